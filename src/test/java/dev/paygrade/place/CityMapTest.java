package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paygrade.place.CityMap.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinates that are plausible, distances that are right, and names that mean one city or say which. */
class CityMapTest {
    /** South, north, west, east in whole degrees, islands and overseas states included. */
    private static final Map<String, int[]> BOUNDS = Map.ofEntries(
            Map.entry("DE", new int[] {47, 56, 5, 16}),
            Map.entry("GB", new int[] {49, 61, -9, 2}),
            Map.entry("FR", new int[] {41, 52, -6, 10}),
            Map.entry("PL", new int[] {49, 55, 14, 25}),
            Map.entry("IE", new int[] {51, 56, -11, -5}),
            Map.entry("NL", new int[] {50, 54, 3, 8}),
            Map.entry("BE", new int[] {49, 52, 2, 7}),
            Map.entry("CH", new int[] {45, 48, 5, 11}),
            Map.entry("AT", new int[] {46, 50, 9, 18}),
            Map.entry("ES", new int[] {27, 44, -19, 5}),
            Map.entry("IT", new int[] {35, 48, 6, 19}),
            Map.entry("SE", new int[] {55, 69, 10, 25}),
            Map.entry("US", new int[] {18, 72, -180, -66}),
            Map.entry("CA", new int[] {41, 84, -142, -52}),
            Map.entry("IN", new int[] {6, 36, 68, 98}),
            Map.entry("JP", new int[] {24, 46, 122, 146}),
            Map.entry("AU", new int[] {-44, -10, 112, 154}),
            Map.entry("BR", new int[] {-34, 6, -74, -34}));

    private static Spot city(String typed) {
        assertThat(CityMap.find(typed)).as(typed).isInstanceOf(CityMap.One.class);
        return ((CityMap.One) CityMap.find(typed)).city();
    }

    @Test
    void citiesLieInTheirCountry() {
        Map<String, Integer> checked = new HashMap<>();
        for (Spot spot : CityMap.all()) {
            int[] bounds = BOUNDS.get(spot.country());
            if (bounds != null && spot.known()) {
                assertThat(spot.latitude()).as("%s", spot).isBetween((double) bounds[0], (double) bounds[1]);
                assertThat(spot.longitude()).as("%s", spot).isBetween((double) bounds[2], (double) bounds[3]);
                checked.merge(spot.country(), 1, Integer::sum);
            }
        }
        assertThat(checked).hasSameSizeAs(BOUNDS);
        long unknown = CityMap.all().stream().filter(spot -> !spot.known()).count();
        assertThat(unknown).isLessThan(200);
        assertThat(CityMap.all().stream().filter(spot -> !spot.known() && spot.thousands() > 500))
                .hasSizeLessThan(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berlin                | Potsdam               | 26
            Berlin                | Hamburg               | 255
            London                | Paris                 | 344
            New York              | Newark, NJ            | 14
            San Francisco         | San Jose, CA          | 68
            Cologne               | Düsseldorf            | 34
            Sydney                | Melbourne, Australia  | 714
            Auckland              | Los Angeles           | 10480
            """)
    void distancesAreKnown(String one, String other, double kilometres) {
        assertThat(CityMap.kilometres(city(one), city(other))).isCloseTo(kilometres, within(kilometres * 0.03 + 2));
        assertThat(CityMap.kilometres(city(other), city(one))).isCloseTo(kilometres, within(kilometres * 0.03 + 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berlin                        | Berlin, Germany
            berlin                        | Berlin, Germany
            Berlin, NH                    | Berlin, New Hampshire, United States
            NYC                           | New York, United States
            München                       | Munich, Germany
            Cambridge, MA                 | Cambridge, Massachusetts, United States
            Cambridge MA                  | Cambridge, Massachusetts, United States
            Cambridge, Massachusetts, USA | Cambridge, Massachusetts, United States
            Cambridge, UK                 | Cambridge, United Kingdom
            Newport, Wales                | Newport, Wales, United Kingdom
            San Francisco California      | San Francisco, California, United States
            """)
    void namesMeanTheCityThatPeopleMean(String typed, String label) {
        assertThat(city(typed).label()).isEqualTo(label);
        assertThat(city(label)).isEqualTo(city(typed));
    }

    @Test
    void namesOfSeveralCitiesMeanNoneOfThem() {
        assertThat(CityMap.find("Cambridge"))
                .isInstanceOfSatisfying(
                        CityMap.Several.class,
                        several -> assertThat(several.cities())
                                .extracting(Spot::label)
                                .startsWith("Cambridge, United Kingdom")
                                .contains("Cambridge, Massachusetts, United States"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lyonesse", "", ",", "Berlin, France", "\uD800", "Ironville, KY", "Germany"})
    void whatIsNoCityIsNone(String typed) {
        assertThat(CityMap.find(typed)).isInstanceOf(CityMap.None.class);
    }

    @Test
    void aCircleHoldsWhatLiesInItAndNothingElse() {
        List<String> near = CityMap.within(city("Berlin"), 50);
        assertThat(near)
                .contains("Berlin||DE", "Berlin|Berlin|DE", "Potsdam|Brandenburg|DE")
                .doesNotContain("Hamburg||DE", "Berlin|New Hampshire|US", "Berlin||US", "Berlin||");
        assertThat(CityMap.within(city("Berlin"), 300)).contains("Hamburg|Hamburg|DE");
        // the smaller of two namesakes is not what a place without its state means
        assertThat(CityMap.within(city("Portland, ME"), 10))
                .contains("Portland|Maine|US")
                .doesNotContain("Portland||US");
    }
}
