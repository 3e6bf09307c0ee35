package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileAdTest {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "\uD800",
            "\uDC00 x \uD83D",
            "(((((",
            ")))",
            "#",
            "$",
            "1e308",
            "https://",
            "http://?",
            "https://a.b/%zz?url=http%3A%2F%2F?url=http",
            "https://x.y/?url=https://x.y/?url=https://x.y/?url=https://x.y/123",
            "https://x.y/jobs/?jobId=&gh_jid=-&id=%20",
            "https://x.y/jobs/--/__/-0-",
            "https://jobs.x.y/-?ref=#-",
            "Req #-, Job ID: _, ref. 0",
            "Ω-1 (-) // -- __ ..",
            "x".repeat(100_000),
            "a-".repeat(50_000),
            "via via via",
            "(via )",
            " for ",
            "İİİİ via İ",
            "our client our client: ",
            "requisition id: ",
            "Team: ",
            "Team team Team team");

    @Test
    void neverFails() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            Opening one = any(random);
            Opening other = any(random);
            assertThat(Sameness.compare(one, other).score()).isBetween(0.0, 1.0);
            assertThat(one.blocks()).allMatch(block -> block.length() <= 200);
        }
    }

    @Test
    void partsOfAddressesAndNumbersInAnyOrderDoNoHarm() {
        List<String> parts = List.of(
                "https://",
                "jobs.",
                "x.y",
                "/",
                "?",
                "&",
                "#",
                "=",
                "-",
                "_",
                "%",
                "%20",
                "id",
                "jobId",
                "gh_jid",
                "ref",
                "req",
                "R",
                "JR",
                "0",
                "12345",
                "2026",
                "de",
                "jobs",
                "stellen",
                " ",
                ".",
                ":",
                "é",
                "\uD800",
                "(",
                ")",
                "|");
        Random random = new Random(11);
        for (int i = 0; i < 1_500; i++) {
            Opening one = mixed(parts, random);
            assertThat(Sameness.compare(one, mixed(parts, random)).score()).isBetween(0.0, 1.0);
            assertThat(Sameness.compare(one, one).score()).isBetween(0.0, 1.0);
        }
    }

    private static Opening mixed(List<String> parts, Random random) {
        String[] fields = new String[7];
        for (int i = 0; i < fields.length; i++) {
            StringBuilder field = new StringBuilder(i == 4 ? "https://x.y/" : "");
            for (int n = random.nextInt(9); n > 0; n--) {
                field.append(parts.get(random.nextInt(parts.size())));
            }
            fields[i] = field.toString();
        }
        return SameGold.READER.read(
                new Ad(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]), SameGold.READ_AT);
    }

    private static Opening any(Random random) {
        return SameGold.READER.read(
                new Ad(
                        pick(random),
                        pick(random),
                        pick(random),
                        pick(random),
                        pick(random),
                        pick(random),
                        pick(random)),
                SameGold.READ_AT);
    }

    private static String pick(Random random) {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    @Test
    void knowsWhoseSiteAnAdIsOn() {
        assertThat(origin("Acme", "https://boards.greenhouse.io/acme/jobs/1234567"))
                .isEqualTo(Origin.EMPLOYER);
        assertThat(origin("Acme", "https://careers.acme.com/jobs/1234567")).isEqualTo(Origin.EMPLOYER);
        assertThat(origin("Acme", "https://uk.linkedin.com/jobs/view/1234567")).isEqualTo(Origin.AGGREGATOR);
        assertThat(origin("Acme", "https://example.org/1234567")).isEqualTo(Origin.UNKNOWN);
    }

    private static Origin origin(String company, String url) {
        return SameGold.READER
                .read(new Ad("Engineer", company, null, null, url, null, null), SameGold.READ_AT)
                .origin();
    }
}
