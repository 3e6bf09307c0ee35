package dev.paygrade.harvest;

import dev.paygrade.fetch.HostGate;
import dev.paygrade.fetch.LocalHostGate;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * One request at a time to each host, whichever node sends it: a row of PostgreSQL per host, by the database's clock.
 * Threads of one node queue at a local gate first, so that one of them asks the database. A holder that dies is passed
 * by when its hold ends.
 */
final class DatabaseHostGate implements HostGate {
    private static final Logger LOG = Logger.getLogger(DatabaseHostGate.class);
    /** Longest wait between two questions while another node holds the host. */
    private static final long LONGEST_POLL_MS = 250;

    private static final String TAKE = """
            update host_gate set holder = ?, held_until = clock_timestamp() + make_interval(secs => ?)
            where host = ? and (held_until is null or held_until < clock_timestamp() or holder = ?)
              and free_at + make_interval(secs => ?) <= clock_timestamp() and rests_until <= clock_timestamp()""";
    /** Milliseconds until the gap is over, or null if somebody holds the host. */
    private static final String WAIT = """
            select case when held_until >= clock_timestamp() and holder <> ? then null
                   else 1000 * extract(epoch from
                        greatest(free_at + make_interval(secs => ?), rests_until) - clock_timestamp()) end
            from host_gate where host = ?""";

    private final AgroalDataSource database;
    private final LocalHostGate local;
    private final String node;
    /** Hosts that are being asked; the local gate lets one thread in to each. */
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    private final Duration hold;

    /** @param hold how long a host stays shut of which its holder is not heard any more; see {@link #extendHolds} */
    DatabaseHostGate(AgroalDataSource database, LocalHostGate local, String node, Duration hold) {
        this.database = database;
        this.local = local;
        this.node = node;
        this.hold = hold;
    }

    @Override
    public Pass enter(String host, Duration gap) throws InterruptedException {
        Pass own = local.enter(host, Duration.ZERO);
        boolean entered = false;
        try {
            while (!take(host, gap)) {
                Thread.sleep(waitMs(host, gap));
            }
            entered = true;
            open.add(host);
            return new Hold(host, own);
        } catch (SQLException e) {
            // without the database nothing can be stored either; the run fails by itself, the host is spared
            throw new IllegalStateException("the gate of " + host + " could not be asked: " + e.getMessage(), e);
        } finally {
            if (!entered) {
                own.close();
            }
        }
    }

    /** Keeps the hosts shut that this node is asking right now; a hold that is no longer extended ends by itself. */
    void extendHolds() throws SQLException {
        if (open.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement extend = connection.prepareStatement("""
                        update host_gate set held_until = clock_timestamp() + make_interval(secs => ?)
                        where host = any(?) and holder = ?""")) {
            extend.setDouble(1, seconds(hold));
            extend.setArray(2, connection.createArrayOf("text", open.toArray()));
            extend.setString(3, node);
            extend.executeUpdate();
        }
    }

    private boolean take(String host, Duration gap) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (update(connection, host, gap)) {
                return true;
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into host_gate (host) values (?) on conflict do nothing")) {
                insert.setString(1, host);
                return insert.executeUpdate() == 1 && update(connection, host, gap);
            }
        }
    }

    private boolean update(Connection connection, String host, Duration gap) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, node);
            take.setDouble(2, seconds(hold));
            take.setString(3, host);
            // the local gate lets one thread in, so what this node still holds was left when the database went away
            take.setString(4, node);
            take.setDouble(5, seconds(gap));
            return take.executeUpdate() == 1;
        }
    }

    private long waitMs(String host, Duration gap) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(WAIT)) {
            ask.setString(1, node);
            ask.setDouble(2, seconds(gap));
            ask.setString(3, host);
            try (ResultSet row = ask.executeQuery()) {
                double wait = row.next() ? row.getDouble(1) : 0;
                return row.wasNull() ? LONGEST_POLL_MS : Math.clamp((long) Math.ceil(wait), 1, 5_000);
            }
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private final class Hold implements Pass {
        private final String host;
        private final Pass own;
        private final AtomicBoolean passed = new AtomicBoolean(true);
        private volatile Duration rest = Duration.ZERO;

        Hold(String host, Pass own) {
            this.host = host;
            this.own = own;
        }

        @Override
        public void rest(Duration wait) {
            rest = wait;
        }

        @Override
        public void close() {
            if (!passed.getAndSet(false)) {
                return;
            }
            open.remove(host);
            try (Connection connection = database.getConnection();
                    PreparedStatement free = connection.prepareStatement("""
                            update host_gate set holder = null, held_until = null, free_at = clock_timestamp(),
                                rests_until = greatest(rests_until, clock_timestamp() + make_interval(secs => ?))
                            where host = ? and holder = ?""")) {
                free.setDouble(1, seconds(rest));
                free.setString(2, host);
                free.setString(3, node);
                free.executeUpdate();
            } catch (SQLException e) {
                LOG.warnf("the gate of %s stays shut for up to %s: %s", host, hold, e.getMessage());
            } finally {
                own.close();
            }
        }
    }
}
