package dev.paygrade.insight;

import dev.paygrade.search.PayCell;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The ready statistics beside a count of the postings themselves.
 *
 * @param compared cells
 * @param moving roles passed by because their postings were changing just then
 * @param differences in words, one for each cell that differs
 */
public record Verification(int compared, int moving, List<String> differences) {
    private static final String IN_WINDOW =
            "p.role_id is not null and p.posted_at >= (select window_start::timestamp at time zone 'UTC' from pay_rollup) and "
                    + PayCell.FULL_TIME.condition("p");

    private static final String POSTINGS = """
            select role_id, level, null::bigint as company_id, countries, null::int as low, null::int as high,
                   stated, stated and open as one_sided, 0 as before, count(*)::int as more
            from (select role_id, level, countries, coalesce(pay_kind in ('BASE', 'OTE'), false) as stated,
                         pay_min is null or pay_max is null as open
                  from posting p where %s) p
            group by role_id, level, countries, stated, open""".formatted(IN_WINDOW);

    private static final String OBSERVATIONS = """
            select distinct role_id, level, company_id, case when company_id is null then id end, countries,
                   observed_low as low, observed_high as high, false as stated, false as one_sided,
                   0 as before, 1 as more
            from posting p where observed_low is not null and %s""".formatted(IN_WINDOW);

    public Verification {
        differences = List.copyOf(differences);
    }

    /** Within a transaction that sees one moment only. */
    static Verification of(Connection connection) throws SQLException {
        Map<Long, List<Long>> ancestors = new HashMap<>();
        rows(
                connection,
                "select role_id, ancestor_id from role_lineage",
                row -> ancestors
                        .computeIfAbsent(row.getLong(1), role -> new ArrayList<>())
                        .add(row.getLong(2)));
        Set<Long> moving = new HashSet<>();
        rows(
                connection,
                "select role_id from pay_delta union select l.ancestor_id from pay_delta d join role_lineage l using (role_id)",
                row -> moving.add(row.getLong(1)));
        Map<Cell, Tally> expected = new HashMap<>();
        rows(connection, POSTINGS, row -> add(expected, ancestors, Group.read(row)));
        rows(connection, OBSERVATIONS, row -> {
            Group one = Group.read(row);
            add(
                    expected,
                    ancestors,
                    new Group(
                            one.role(),
                            one.level(),
                            one.company(),
                            one.countries(),
                            one.low(),
                            one.high(),
                            false,
                            false,
                            0,
                            1));
        });
        Map<Cell, Histograms.Stored> stored = new Histograms(connection).all();
        rows(connection, "select role_id, level, country, company_id, n from pay_employer", row -> {
            Histograms.Stored cell =
                    stored.get(new Cell(row.getLong("role_id"), row.getString("level"), row.getString("country")));
            if (cell != null) {
                cell.tally().employers.put(row.getLong("company_id"), row.getInt("n"));
            }
        });
        return compare(expected, stored, moving, names(connection));
    }

    private static void add(Map<Cell, Tally> cells, Map<Long, List<Long>> ancestors, Group group) {
        for (long ancestor : ancestors.getOrDefault(group.role(), List.of())) {
            for (Cell cell : Cell.of(ancestor, group.level(), group.countries())) {
                cells.computeIfAbsent(cell, key -> new Tally()).add(group, 1);
            }
        }
    }

    private static Map<Long, String> names(Connection connection) throws SQLException {
        Map<Long, String> names = new HashMap<>();
        rows(connection, "select id, slug from role", row -> names.put(row.getLong(1), row.getString(2)));
        return names;
    }

    private static Verification compare(
            Map<Cell, Tally> expected, Map<Cell, Histograms.Stored> stored, Set<Long> moving, Map<Long, String> names) {
        Set<Cell> cells = new HashSet<>(expected.keySet());
        cells.addAll(stored.keySet());
        cells.removeIf(cell -> moving.contains(cell.role()));
        Map<String, String> differences = new TreeMap<>();
        for (Cell cell : cells) {
            Histograms.Stored is = stored.getOrDefault(cell, new Histograms.Stored(new Tally(), 0, null));
            List<String> wrong = differences(is, expected.getOrDefault(cell, new Tally()));
            if (!wrong.isEmpty()) {
                String name = names.getOrDefault(cell.role(), "role " + cell.role())
                        + (cell.level().isEmpty() ? "" : " " + cell.level())
                        + (cell.country().isEmpty() ? "" : " " + cell.country());
                differences.put(name, name + ": " + String.join(", ", wrong));
            }
        }
        return new Verification(cells.size(), moving.size(), List.copyOf(differences.values()));
    }

    private static List<String> differences(Histograms.Stored stored, Tally expected) {
        Tally is = stored.tally();
        List<String> wrong = new ArrayList<>();
        number(wrong, "postings", is.all, expected.all);
        number(wrong, "postings that state pay", is.stated, expected.stated);
        number(wrong, "one-sided ranges", is.oneSided, expected.oneSided);
        number(wrong, "ads", is.ads, expected.ads);
        number(wrong, "employers", stored.employers(), expected.employers.size());
        if (!is.employers.equals(expected.employers)) {
            wrong.add("ads are counted to other employers");
        }
        ends(wrong, "lower ends", is.low, expected.low);
        ends(wrong, "middles", is.mid, expected.mid);
        ends(wrong, "upper ends", is.high, expected.high);
        List<List<Integer>> summaries = stored.summaries();
        if (summaries != null
                && !summaries.equals(List.of(summary(expected.low), summary(expected.mid), summary(expected.high)))) {
            wrong.add("the percentiles are not those of the buckets");
        }
        return wrong;
    }

    private static List<Integer> summary(Buckets buckets) {
        int[] summary = buckets.summary();
        return summary == null ? List.of() : Arrays.stream(summary).boxed().toList();
    }

    private static void number(List<String> wrong, String what, int is, int expected) {
        if (is != expected) {
            wrong.add("%,d %s, not %,d".formatted(is, what, expected));
        }
    }

    private static void ends(List<String> wrong, String what, Buckets is, Buckets expected) {
        if (!is.equals(expected)) {
            wrong.add(what + " lie in other buckets");
        }
    }

    @FunctionalInterface
    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private static void rows(Connection connection, String sql, Taker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(1000);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taker.take(row);
                }
            }
        }
    }
}
