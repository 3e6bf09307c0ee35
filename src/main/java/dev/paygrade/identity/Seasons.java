package dev.paygrade.identity;

import java.util.Map;
import java.util.Set;

/** Seasons and the months that lie in them: an internship of the summer begins in June. */
final class Seasons {
    private static final Map<String, Set<String>> MONTHS = Map.of(
            "summer", Set.of("may", "june", "july", "august", "q3"),
            "fall", Set.of("september", "october", "november", "q4"),
            "winter", Set.of("december", "january", "february", "november", "q1"),
            "spring", Set.of("march", "april", "may", "february", "q2"));

    private Seasons() {}

    /** Whether one names a season, and the other a month of it. */
    static boolean meet(Set<String> one, Set<String> other) {
        return holds(one, other) || holds(other, one);
    }

    private static boolean holds(Set<String> seasons, Set<String> months) {
        return seasons.stream()
                .anyMatch(season -> months.stream()
                        .anyMatch(month -> MONTHS.getOrDefault(season, Set.of()).contains(month)));
    }
}
