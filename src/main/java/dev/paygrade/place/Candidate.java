package dev.paygrade.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a name may mean.
 *
 * @param name in English
 * @param code ISO 3166 alpha-2 of the country, empty for a {@link Level#GROUP}
 * @param region the state or province that a city lies in or that this is; null if not known
 * @param members countries of a group, codes of world regions of a group, or the countries within a world region
 * @param fame how well known, in thousands of inhabitants weighed by how much its country hires; decides between
 *     homonyms
 * @param upperOnly whether only the name in capitals counts (codes and abbreviations)
 * @param leans whether it counts only beside a city or state that it goes with (postal codes of provinces)
 */
record Candidate(
        Level level,
        String name,
        String code,
        @Nullable Region region,
        List<String> members,
        List<String> worldRegions,
        long fame,
        boolean upperOnly,
        boolean leans) {

    /** From small to large. */
    enum Level {
        CITY,
        REGION,
        COUNTRY,
        WORLD_REGION,
        GROUP
    }

    /**
     * A state or province.
     *
     * @param id as GeoNames numbers them, unique within the country
     */
    record Region(String country, String id, String name) {}

    /** Whether a country lies within this world region or group; none lies just within the world. */
    boolean contains(String country) {
        if (level == Level.GROUP) {
            return members.contains(country)
                    || worldRegions.stream().anyMatch(r -> Countries.members(r).contains(country));
        }
        return level == Level.WORLD_REGION && !code.equals("WORLD") && members.contains(country);
    }

    static Candidate city(String name, String country, @Nullable Region region, long fame, boolean upperOnly) {
        return new Candidate(Level.CITY, name, country, region, List.of(), List.of(), fame, upperOnly, false);
    }

    static Candidate region(Region region, long fame, boolean upperOnly, boolean leans) {
        return new Candidate(
                Level.REGION, region.name(), region.country(), region, List.of(), List.of(), fame, upperOnly, leans);
    }

    static Candidate country(String code, String name, long fame, boolean upperOnly, boolean leans) {
        return new Candidate(Level.COUNTRY, name, code, null, List.of(), List.of(), fame, upperOnly, leans);
    }

    static Candidate worldRegion(String code, String name, List<String> members, boolean upperOnly) {
        return new Candidate(
                Level.WORLD_REGION, name, code, null, members, List.of(code), 100_000_000, upperOnly, false);
    }

    static Candidate group(String name, List<String> countries, List<String> regions, boolean upperOnly) {
        return new Candidate(Level.GROUP, name, "", null, countries, regions, 100_000_000, upperOnly, false);
    }
}
