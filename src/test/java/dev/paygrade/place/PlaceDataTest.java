package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the files under {@code taxonomy} promise to the readers. */
class PlaceDataTest {
    @Test
    void regionsConsistOfKnownCountries() {
        assertThat(Countries.regions())
                .containsExactlyInAnyOrder(
                        "WORLD",
                        "EMEA",
                        "EU",
                        "EEA",
                        "EUROPE",
                        "LATAM",
                        "SOUTH_AMERICA",
                        "NORTH_AMERICA",
                        "APAC",
                        "ASIA",
                        "MENA",
                        "DACH",
                        "NORDICS",
                        "BENELUX");
        for (String region : Countries.regions()) {
            assertThat(Countries.codes()).containsAll(Countries.members(region));
        }
        assertThat(Countries.members("EU")).hasSize(27);
        assertThat(Countries.members("EEA")).hasSize(30).containsAll(Countries.members("EU"));
        assertThat(Countries.members("EMEA")).containsAll(Countries.members("EUROPE"));
        assertThat(Countries.members("EU")).doesNotContain("GB", "CH", "NO");
        assertThat(Countries.members("DACH")).containsExactly("DE", "AT", "CH");
    }

    @ParameterizedTest
    @CsvSource({"DE,Germany", "GB,United Kingdom", "KR,South Korea", "TR,Türkiye", "XK,Kosovo"})
    void countriesHaveTheirCommonEnglishName(String code, String name) {
        assertThat(Countries.name(code)).isEqualTo(name);
    }

    @Test
    void whatIsNoCountryHasNoName() {
        assertThat(Countries.name("ZZ")).isNull();
        assertThat(Countries.members("NOWHERE")).isEmpty();
        assertThat(Countries.regionsOf("DE")).contains("EU", "DACH", "EMEA").doesNotContain("APAC");
    }

    @Test
    void citiesLieInKnownCountriesAndStates() {
        Set<String> states = new HashSet<>();
        for (List<String> row : Words.rows("regions.csv")) {
            assertThat(Countries.codes()).contains(row.get(0));
            assertThat(states.add(row.get(0) + row.get(1))).as("twice: %s", row).isTrue();
        }
        Set<String> cities = new HashSet<>();
        for (List<String> row : Words.rows("cities.csv")) {
            assertThat(Countries.name(row.get(1))).as("country of %s", row).isNotNull();
            assertThat(row.get(2).isEmpty() || states.contains(row.get(1) + row.get(2)))
                    .as("state of %s", row)
                    .isTrue();
            assertThat(cities.add(row.get(0) + "," + row.get(1) + "," + row.get(2)))
                    .as("twice: %s", row)
                    .isTrue();
        }
        assertThat(cities).hasSizeGreaterThan(8_000);
    }

    @Test
    void alternativesAreWrittenOut() {
        assertThat(ModePhrases.expand("(a|b|) c (d|e)"))
                .containsExactly("a c d", "a c e", "b c d", "b c e", " c d", " c e");
    }

    @Test
    void everyRuleIsExplainedInOneSentence() {
        for (PlaceRule rule : PlaceRule.values()) {
            assertThat(rule.explanation()).endsWith(".").hasSizeBetween(40, 140);
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        }
    }
}
