package dev.paygrade.insight;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells whether anything has happened to the postings, so that what was computed from them may be kept. */
@ApplicationScoped
public class Editions {
    private final Database database;
    private final Clock clock;

    Editions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The postings at one moment. A touch drawn early may be committed late, so the visible ones count beside the newest
     * one drawn.
     *
     * @param day today, on which the window of the statistics depends
     */
    public record Edition(LocalDate day, long drawn, long newest, long visible) {}

    public Edition now() {
        return database.query(
                        """
                select coalesce(pg_sequence_last_value(pg_get_serial_sequence('posting_touch', 'seq')::regclass), 0),
                       coalesce(max(seq), 0), count(*) from posting_touch""",
                        List.of(),
                        row -> new Edition(LocalDate.now(clock), row.getLong(1), row.getLong(2), row.getLong(3)))
                .getFirst();
    }
}
