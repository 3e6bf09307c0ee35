package dev.paygrade.insight;

import dev.paygrade.posting.Database;
import dev.paygrade.posting.DatabaseException;
import dev.paygrade.posting.PayWindow;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the ready statistics in step with the postings, and compares them. */
@ApplicationScoped
public class Rollups {
    /** Deltas that one transaction folds. */
    private static final int BATCH = 50_000;
    /** Deltas that a reader may be made to wait for. */
    private static final int WHILE_READING = 2_000;

    private static final Logger LOG = Logger.getLogger(Rollups.class);

    private final AgroalDataSource dataSource;
    private final Database database;
    private final Clock clock;

    Rollups(AgroalDataSource dataSource, Database database, Clock clock) {
        this.dataSource = dataSource;
        this.database = database;
        this.clock = clock;
    }

    /**
     * How far the ready statistics are.
     *
     * @param waiting deltas not yet folded
     * @param verifiedAt when they were last compared with the postings; null if never
     * @param compared cells compared then
     * @param differences of them, those that differed
     * @param detail the first of them, in words
     */
    public record State(
            long waiting,
            LocalDate windowStart,
            @Nullable Instant foldedAt,
            @Nullable Instant verifiedAt,
            int compared,
            int differences,
            @Nullable String detail) {}

    public State state() {
        return database.query(
                        "select (select count(*) from pay_delta), window_start, folded_at, verified_at, "
                                + "coalesce(compared, 0), coalesce(differences, 0), detail from pay_rollup",
                        List.of(),
                        row -> new State(
                                row.getLong(1),
                                row.getObject(2, LocalDate.class),
                                instant(row, 3),
                                instant(row, 4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getString(7)))
                .getFirst();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Folds all that waits, after whoever is at it; not to be called in a transaction. Returns how many deltas there were. */
    public long fold() {
        long folded = 0;
        while (true) {
            int step = step(BATCH, true);
            folded += step;
            if (step < BATCH) {
                return folded;
            }
        }
    }

    /** Folds the little that may be waiting before somebody reads; a long queue is left to the tick. */
    void freshen() {
        boolean waiting = database.query(
                        "select exists (select 1 from pay_delta) or window_start <> ? from pay_rollup",
                        List.of(PayWindow.start(clock)),
                        row -> row.getBoolean(1))
                .getFirst();
        if (waiting) {
            try {
                step(WHILE_READING, false);
            } catch (DatabaseException e) {
                // where pages are read from a replica they go on with what was folded last
                LOG.debugf("what waits is folded later: %s", e.getMessage());
            }
        }
    }

    private int step(int most, boolean patient) {
        return inTransaction(connection -> Fold.step(connection, windowStart(), most, patient));
    }

    private LocalDate windowStart() {
        return LocalDate.ofInstant(PayWindow.start(clock), ZoneOffset.UTC);
    }

    /** Counts all postings anew. */
    public void rebuild() {
        inTransaction(connection -> {
            Fold.restart(connection);
            return 0;
        });
        fold();
    }

    /** Compares every cell with the postings themselves, and notes the outcome. */
    public Verification verify() {
        fold();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            Verification verification;
            // of this transaction alone: the driver would ask it of a session that a pooler gives to others
            try (Statement one = connection.createStatement()) {
                one.execute("set transaction isolation level repeatable read");
                verification = Verification.of(connection);
            } finally {
                connection.rollback();
            }
            note(connection, verification);
            connection.commit();
            return verification;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private void note(Connection connection, Verification verification) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update pay_rollup set verified_at = ?, compared = ?, differences = ?, detail = ?")) {
            update.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            update.setInt(2, verification.compared());
            update.setInt(3, verification.differences().size());
            update.setString(
                    4,
                    Optional.of(verification.differences())
                            .filter(all -> !all.isEmpty())
                            .map(List::getFirst)
                            .orElse(null));
            update.execute();
        }
    }

    @FunctionalInterface
    private interface Work {
        int on(Connection connection) throws SQLException;
    }

    private int inTransaction(Work work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                int result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
