package dev.paygrade.search.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One reader of the change log. It goes by transactions: at each look, every transaction below the oldest running one
 * is over, so what it touched is visible now or never; what lies above is looked at again, and the numbers already
 * taken from there are remembered.
 */
final class Touches {
    private static final String LOOK = """
            select o.xmin, t.seq, t.xid::text::bigint, t.kind, t.posting_ids
            from (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xmin) o
            left join posting_touch t on t.xid >= cast(cast(? as text) as xid8) order by t.seq""";

    private final Map<Long, Long> taken = new HashMap<>();
    private long horizon;

    private Touches(long horizon) {
        this.horizon = horizon;
    }

    /** What changed since the last look. */
    record Look(Set<Long> ids, boolean roles, boolean all) {}

    /** A reader to whom everything that is committed by now is known. */
    static Touches from(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Touches(row.getLong(1));
        }
    }

    Look look(Connection connection) throws SQLException {
        Set<Long> ids = new HashSet<>();
        boolean roles = false;
        boolean all = false;
        long next = horizon;
        try (PreparedStatement statement = connection.prepareStatement(LOOK)) {
            statement.setString(1, Long.toString(horizon));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    next = row.getLong(1);
                    Array touched = row.getArray(5);
                    boolean fresh = row.getString(4) != null && taken.put(row.getLong(2), row.getLong(3)) == null;
                    if (fresh) {
                        roles |= "ROLES".equals(row.getString(4));
                        all |= "ALL".equals(row.getString(4));
                    }
                    if (fresh && touched != null) {
                        ids.addAll(Set.copyOf(java.util.Arrays.asList((Long[]) touched.getArray())));
                    }
                }
            }
        }
        long now = next;
        horizon = now;
        taken.values().removeIf(transaction -> transaction < now);
        return new Look(ids, roles, all);
    }

    /** Every transaction below was known to this reader at its last look. */
    long horizon() {
        return horizon;
    }
}
