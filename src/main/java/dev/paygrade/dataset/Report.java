package dev.paygrade.dataset;

import dev.paygrade.dataset.FieldMapping.Binding;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Headline;
import dev.paygrade.place.Place;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person is told of an import. */
final class Report {
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void mapping(FieldMapping mapping) {
        out.println("  What its fields say:");
        mapping.bindings().forEach((field, bindings) -> {
            if (!bindings.isEmpty()) {
                out.printf(
                        "    %-15s from %s%n",
                        field.label(), bindings.stream().map(Report::binding).collect(Collectors.joining(", else ")));
            }
        });
        if (!mapping.unused().isEmpty()) {
            out.printf("    %-15s %s%n", "not used", String.join(", ", mapping.unused()));
        }
    }

    private static String binding(Binding binding) {
        String said = Stream.of(binding.currency(), binding.unit())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", per "));
        return said.isEmpty() ? binding.path() : binding.path() + " (" + said + ")";
    }

    void example(Row row, Draft draft) {
        out.printf("  Row %,d is read as:%n", row.number());
        line("title", draft.title());
        line("company", draft.company());
        line("role", draft.role() == null ? null : draft.role().role().name());
        line("level", draft.level() == null ? null : draft.level().level().toString());
        line("pay", draft.headline() == null ? null : pay(draft.headline()));
        line("place", draft.place().places().stream().map(Report::place).collect(Collectors.joining("; ")));
        line(
                "work mode",
                draft.place().workMode() == null
                        ? null
                        : draft.place().workMode().mode().toString());
    }

    private void line(String name, @Nullable String value) {
        out.printf("    %-15s %s%n", name, value == null || value.isEmpty() ? "not known" : value);
    }

    private static String pay(Headline headline) {
        String amounts = Stream.of(headline.min(), headline.max())
                .filter(Objects::nonNull)
                .distinct()
                .map(Report::amount)
                .collect(Collectors.joining(" – "));
        return Stream.of(
                        headline.currency(),
                        amounts,
                        headline.period() == null ? null : "a " + headline.period(),
                        "(" + headline.kind() + ")")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String amount(BigDecimal amount) {
        return "%,.2f".formatted(amount).replaceAll("\\.00$", "");
    }

    private static String place(Place place) {
        return Stream.of(place.city(), place.region(), place.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Counts that add up to the rows. */
    void stored(Tally tally) {
        out.printf("  %,11d rows read, of which%n", tally.of(Count.ROWS));
        count(tally, Count.ADDED, "stored as new openings");
        count(
                tally,
                Count.LINKED,
                "linked to an opening already known, from here or elsewhere (same employer, title, level, place)");
        count(tally, Count.UNCHANGED, "unchanged since they were last stored");
        count(tally, Count.CHANGED, "changed since they were last stored");
        if (tally.of(Count.BLOCKED) > 0) {
            count(tally, Count.BLOCKED, "turned away: an operator took them, or their employer, down");
        }
        repeatedAndRejected(tally);
        if (tally.explained() != tally.of(Count.ROWS)) {
            out.printf("  %,11d not explained: please report this%n", tally.of(Count.ROWS) - tally.explained());
        }
        found(tally);
    }

    void dry(Tally tally) {
        out.printf("  %,11d rows read, of which%n", tally.of(Count.ROWS));
        count(tally, Count.READ, "can be stored");
        repeatedAndRejected(tally);
        found(tally);
    }

    private void repeatedAndRejected(Tally tally) {
        count(tally, Count.REPEATED, "repeat a row above them (but for the date) and were left out");
        count(tally, Count.REJECTED, "rejected");
    }

    private void found(Tally tally) {
        long read = tally.of(Count.READ);
        if (read > 0) {
            out.printf(
                    "  Of %,d postings read: %s with pay, %s with a level, %s with a place.%n",
                    read,
                    share(tally.of(Count.WITH_PAY), read),
                    share(tally.of(Count.WITH_LEVEL), read),
                    share(tally.of(Count.WITH_PLACE), read));
        }
        if (tally.of(Count.CLOSED) > 0) {
            out.printf("  %,d are closed, says the file.%n", tally.of(Count.CLOSED));
        }
        if (tally.of(Count.NOT_REMOTE) > 0) {
            out.printf(
                    "  %,d remote flags stand beside a city and are not believed (--map workMode=FIELD believes them).%n",
                    tally.of(Count.NOT_REMOTE));
        }
    }

    private void count(Tally tally, Count count, String what) {
        out.printf("    %,11d %s%n", tally.of(count), what);
    }

    private static String share(long n, long of) {
        return "%,d (%d%%)".formatted(n, Math.round(n * 100.0 / of));
    }

    void rejects(List<String> first, @Nullable String path, long rejected) {
        first.forEach(line -> out.printf("      %s%n", line));
        if (rejected > first.size()) {
            out.println("      …");
        }
        if (path != null && rejected > 0) {
            out.printf("  Rejected rows with their reasons: %s%n", path);
        }
    }

    void time(long rows, Duration taken) {
        double seconds = Math.max(0.001, taken.toMillis() / 1000.0);
        out.printf("  %,d rows in %.1f s, %,.0f rows/s.%n", rows, seconds, rows / seconds);
    }
}
