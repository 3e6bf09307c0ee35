package dev.paygrade.dataset.salaries;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person is told; the counts add up. */
final class SalaryReport {
    private final PrintStream out;

    SalaryReport(PrintStream out) {
        this.out = out;
    }

    void counts(Series series) {
        out.printf("  %,11d rows read, of which%n", series.all());
        count(2 * series.pairs(), "are the two ends of %,d ads".formatted(series.pairs()));
        count(series.singles(), "stand alone");
        count(series.rejected(), "rejected");
        out.printf("  %,11d ads, of which%n", series.pairs() + series.singles());
        count(series.repeats(), "say in every column what one above them says, and are not counted again");
        count(series.observations().size(), "are kept as observations");
    }

    void rejects(List<String> first, @Nullable Path path, int rejected) {
        first.forEach(line -> out.printf("      %s%n", line));
        if (rejected > first.size()) {
            out.println("      …");
        }
        if (path != null && rejected > 0) {
            out.printf("  Rejected rows with their reasons: %s%n", path);
        }
    }

    void stored(SalaryOptions options, Stored stored, Series series) {
        out.printf(
                "  %,d titles name %,d roles; %,d observations name none.%n",
                stored.titles(), stored.roles(), stored.roleless());
        out.printf(
                "  %s as the data set '%s' (%s, licence %s, %s): %,d observations, %,d raw rows.%n",
                stored.replaced() ? "Replaced" : "Stored",
                options.id(),
                options.name(),
                options.licence() == null ? "not stated" : options.licence(),
                options.published() == null ? "undated" : "published " + options.published(),
                series.observations().size(),
                series.rows().size());
    }

    void time(int rows, Duration taken) {
        double seconds = Math.max(0.001, taken.toMillis() / 1000.0);
        out.printf("  %,d rows in %.1f s, %,.0f rows/s.%n", rows, seconds, rows / seconds);
    }

    private void count(int n, String what) {
        out.printf("    %,11d %s%n", n, what);
    }
}
