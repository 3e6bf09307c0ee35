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

    /** Whether one of these regions lies in one of those, or the other way round: Europe in EMEA. */
    static boolean nest(Set<String> regions, Set<String> others) {
        return regions.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> holds(one, other) || holds(other, one)));
    }

    private static boolean holds(String wide, String narrow) {
        Set<String> members = MEMBERS.getOrDefault(narrow, Set.of());
        return !members.isEmpty() && MEMBERS.getOrDefault(wide, Set.of()).containsAll(members);
    }

    /** Whether several countries all lie in the regions. */
    static boolean hold(Set<String> regions, Set<String> countries) {
        Set<String> members = new HashSet<>();
        regions.forEach(region -> members.addAll(MEMBERS.getOrDefault(region, Set.of())));
        return countries.size() >= SEVERAL && members.containsAll(countries);
    }
}
