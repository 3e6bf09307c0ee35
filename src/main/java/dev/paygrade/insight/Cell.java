package dev.paygrade.insight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one histogram is of: a role with its descendants.
 *
 * @param level name of a {@code Level}, or empty for all
 * @param country ISO 3166 alpha-2, or empty for all
 */
record Cell(long role, String level, String country) {

    /** Every cell that a posting belongs to, for one of its roles. */
    static List<Cell> of(long role, @Nullable String level, List<String> countries) {
        List<Cell> cells = new ArrayList<>();
        for (String one : level == null ? List.of("") : List.of("", level)) {
            cells.add(new Cell(role, one, ""));
            // a country named twice is one
            countries.stream().distinct().forEach(country -> cells.add(new Cell(role, one, country)));
        }
        return cells;
    }
}
