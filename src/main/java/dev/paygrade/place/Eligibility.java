package dev.paygrade.place;

import dev.paygrade.text.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From where a remote posting may be done. Three-valued: a country is stated, excluded, or (in neither list) unknown.
 *
 * @param countries ISO 3166 alpha-2, in order of appearance
 * @param regions of {@code WORLD, EMEA, EU, EEA, EUROPE, LATAM, SOUTH_AMERICA, NORTH_AMERICA, APAC, ASIA, MENA, DACH,
 *     NORDICS, BENELUX}
 * @param excluded ISO 3166 alpha-2 of countries that the ad rules out
 * @param timeZone the band of working hours asked for as written ({@code CET ±2h}), if any
 * @param evidence the words that say so; null when nothing does
 */
public record Eligibility(
        List<String> countries,
        List<String> regions,
        List<String> excluded,
        @Nullable String timeZone,
        @Nullable Evidence evidence) {

    /** Nothing is said. */
    public static final Eligibility UNKNOWN = new Eligibility(List.of(), List.of(), List.of(), null, null);

    public Eligibility {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
        excluded = List.copyOf(excluded);
    }
}
