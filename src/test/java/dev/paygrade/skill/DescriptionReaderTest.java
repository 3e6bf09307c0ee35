package dev.paygrade.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.paygrade.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptionReaderTest {
    private static final DescriptionReader READER = new DescriptionReader();

    @Test
    void meetsTheBarsForBenefitsVisaAndIndustry() {
        List<Gold> rows = Gold.load("offers.tsv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
        Gold.assertBars(rows, DescriptionReaderTest::offers);
    }

    @Test
    void agreesWithEachReaderAlone() {
        String text = """
                We are a leading fintech company. You know Python, R and SQL and hold a Master's degree.
                We offer health insurance, unlimited PTO and visa sponsorship.
                """;
        DescriptionReading all = READER.read(text);
        assertThat(all.skills())
                .isEqualTo(new SkillReader().read("description", text))
                .hasSize(3);
        assertThat(all.education()).isEqualTo(new EducationReader().read(text)).hasSize(1);
        assertThat(all.benefits()).isEqualTo(new BenefitReader().read(text)).hasSize(2);
        assertThat(all.industries()).isEqualTo(new IndustryReader().read(text)).hasSize(1);
        assertThat(new VisaReader().read(text)).hasValue(all.visa());
    }

    @Test
    void letsARefusalBeatAnOffer() {
        VisaReading visa = READER.read("Visa support in London. In New York we cannot sponsor visas.")
                .visa();
        assertThat(visa).isNotNull();
        assertThat(visa.stance()).isEqualTo(VisaStance.NOT_OFFERED);
        assertThat(visa.evidence().quote()).isEqualTo("In New York we cannot sponsor visas");
    }

    static Stream<String> hostileTexts() {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            noise.append((char) random.nextInt(0x10000));
        }
        return Stream.of(
                "",
                " ",
                ".",
                ".net",
                "@",
                "www.",
                "a://",
                "\ud83d",
                "\udc40 Go, Python \ud83d",
                "\0Python\0",
                "1e308",
                "'",
                "C",
                "C#",
                "C+",
                "R&",
                "&D",
                "(",
                "B.",
                "401(k",
                "jane@doe",
                "Go\n".repeat(20_000),
                "R, ".repeat(20_000),
                "BS or MS, ".repeat(10_000),
                "x".repeat(1_000_000),
                "((((".repeat(10_000),
                "e\u0301".repeat(10_000),
                noise.toString());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void neverThrowsAndQuotesExactly(String text) {
        for (String embedded : List.of(text, "Python " + text + " Java, MBA, free lunch")) {
            assertThatCode(() -> READER.read(embedded)).doesNotThrowAnyException();
            assertQuotesAreExact(embedded);
        }
    }

    static void assertQuotesAreExact(String text) {
        for (Evidence evidence : evidence(READER.read(text))) {
            int from = text.offsetByCodePoints(0, evidence.start());
            int to = text.offsetByCodePoints(0, evidence.end());
            assertThat(text.substring(from, to)).isEqualTo(evidence.quote());
        }
    }

    private static List<Evidence> evidence(DescriptionReading reading) {
        List<Evidence> all = new ArrayList<>();
        reading.skills().forEach(r -> all.add(r.evidence()));
        reading.education().forEach(r -> all.add(r.evidence()));
        reading.benefits().forEach(r -> all.add(r.evidence()));
        reading.industries().forEach(r -> all.add(r.evidence()));
        VisaReading visa = reading.visa();
        if (visa != null) {
            all.add(visa.evidence());
        }
        return all;
    }

    private static List<String> offers(String text) {
        DescriptionReading reading = READER.read(text);
        List<String> all = new ArrayList<>();
        reading.benefits().forEach(r -> all.add(r.benefit().slug()));
        VisaReading visa = reading.visa();
        if (visa != null) {
            all.add("visa:" + visa.stance());
        }
        reading.industries().forEach(r -> all.add("industry:" + r.industry().slug()));
        return all;
    }
}
