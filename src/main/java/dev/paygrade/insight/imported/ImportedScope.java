package dev.paygrade.insight.imported;

import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.PayCell;
import java.util.List;

/**
 * Which observations of a data set are wanted; values of one list mean OR, an empty list wants all.
 *
 * @param countries ISO 3166, where the employer is
 * @param fromYear first year of work, or 0 for the year before the data set's last one: its last two years, as near as
 *     the file comes to the 24 months that the ads' own series covers
 */
public record ImportedScope(
        List<Level> levels, List<String> countries, List<WorkMode> modes, PayCell cell, int fromYear) {
    /** All full-time pay of the data set's last two years. */
    public static final ImportedScope ALL = new ImportedScope(List.of(), List.of(), List.of(), PayCell.FULL_TIME, 0);

    public ImportedScope {
        levels = List.copyOf(levels);
        countries = List.copyOf(countries);
        modes = List.copyOf(modes);
    }
}
