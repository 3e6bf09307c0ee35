package dev.paygrade.insight;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of {@code pay_histogram} and {@code pay_employer}. */
final class Histograms {
    private static final int BATCH = 500;

    private static final String COLUMNS = "role_id, level, country, n_all, n_stated, n_one_sided, n_ads, n_employers, "
            + "low, mid, high, low_from, low_counts, mid_from, mid_counts, high_from, high_counts";

    private static final String PUT = """
            insert into pay_histogram (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (role_id, level, country) do update set
                n_all = excluded.n_all, n_stated = excluded.n_stated, n_one_sided = excluded.n_one_sided,
                n_ads = excluded.n_ads, n_employers = excluded.n_employers,
                low = excluded.low, mid = excluded.mid, high = excluded.high,
                low_from = excluded.low_from, low_counts = excluded.low_counts,
                mid_from = excluded.mid_from, mid_counts = excluded.mid_counts,
                high_from = excluded.high_from, high_counts = excluded.high_counts""".formatted(COLUMNS);

    private final Connection connection;

    Histograms(Connection connection) {
        this.connection = connection;
    }

    /** A stored cell; the tally's employers are not read. */
    record Stored(Tally tally, int employers, @Nullable List<List<Integer>> summaries) {}

    void apply(Map<Cell, Tally> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        Map<Cell, Integer> newEmployers = employers(changes);
        Map<Cell, Stored> stored = load(changes.keySet());
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            int waiting = 0;
            for (Map.Entry<Cell, Tally> change : changes.entrySet()) {
                Stored was = stored.getOrDefault(change.getKey(), new Stored(new Tally(), 0, null));
                was.tally().add(change.getValue());
                bind(
                        put,
                        change.getKey(),
                        was.tally(),
                        was.employers() + newEmployers.getOrDefault(change.getKey(), 0));
                put.addBatch();
                if (++waiting == BATCH) {
                    put.executeBatch();
                    waiting = 0;
                }
            }
            put.executeBatch();
        }
        List<Cell> falling = changes.entrySet().stream()
                .filter(change -> change.getValue().all < 0)
                .map(Map.Entry::getKey)
                .toList();
        if (!falling.isEmpty()) {
            clear(falling);
        }
    }

    private void clear(List<Cell> falling) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "delete from pay_histogram h using unnest(?::bigint[], ?::text[], ?::text[]) c (role_id, level, country) "
                        + "where h.role_id = c.role_id and h.level = c.level and h.country = c.country and h.n_all = 0")) {
            cells(statement, falling);
            statement.execute();
        }
    }

    /** Arrays of plain numbers travel as such, and not as text that both sides have to write and read. */
    private static void bind(PreparedStatement put, Cell cell, Tally tally, int employers) throws SQLException {
        put.setLong(1, cell.role());
        put.setString(2, cell.level());
        put.setString(3, cell.country());
        put.setInt(4, tally.all);
        put.setInt(5, tally.stated);
        put.setInt(6, tally.oneSided);
        put.setInt(7, tally.ads);
        put.setInt(8, employers);
        List<Buckets> ends = List.of(tally.low, tally.mid, tally.high);
        for (int i = 0; i < ends.size(); i++) {
            int[] summary = ends.get(i).summary();
            if (summary == null) {
                put.setNull(9 + i, Types.ARRAY);
            } else {
                put.setObject(9 + i, summary);
            }
            put.setInt(12 + 2 * i, ends.get(i).from());
            put.setObject(13 + 2 * i, ends.get(i).counts());
        }
    }

    private static void cells(PreparedStatement statement, Collection<Cell> cells) throws SQLException {
        statement.setObject(1, cells.stream().mapToLong(Cell::role).toArray());
        statement.setObject(2, cells.stream().map(Cell::level).toArray(String[]::new));
        statement.setObject(3, cells.stream().map(Cell::country).toArray(String[]::new));
    }

    private Map<Cell, Stored> load(Collection<Cell> cells) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select " + COLUMNS
                        + " from pay_histogram join unnest(?::bigint[], ?::text[], ?::text[]) c (role_id, level, country) using (role_id, level, country)")) {
            cells(statement, cells);
            return rows(statement);
        }
    }

    /** Every cell there is. */
    Map<Cell, Stored> all() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + COLUMNS + " from pay_histogram")) {
            return rows(statement);
        }
    }

    private static Map<Cell, Stored> rows(PreparedStatement statement) throws SQLException {
        statement.setFetchSize(BATCH);
        Map<Cell, Stored> cells = new HashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Tally tally = new Tally(buckets(row, "low"), buckets(row, "mid"), buckets(row, "high"));
                tally.all = row.getInt("n_all");
                tally.stated = row.getInt("n_stated");
                tally.oneSided = row.getInt("n_one_sided");
                tally.ads = row.getInt("n_ads");
                cells.put(
                        new Cell(row.getLong("role_id"), row.getString("level"), row.getString("country")),
                        new Stored(tally, row.getInt("n_employers"), summaries(row)));
            }
        }
        return cells;
    }

    private static Buckets buckets(ResultSet row, String end) throws SQLException {
        Array counts = Objects.requireNonNull(row.getArray(end + "_counts"));
        return new Buckets(row.getInt(end + "_from"), (Integer[]) counts.getArray());
    }

    private static @Nullable List<List<Integer>> summaries(ResultSet row) throws SQLException {
        List<List<Integer>> summaries = new ArrayList<>();
        for (String end : List.of("low", "mid", "high")) {
            Array summary = row.getArray(end);
            summaries.add(summary == null ? List.of() : List.of((Integer[]) summary.getArray()));
        }
        return summaries;
    }

    /** So many more ads of an employer in a cell, or fewer. */
    private record Share(Cell cell, long company, int n) {}

    /** Counts the ads of each employer; returns how many more employers each cell has now. */
    private Map<Cell, Integer> employers(Map<Cell, Tally> changes) throws SQLException {
        List<Share> rows = new ArrayList<>();
        changes.forEach((cell, tally) -> tally.employers.forEach((company, n) -> {
            if (n != 0) {
                rows.add(new Share(cell, company, n));
            }
        }));
        Map<Cell, Integer> more = new HashMap<>();
        if (rows.isEmpty()) {
            return more;
        }
        try (PreparedStatement put = connection.prepareStatement("""
                insert into pay_employer (role_id, level, country, company_id, n)
                select * from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::int[]) order by 1, 2, 3, 4
                on conflict (role_id, level, country, company_id) do update set n = pay_employer.n + excluded.n
                returning role_id, level, country, company_id, n""")) {
            columns(put, rows);
            try (ResultSet row = put.executeQuery()) {
                while (row.next()) {
                    Cell cell = new Cell(row.getLong(1), row.getString(2), row.getString(3));
                    Tally tally = Objects.requireNonNull(changes.get(cell));
                    int now = row.getInt(5);
                    int before = now - tally.employers.getOrDefault(row.getLong(4), 0);
                    more.merge(cell, Math.clamp(now, 0, 1) - Math.clamp(before, 0, 1), Integer::sum);
                }
            }
        }
        List<Share> fallen = rows.stream().filter(row -> row.n() < 0).toList();
        if (fallen.isEmpty()) {
            return more;
        }
        try (PreparedStatement delete = connection.prepareStatement("""
                delete from pay_employer e
                using unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::int[]) c (role_id, level, country, company_id, n)
                where e.role_id = c.role_id and e.level = c.level and e.country = c.country
                  and e.company_id = c.company_id and e.n = 0""")) {
            columns(delete, fallen);
            delete.execute();
        }
        return more;
    }

    private static void columns(PreparedStatement statement, List<Share> rows) throws SQLException {
        cells(statement, rows.stream().map(Share::cell).toList());
        statement.setObject(4, rows.stream().mapToLong(Share::company).toArray());
        statement.setObject(5, rows.stream().mapToInt(Share::n).toArray());
    }
}
