package dev.paygrade.employment;

import dev.paygrade.text.TextWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the employment types of a posting: those that the board states and those of the title; the description is asked
 * when both are silent. Words are data in {@code taxonomy/employment-types.csv}. Immutable; never throws.
 */
public final class EmploymentTypeReader {
    private final EmploymentWords words = EmploymentWords.load();

    /**
     * The types, each once, in order of appearance; empty when nothing says one. All texts are plain and repaired.
     *
     * @param stated value of a field for the type alone, such as {@code Full Time Internship} or {@code FULL_TIME}
     */
    public List<EmploymentTypeReading> read(
            @Nullable String stated, @Nullable String title, @Nullable String description) {
        return readWords(stated, title, TextWords.of(description == null ? "" : description));
    }

    /** The same with a description that has been cut into words already; empty if there is none. */
    public List<EmploymentTypeReading> readWords(
            @Nullable String stated, @Nullable String title, TextWords description) {
        EmploymentScan scan = new EmploymentScan(words);
        if (stated != null) {
            scan.stated(stated);
        }
        if (title != null) {
            scan.title(title);
        }
        if (scan.isSilent()) {
            scan.description(description);
        }
        return scan.readings();
    }
}
