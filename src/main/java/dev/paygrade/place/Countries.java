package dev.paygrade.place;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names of countries and what belongs to the regions that ads name. Country codes are ISO 3166 alpha-2, and XK for
 * Kosovo; region codes are those of {@link Eligibility}.
 */
public final class Countries {
    private static final Map<String, String> NAMES = new TreeMap<>();
    private static final Map<String, Region> REGIONS = new TreeMap<>();

    static {
        for (List<String> row : Words.rows("countries.csv")) {
            NAMES.put(row.get(0), row.get(1));
        }
        for (List<String> row : Words.rows("world-regions.csv")) {
            List<String> members = row.get(2).isEmpty()
                    ? List.copyOf(NAMES.keySet())
                    : List.of(row.get(2).split(" "));
            REGIONS.put(row.get(0), new Region(row.get(1), members));
        }
    }

    private Countries() {}

    private record Region(String name, List<String> members) {}

    /** The English name ({@code DE} is Germany), or null for what is no country. */
    public static @Nullable String name(String code) {
        return NAMES.get(code);
    }

    /** All codes with a name, in alphabetical order. */
    public static List<String> codes() {
        return List.copyOf(NAMES.keySet());
    }

    /** The English name of a region ({@code EEA} is European Economic Area), or null for what is no region. */
    public static @Nullable String regionName(String region) {
        Region found = REGIONS.get(region);
        return found == null ? null : found.name();
    }

    /** The codes of all regions, in alphabetical order. */
    public static List<String> regions() {
        return List.copyOf(REGIONS.keySet());
    }

    /** The countries of a region, all of them for {@code WORLD}; none for what is no region. */
    public static List<String> members(String region) {
        Region found = REGIONS.get(region);
        return found == null ? List.of() : found.members();
    }

    /** The regions that a country belongs to, {@code WORLD} among them; none for what is no country. */
    public static List<String> regionsOf(String country) {
        return REGIONS.entrySet().stream()
                .filter(entry -> entry.getValue().members().contains(country))
                .map(Map.Entry::getKey)
                .toList();
    }
}
