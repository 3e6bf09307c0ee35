package dev.paygrade.posting;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * How far a replica is behind. The time of its last transaction tells nothing while nobody writes, so positions in the
 * log are compared: by now it must have replayed what the primary had written a while ago. Both functions are open to
 * every role.
 */
final class ReplicaLag {
    /** What a reader of a page may miss. */
    static final Duration MOST = Duration.ofSeconds(15);

    private final AgroalDataSource primary;
    private final AgroalDataSource replica;
    private final Duration most;
    private final Deque<Written> written = new ArrayDeque<>();
    /** Whether it kept up when that could last be told. */
    private boolean keptUp;

    ReplicaLag(AgroalDataSource primary, AgroalDataSource replica) {
        this(primary, replica, MOST);
    }

    ReplicaLag(AgroalDataSource primary, AgroalDataSource replica, Duration most) {
        this.primary = primary;
        this.replica = replica;
        this.most = most;
    }

    /** @param nanos of {@link System#nanoTime} */
    private record Written(long nanos, String position) {}

    /**
     * Whether it has replayed all that was written up to {@link #MOST} ago. A server that replays nothing, as the primary
     * itself or one whose storage is shared, has.
     *
     * @throws SQLException if the replica does not answer
     */
    synchronized boolean isShort() throws SQLException {
        long now = System.nanoTime();
        String position = position();
        if (position == null) {
            // what it has is all there is, and what the primary told last may never have left it
            written.clear();
            keptUp = false;
            return replayed("0/0");
        }
        written.addLast(new Written(now, position));
        String due = null;
        while (!written.isEmpty() && now - written.getFirst().nanos() >= most.toNanos()) {
            due = written.removeFirst().position();
        }
        if (due != null && !replayed(due)) {
            // asked for again until it is there
            written.addFirst(new Written(now - most.toNanos(), due));
            keptUp = false;
            return false;
        }
        // before anything is due, as after a start, only one that has all is known to keep up
        keptUp |= due != null || replayed(position);
        return keptUp;
    }

    /** Where the primary writes now, or null if it does not answer. */
    private @Nullable String position() {
        try (Connection connection = primary.getConnection();
                PreparedStatement statement = connection.prepareStatement("select cast(pg_current_wal_lsn() as text)");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            return null;
        }
    }

    private boolean replayed(String position) throws SQLException {
        try (Connection connection = replica.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select not pg_is_in_recovery() or pg_last_wal_replay_lsn() >= cast(cast(? as text) as pg_lsn)")) {
            statement.setString(1, position);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
