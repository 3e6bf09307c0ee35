package dev.paygrade.insight.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paygrade.place.Countries;
import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import dev.paygrade.text.WordList;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of laws, and which of them have to do with an ad. */
class PayLawsTest {
    private final PayLaws laws = new PayLaws();

    @Test
    void theTableIsSound() {
        Set<String> regions = WordList.rows("regions.csv").stream()
                .map(row -> row.get(0) + "/" + row.get(2))
                .collect(Collectors.toSet());
        assertThat(laws.all()).hasSizeGreaterThan(20);
        assertThat(laws.all()).extracting(PayLaw::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        for (PayLaw law : laws.all()) {
            assertThat(law.country().equals("EU") || Countries.name(law.country()) != null)
                    .as(law.id())
                    .isTrue();
            if (law.region() != null) {
                assertThat(regions).contains(law.country() + "/" + law.region());
            }
            assertThat(law.city() == null || law.region() != null).as(law.id()).isTrue();
            assertThat(law.from()).isBetween(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1));
            assertThat(law.until() == null || !law.until().isBefore(law.from()))
                    .as(law.id())
                    .isTrue();
            assertThat(law.employees()).as(law.id()).isBetween(1, 500);
            assertThat(List.of(law.name(), law.citation(), law.asks()))
                    .as(law.id())
                    .noneMatch(String::isBlank);
            if (law.url() != null) {
                assertThat(URI.create(law.url()))
                        .hasScheme("https")
                        .hasNoUserInfo()
                        .hasNoPort();
            }
        }
    }

    @Test
    void noTwoLawsOfOnePlaceHoldAtOnce() {
        List<String> overlaps = new ArrayList<>();
        for (PayLaw a : laws.all()) {
            for (PayLaw b : laws.all()) {
                boolean same = !a.id().equals(b.id())
                        && a.country().equals(b.country())
                        && Objects.equals(a.region(), b.region())
                        && Objects.equals(a.city(), b.city());
                if (same && (a.inForce(b.from()) || b.inForce(a.from()))) {
                    overlaps.add(a.id() + " " + b.id());
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    /** Of each law found: its id, ! if it applies, ? if it may, and the doubts' first letters. */
    private String found(String places, @Nullable String countries, String day, @Nullable WorkMode mode) {
        List<Place> read = Arrays.stream(places.split(";"))
                .filter(place -> !place.isBlank())
                .map(place -> place.strip().split("/", -1))
                .map(parts -> new Place(orNull(parts[0]), orNull(parts[1]), orNull(parts[2])))
                .toList();
        List<String> codes = countries == null ? List.of() : List.of(countries.split(" "));
        return laws.of(read, codes, LocalDate.parse(day), mode).stream()
                .map(finding -> finding.law().id()
                        + (finding.answer() == LawFinding.Answer.APPLIES ? "!" : "?")
                        + finding.doubts().stream()
                                .map(doubt -> doubt.name().substring(0, 1))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }

    @ParameterizedTest(name = "{0} on {2}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            Denver/Colorado/US,                      US,    2021-01-01, -,      us-co!
            Denver/Colorado/US,                      US,    2020-12-31, -,      ''
            Denver/Colorado/US,                      US,    2024-05-05, REMOTE, us-co!
            Austin/Texas/US,                         US,    2025-05-05, ONSITE, ''
            Seattle/Washington/US,                   US,    2023-02-01, HYBRID, us-wa?S
            New York/New York/US,                    US,    2023-01-05, ONSITE, us-ny-nyc?S
            Buffalo/New York/US,                     US,    2024-01-05, ONSITE, us-ny?S
            /New York/US,                            US,    2024-01-05, ONSITE, us-ny?S us-ny-nyc?PS
            Denver/Colorado/US; Seattle/Washington/US, US,  2023-02-01, -,      us-co! us-wa?S
            Washington/District of Columbia/US,      US,    2024-07-01, -,      us-dc!
            Toronto/Ontario/CA,                      CA,    2025-12-31, -,      ''
            Toronto/Ontario/CA,                      CA,    2026-01-01, -,      ca-on?S
            Vienna/Vienna/AT,                        AT,    2026-06-06, ONSITE, at!
            Vienna/Vienna/AT,                        AT,    2026-06-07, ONSITE, at! eu?L
            '',                                      AT,    2024-01-01, -,      at!
            '',                                      AT,    2024-01-01, REMOTE, at?R
            Bratislava//SK,                          SK,    2018-05-01, -,      sk!
            Warsaw//PL,                              PL,    2026-01-01, -,      pl!
            Berlin/Berlin/DE,                        DE,    2026-06-06, -,      ''
            Berlin/Berlin/DE,                        DE,    2026-07-01, -,      eu?L
            London/England/GB,                       GB,    2026-07-01, REMOTE, ''
            //US,                                    US,    2021-02-01, ONSITE, us-co?P
            //US,                                    US,    2021-02-01, REMOTE, us-co?R
            '',                                      US,    2023-01-01, REMOTE, us-co?R us-ca?RS us-wa?RS us-ny-nyc?RS
            """)
    void findsTheLawsOfAnAd(
            String places, @Nullable String countries, String day, @Nullable WorkMode mode, String expected) {
        List<String> found = List.of(found(places, countries, day, mode).split(" "));
        // the order of doubts within a law is that of the enum
        assertThat(found.stream().map(PayLawsTest::sorted).toList())
                .isEqualTo(Arrays.stream(expected.split(" "))
                        .map(PayLawsTest::sorted)
                        .toList());
    }

    private static String sorted(String finding) {
        int mark = finding.indexOf('?');
        if (mark < 0) {
            return finding;
        }
        char[] doubts = finding.substring(mark).toCharArray();
        Arrays.sort(doubts);
        return finding.substring(0, mark) + new String(doubts);
    }

    @Test
    void onlyKnownPlacesOfWorkCountAsPlaced() {
        LocalDate day = LocalDate.of(2023, 2, 1);
        assertThat(laws.of(List.of(new Place(null, "Washington", "US")), List.of("US"), day, null))
                .allMatch(LawFinding::placed);
        assertThat(laws.of(List.of(), List.of("US"), day, WorkMode.REMOTE))
                .isNotEmpty()
                .noneMatch(LawFinding::placed);
    }

    /** Values of the formula worked out by hand (8 of 10, none of 20, all of 15). */
    @ParameterizedTest
    @CsvSource({"8, 10, 0.4901625, 0.9433178", "0, 20, 0, 0.1611252", "15, 15, 0.7961167, 1", "0, 0, 0, 1"})
    void intervalsAreWilsons(int stated, int n, double low, double high) {
        StatedShare share = new StatedShare(stated, n);
        assertThat(share.low()).isCloseTo(low, within(1e-6));
        assertThat(share.high()).isCloseTo(high, within(1e-6));
    }
}
