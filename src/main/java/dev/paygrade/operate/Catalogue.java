package dev.paygrade.operate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables and sequences of a database that are worth a copy: all but the schedule, which every start enters anew, the
 * gates of hosts, which nobody holds any more, the touches of postings, which go by the transactions of one server alone
 * (what is brought back leaves a new one of all), and Flyway's own.
 */
final class Catalogue {
    private static final String KEPT = """
            c.relnamespace = current_schema()::regnamespace and c.relpersistence = 'p'
            and c.relname not like 'qrtz\\_%' and c.relname not in ('flyway_schema_history', 'posting_touch')""";

    private Catalogue() {}

    /** @throws RestoreException if the database has no schema of Paygrade's */
    static String schema(Connection connection) throws SQLException, RestoreException {
        List<String> versions = strings(
                connection,
                "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1");
        if (versions.isEmpty()) {
            throw new RestoreException("the database was never migrated");
        }
        return versions.getFirst();
    }

    /** Columns of each table; a table comes after those that it refers to. */
    static Map<String, List<String>> tables(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        query(
                connection,
                "select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid where " + KEPT
                        + """
                 and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                order by c.relname, a.attnum""",
                row -> columns.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(row.getString(2)));
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        query(
                connection,
                """
                select c.relname, t.relname from pg_constraint k join pg_class c on c.oid = k.conrelid
                join pg_class t on t.oid = k.confrelid
                where k.contype = 'f' and c.oid <> t.oid and\s""" + KEPT,
                row -> needs.computeIfAbsent(row.getString(1), _ -> new LinkedHashSet<>())
                        .add(row.getString(2)));
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        while (ordered.size() < columns.size()) {
            List<String> ready = columns.keySet().stream()
                    .filter(table -> !ordered.containsKey(table)
                            && ordered.keySet().containsAll(needs.getOrDefault(table, Set.of())))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a ring: " + columns.keySet());
            }
            ready.forEach(table -> ordered.put(table, columns.get(table)));
        }
        return ordered;
    }

    /** The last value of each sequence; those that never gave one are left out. */
    static Map<String, Long> sequences(Connection connection) throws SQLException {
        Map<String, Long> last = new LinkedHashMap<>();
        query(connection, """
                select s.sequencename, s.last_value from pg_sequences s
                join pg_class c on c.relname = s.sequencename and c.relkind = 'S'
                where s.schemaname = current_schema() and s.last_value is not null and\s""" + KEPT + " order by 1", row -> last.put(row.getString(1), row.getLong(2)));
        return last;
    }

    static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        query(connection, sql, row -> all.add(row.getString(1)));
        return all;
    }

    private static void query(Connection connection, String sql, Row each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                each.read(row);
            }
        }
    }

    /** Takes the row that a result set stands on. */
    @FunctionalInterface
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
