package dev.paygrade.search.index;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The latest snapshot of one node. Only one thread may call {@link #catchUp}. */
final class LiveSnapshot {
    private static final Logger LOG = Logger.getLogger(LiveSnapshot.class);
    private static final int SMALL = 2000;
    private static final int FRACTION = 16;
    private static final Duration PRUNE = Duration.ofMinutes(10);
    /** Well below the time that what was read is kept in the change log. */
    private static final Duration TOO_LATE = Duration.ofMinutes(5);

    private final AgroalDataSource dataSource;
    private final Supplier<AgroalDataSource> source;
    private final Executor merging;
    private volatile @Nullable Snapshot snapshot;
    private volatile long lookedAt;
    private @Nullable AgroalDataSource readFrom;
    private @Nullable Touches touches;
    private @Nullable CompletableFuture<Segment> merge;
    private final Set<Long> changedMeanwhile = new HashSet<>();
    private long prunedAt = System.nanoTime();
    private long pruneBelow;

    /**
     * @param dataSource where the change log is written
     * @param source where rows are read now; what is known is read anew when it is another
     * @param merging where segments are merged, beside the looks for changes
     */
    LiveSnapshot(AgroalDataSource dataSource, Supplier<AgroalDataSource> source, Executor merging) {
        this.dataSource = dataSource;
        this.source = source;
        this.merging = merging;
    }

    /** What is known, or null before the first look. */
    @Nullable
    Snapshot now() {
        return snapshot;
    }

    /** Whether the last look is younger than this. */
    boolean within(Duration age) {
        return snapshot != null && System.nanoTime() - lookedAt <= age.toNanos();
    }

    /** Seconds since the last look that succeeded; not a number before the first. */
    double age() {
        return snapshot == null ? Double.NaN : (System.nanoTime() - lookedAt) / 1e9;
    }

    /** Looks for changes and takes them in; reads everything the first time. */
    void catchUp() throws SQLException {
        long now = System.nanoTime();
        // rows are read from the same one, so that no page shows them older than what the index says of them
        AgroalDataSource from = source.get();
        try (Connection connection = from.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!within(TOO_LATE) || from != readFrom) {
                    readFrom = from;
                    build(connection);
                } else {
                    fold();
                    look(connection);
                }
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                // what was taken from the log may not have come in
                touches = null;
                snapshot = null;
                connection.rollback();
                throw e;
            }
        }
        lookedAt = now;
        prune();
    }

    private void build(Connection connection) throws SQLException {
        merge = null;
        changedMeanwhile.clear();
        // first the log, then the rows: what is committed in between is read twice
        Touches reader = Touches.from(connection);
        connection.commit();
        snapshot = Loader.whole(connection);
        touches = reader;
    }

    private void look(Connection connection) throws SQLException {
        Touches reader = touches;
        Snapshot before = snapshot;
        if (reader == null || before == null) {
            build(connection);
            return;
        }
        Touches.Look look = reader.look(connection);
        if (look.all()) {
            build(connection);
            return;
        }
        Snapshot after = before;
        if (!look.ids().isEmpty()) {
            Ids ids = new Ids(look.ids());
            after = Merge.changed(after, ids, Loader.some(connection, before.vocabulary(), ids));
            if (merge != null) {
                changedMeanwhile.addAll(look.ids());
            }
        }
        if (look.roles()) {
            after = after.with(Loader.roles(connection, before.vocabulary()));
        }
        snapshot = after;
    }

    private void fold() {
        Snapshot now = snapshot;
        CompletableFuture<Segment> running = merge;
        if (now == null) {
            return;
        }
        if (running != null && running.isDone()) {
            merge = null;
            snapshot = Merge.folded(now, running.join(), new Ids(changedMeanwhile));
            changedMeanwhile.clear();
        } else if (running == null
                && now.recent().segment().size > Math.max(SMALL, now.old().segment().size / FRACTION)) {
            List<Part> parts = now.parts();
            merge = CompletableFuture.supplyAsync(() -> Merge.of(now.vocabulary(), parts), merging);
        }
    }

    /** What every node has seen for ten minutes is dropped; a node that was away for longer than five reads all. */
    private void prune() {
        if (touches == null || System.nanoTime() - prunedAt < PRUNE.toNanos()) {
            return;
        }
        prunedAt = System.nanoTime();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "delete from posting_touch where xid < cast(cast(? as text) as xid8)")) {
            statement.setString(1, Long.toString(pruneBelow));
            statement.executeUpdate();
        } catch (SQLException e) {
            LOG.debugf("the change log of the index is pruned another time: %s", e.getMessage());
        }
        pruneBelow = touches.horizon();
    }
}
