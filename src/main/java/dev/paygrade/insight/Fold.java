package dev.paygrade.insight;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Adds waiting deltas to the histograms, in the transaction of the connection it is given. Only one folds at a time, on
 * whatever node; writers of postings never wait for it.
 */
final class Fold {
    /** What {@link #step} answers when another one is folding. */
    static final int BUSY = -1;

    private static final long LOCK = 0x7061_7967_7261_6465L;

    private static final String KEY =
            "md5(row(role_id, level, company_id, posting_id, countries, low, high, stated, one_sided)::text)::uuid";

    /** Keys of deltas and how many postings they had before; what is older than the window is passed by. */
    private static final String COME_AND_GONE = """
            with gone as (delete from pay_delta where id <= ? returning *),
            keyed as (
                select %1$s as key, day, %2$s, sum(weight)::int as n from gone where day >= ?
                group by posting_id, day, %2$s having sum(weight) <> 0),
            put as (
                insert into pay_key (key, day, %2$s, n) select key, day, %2$s, n from keyed
                on conflict (key, day) do update set n = pay_key.n + excluded.n)
            """.formatted(KEY, Group.COLUMNS);

    private static final String OUT_OF_WINDOW = """
            with keyed as (delete from pay_key where day < ? returning key, %s, -n as n)
            """.formatted(Group.COLUMNS);

    /** Sees the keys as they were before the statement. */
    private static final String CHANGES = """
            select g.*, (select coalesce(sum(k.n), 0) from pay_key k where k.key = g.key) as before
            from (select key, %1$s, sum(n)::int as more from keyed group by key, %1$s having sum(n) <> 0) g
            """.formatted(Group.COLUMNS);

    private final Connection connection;
    private final Histograms histograms;
    private final Map<Cell, Tally> changes = new HashMap<>();

    private Fold(Connection connection) {
        this.connection = connection;
        this.histograms = new Histograms(connection);
    }

    /**
     * Folds at most so many deltas.
     *
     * @param start first day of the window
     * @param patient waits for another one that is folding
     * @return how many there were, or {@link #BUSY}
     */
    static int step(Connection connection, LocalDate start, int most, boolean patient) throws SQLException {
        Fold fold = new Fold(connection);
        if (patient) {
            lock(connection);
        } else if (!fold.locked()) {
            return BUSY;
        }
        return fold.step(start, most);
    }

    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
    }

    /** Forgets everything and counts the postings anew; to be followed by steps. */
    static void restart(Connection connection) throws SQLException {
        lock(connection);
        for (String table : List.of("pay_key", "pay_lineage", "pay_histogram", "pay_employer")) {
            run(connection, "delete from " + table);
        }
        run(connection, "update pay_rollup set window_start = '0001-01-01'");
        // one statement, one moment: what comes after it leaves its own delta
        run(connection, """
                with gone as (delete from pay_delta)
                insert into pay_delta (role_id, level, company_id, posting_id, countries, low, high, stated, one_sided, day, weight)
                select role_id, level,
                       case when observed_low is not null then company_id end,
                       case when observed_low is not null and company_id is null then id end,
                       countries, observed_low, observed_high,
                       coalesce(pay_kind in ('BASE', 'OTE'), false),
                       coalesce(pay_kind in ('BASE', 'OTE'), false) and (pay_min is null or pay_max is null),
                       (posted_at at time zone 'UTC')::date, 1
                from posting where role_id is not null and pay_full_time(employment_types)""");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private int step(LocalDate start, int most) throws SQLException {
        LocalDate covered = covered();
        if (start.isBefore(covered)) {
            // a clock was set back: what had left the window is in it again
            restart(connection);
        }
        lineage();
        if (start.isAfter(covered)) {
            try (PreparedStatement statement = connection.prepareStatement(OUT_OF_WINDOW + CHANGES)) {
                statement.setDate(1, Date.valueOf(start));
                take(statement);
            }
        }
        int folded = deltas(start, most);
        histograms.apply(changes);
        try (PreparedStatement statement =
                connection.prepareStatement("update pay_rollup set window_start = ?, folded_at = now()")) {
            statement.setDate(1, Date.valueOf(start));
            statement.execute();
        }
        return folded;
    }

    private boolean locked() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private LocalDate covered() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select window_start from pay_rollup");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, LocalDate.class);
        }
    }

    private int deltas(LocalDate start, int most) throws SQLException {
        long last;
        int n;
        try (PreparedStatement statement = connection.prepareStatement(
                "select coalesce(max(id), 0), count(*) from (select id from pay_delta order by id limit ?) next")) {
            statement.setInt(1, most);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                last = row.getLong(1);
                n = row.getInt(2);
            }
        }
        if (n == 0) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(COME_AND_GONE + CHANGES)) {
            statement.setLong(1, last);
            statement.setDate(2, Date.valueOf(start));
            take(statement);
        }
        return n;
    }

    private void take(PreparedStatement statement) throws SQLException {
        List<Group> groups = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                groups.add(Group.read(row));
                if (row.getInt("more") < 0) {
                    empty.add(row.getString("key"));
                }
            }
        }
        if (!empty.isEmpty()) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from pay_key where n = 0 and key = any(?::uuid[])")) {
                delete.setArray(1, connection.createArrayOf("text", empty.toArray()));
                delete.execute();
            }
        }
        Map<Long, List<Long>> ancestors =
                ancestors(groups.stream().map(Group::role).collect(Collectors.toSet()));
        for (Group group : groups) {
            for (long ancestor : ancestors.getOrDefault(group.role(), List.of())) {
                add(ancestor, group, 1);
            }
        }
    }

    private void add(long ancestor, Group group, int sign) {
        for (Cell cell : Cell.of(ancestor, group.level(), group.countries())) {
            changes.computeIfAbsent(cell, key -> new Tally()).add(group, sign);
        }
    }

    private Map<Long, List<Long>> ancestors(Collection<Long> roles) throws SQLException {
        Map<Long, List<Long>> ancestors = new HashMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select role_id, ancestor_id from pay_lineage where role_id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", roles.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ancestors
                            .computeIfAbsent(row.getLong(1), role -> new ArrayList<>())
                            .add(row.getLong(2));
                }
            }
        }
        return ancestors;
    }

    /** Follows roles that are new, and those that were given other ancestors. */
    private void lineage() throws SQLException {
        follow("""
                insert into pay_lineage (role_id, ancestor_id)
                select role_id, ancestor_id from role_lineage except select role_id, ancestor_id from pay_lineage
                returning role_id, ancestor_id""", 1);
        follow("""
                delete from pay_lineage p where not exists (
                    select 1 from role_lineage l where l.role_id = p.role_id and l.ancestor_id = p.ancestor_id)
                returning role_id, ancestor_id""", -1);
    }

    private void follow(String sql, int sign) throws SQLException {
        Map<Long, List<Long>> changed = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                changed.computeIfAbsent(row.getLong(1), role -> new ArrayList<>())
                        .add(row.getLong(2));
            }
        }
        if (changed.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "select %1$s, 0 as before, sum(n)::int as more from pay_key where role_id = any(?) group by key, %1$s"
                        .formatted(Group.COLUMNS))) {
            statement.setArray(
                    1, connection.createArrayOf("bigint", changed.keySet().toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Group group = Group.read(row);
                    changed.getOrDefault(group.role(), List.of()).forEach(ancestor -> add(ancestor, group, sign));
                }
            }
        }
    }
}
