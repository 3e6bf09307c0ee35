package dev.paygrade.identity;

import dev.paygrade.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Countries of the regions of the world, by which one ad names what another calls a region. */
final class Regions {
    /** So many countries are hardly a choice of one's own. */
    private static final int SEVERAL = 3;

    private static final Map<String, Set<String>> MEMBERS = new HashMap<>();

    static {
        WordList.rows("world-regions.csv")
                .forEach(row -> MEMBERS.put(row.get(0), Set.of(row.get(2).split(" "))));
    }

    private Regions() {}

    /** Whether several countries all lie in the regions. */
    static boolean hold(Set<String> regions, Set<String> countries) {
        Set<String> members = new HashSet<>();
        regions.forEach(region -> members.addAll(MEMBERS.getOrDefault(region, Set.of())));
        return countries.size() >= SEVERAL && members.containsAll(countries);
    }
}
