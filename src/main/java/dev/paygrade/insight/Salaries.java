package dev.paygrade.insight;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pay of all roles by level and country, from the ready statistics: no ad is looked at. */
@ApplicationScoped
public class Salaries {
    private final Database database;
    private final Rollups rollups;

    Salaries(Database database, Rollups rollups) {
        this.database = database;
        this.rollups = rollups;
    }

    /** What rows are ordered by. */
    public enum Order {
        ADS("-h.n_ads"),
        MEDIAN("-h.mid[3]"),
        LOW("-h.low[3]"),
        HIGH("-h.high[3]"),
        SPREAD("(-1000.0 * h.high[3] / greatest(h.low[3], 1))::int"),
        ROLE("0::int");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    /**
     * What is wanted.
     *
     * @param role words that the role's name holds, or null
     * @param level name of a {@code Level}; null for all together
     * @param eachLevel a row for each level in place of all together
     * @param country ISO 3166 alpha-2; null for all together
     * @param eachCountry a row for each country in place of all together
     */
    public record Wanted(
            @Nullable String role,
            @Nullable String level,
            boolean eachLevel,
            @Nullable String country,
            boolean eachCountry,
            Order order) {}

    /**
     * A cell with enough ads.
     *
     * @param level name of a {@code Level}, or empty for all
     * @param country ISO 3166 alpha-2, or empty for all
     * @param statistic right within 1,000 USD
     */
    public record Row(String slug, String name, String level, String country, PayStatistic statistic, Key key) {}

    /** Where a row stands in its order. */
    public record Key(int value, String slug, String level, String country) {
        /** As it stands in an address. */
        public String token() {
            return "%d~%s~%s~%s".formatted(value, slug, level, country);
        }

        /** Reads one again; empty if it is none. */
        public static Optional<Key> parse(String token) {
            String[] parts = token.split("~", -1);
            return parts.length == 4 && parts[0].matches("-?\\d{1,9}")
                    ? Optional.of(new Key(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3]))
                    : Optional.empty();
        }
    }

    /**
     * A page of rows.
     *
     * @param total rows on all pages
     * @param next begins after it, or null
     */
    public record Page(List<Row> rows, int total, @Nullable Key next) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** A page of rows after a key; null for the first. */
    public Page page(Wanted wanted, @Nullable Key after, int limit) {
        rollups.freshen();
        List<Object> parameters = new ArrayList<>();
        StringBuilder where = new StringBuilder(
                "h.n_ads >= %d and h.n_employers >= %d and h.low is not null and h.mid is not null and h.high is not null"
                        .formatted(PayStatistic.LEAST_ADS, PayStatistic.LEAST_EMPLOYERS));
        cell(where, parameters, "h.level", wanted.level(), wanted.eachLevel());
        cell(where, parameters, "h.country", wanted.country(), wanted.eachCountry());
        if (wanted.role() != null) {
            for (String word : wanted.role().toLowerCase(Locale.ROOT).split("\\s+")) {
                where.append(" and strpos(lower(r.name), ?) > 0");
                parameters.add(word);
            }
        }
        int total = database.query(
                        "select count(*) from pay_histogram h join role r on r.id = h.role_id where " + where,
                        parameters,
                        row -> row.getInt(1))
                .getFirst();
        if (after != null) {
            where.append(" and (").append(wanted.order().sql).append(", r.slug, h.level, h.country) > (?, ?, ?, ?)");
            parameters.addAll(List.of(after.value(), after.slug(), after.level(), after.country()));
        }
        parameters.add(limit + 1);
        List<Row> rows = database.query("""
                select r.slug, r.name, h.level, h.country, h.n_ads, h.n_employers, h.low, h.mid, h.high, %1$s
                from pay_histogram h join role r on r.id = h.role_id
                where %2$s order by %1$s, r.slug, h.level, h.country limit ?""".formatted(wanted.order().sql, where), parameters, Salaries::row);
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page(shown, total, rows.size() > limit ? shown.getLast().key() : null);
    }

    private static void cell(
            StringBuilder where, List<Object> parameters, String column, @Nullable String value, boolean each) {
        where.append(" and ").append(column).append(each ? " <> ?" : " = ?");
        parameters.add(value == null || each ? "" : value);
    }

    private static Row row(ResultSet row) throws SQLException {
        Key key = new Key(row.getInt(10), row.getString(1), row.getString(3), row.getString(4));
        return new Row(
                key.slug(),
                row.getString(2),
                key.level(),
                key.country(),
                new PayStatistic(
                        row.getInt(5),
                        row.getInt(6),
                        percentiles(row.getArray(7)),
                        percentiles(row.getArray(8)),
                        percentiles(row.getArray(9))),
                key);
    }

    private static Percentiles percentiles(@Nullable Array stored) throws SQLException {
        Integer[] of = (Integer[]) Objects.requireNonNull(stored).getArray();
        return new Percentiles(of[0], of[1], of[2], of[3], of[4], new MedianInterval(of[5], of[6]));
    }

    /** Countries that some row is of, by code. */
    public List<String> countries() {
        return database.query(
                "select distinct country from pay_histogram where country <> '' and n_ads >= %d and n_employers >= %d order by 1"
                        .formatted(PayStatistic.LEAST_ADS, PayStatistic.LEAST_EMPLOYERS),
                List.of(),
                row -> row.getString(1));
    }
}
