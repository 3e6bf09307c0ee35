package dev.paygrade.insight;

import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.Database;
import dev.paygrade.search.PayCell;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pay of all roles by level and country: from the ready statistics, where no ad is looked at; of one work mode, or of
 * another kind of employment than full time, from the ads.
 */
@ApplicationScoped
public class Salaries {
    private final Database database;
    private final Rollups rollups;
    private final SalaryCells cells;

    Salaries(Database database, Rollups rollups, SalaryCells cells) {
        this.database = database;
        this.rollups = rollups;
        this.cells = cells;
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

        private double value(PayStatistic of) {
            return switch (this) {
                case ADS -> of.nAds();
                case MEDIAN -> of.mid().p50();
                case LOW -> of.low().p50();
                case HIGH -> of.high().p50();
                case SPREAD -> 1000 * of.spread();
                case ROLE -> 0;
            };
        }

        private Key key(Row row) {
            return new Key(
                    -Math.toIntExact(Math.round(value(row.statistic()))),
                    row.slug(),
                    row.level(),
                    row.country(),
                    row.mode());
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
     * @param mode null for all together, stated or not
     * @param eachMode a row for each work mode in place of all together
     */
    public record Wanted(
            @Nullable String role,
            @Nullable String level,
            boolean eachLevel,
            @Nullable String country,
            boolean eachCountry,
            @Nullable WorkMode mode,
            boolean eachMode,
            PayCell cell,
            Order order) {
        /** The ready statistics know it, within 1,000 USD; else figures are exact. */
        public boolean ready() {
            return mode == null && !eachMode && cell == PayCell.FULL_TIME;
        }

        /** Words of the role's name, in lower case. */
        private List<String> words() {
            return role == null
                    ? List.of()
                    : List.of(role.toLowerCase(Locale.ROOT).split("\\s+"));
        }
    }

    /**
     * A cell with enough ads.
     *
     * @param level name of a {@code Level}, or empty for all
     * @param country ISO 3166 alpha-2, or empty for all
     * @param mode name of a {@code WorkMode}, or empty for all
     * @param statistic right within 1,000 USD where it is a ready one
     */
    public record Row(String slug, String name, String level, String country, String mode, PayStatistic statistic) {}

    /** Where a row stands in its order. */
    public record Key(int value, String slug, String level, String country, String mode) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::value)
                .thenComparing(Key::slug)
                .thenComparing(Key::level)
                .thenComparing(Key::country)
                .thenComparing(Key::mode);

        /** As it stands in an address. */
        public String token() {
            return "%d~%s~%s~%s~%s".formatted(value, slug, level, country, mode);
        }

        /** Reads one again; empty if it is none. */
        public static Optional<Key> parse(String token) {
            String[] parts = token.split("~", -1);
            return parts.length == 5 && parts[0].matches("-?\\d{1,9}")
                    ? Optional.of(new Key(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3], parts[4]))
                    : Optional.empty();
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
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
        return wanted.ready() ? ready(wanted, after, limit) : counted(wanted, after, limit);
    }

    private Page counted(Wanted wanted, @Nullable Key after, int limit) {
        List<WorkMode> modes =
                wanted.eachMode() ? List.of(WorkMode.values()) : Collections.singletonList(wanted.mode());
        List<Row> all = modes.stream()
                .flatMap(mode -> cells.rows(mode, wanted.cell()).stream())
                .filter(row -> is(row.level(), wanted.level(), wanted.eachLevel())
                        && is(row.country(), wanted.country(), wanted.eachCountry())
                        && wanted.words().stream().allMatch(row.name().toLowerCase(Locale.ROOT)::contains))
                .sorted(Comparator.comparing(wanted.order()::key))
                .toList();
        return page(
                all.stream()
                        .filter(row -> after == null || wanted.order().key(row).compareTo(after) > 0)
                        .limit(limit + 1L)
                        .toList(),
                all.size(),
                wanted,
                limit);
    }

    private static boolean is(String value, @Nullable String wanted, boolean each) {
        return each ? !value.isEmpty() : value.equals(wanted == null ? "" : wanted);
    }

    private static Page page(List<Row> rows, int total, Wanted wanted, int limit) {
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page(shown, total, rows.size() > limit ? wanted.order().key(shown.getLast()) : null);
    }

    private Page ready(Wanted wanted, @Nullable Key after, int limit) {
        rollups.freshen();
        List<Object> parameters = new ArrayList<>();
        StringBuilder where = new StringBuilder(
                "h.n_ads >= %d and h.n_employers >= %d and h.low is not null and h.mid is not null and h.high is not null"
                        .formatted(PayStatistic.LEAST_ADS, PayStatistic.LEAST_EMPLOYERS));
        cell(where, parameters, "h.level", wanted.level(), wanted.eachLevel());
        cell(where, parameters, "h.country", wanted.country(), wanted.eachCountry());
        for (String word : wanted.words()) {
            where.append(" and strpos(lower(r.name), ?) > 0");
            parameters.add(word);
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
                select r.slug, r.name, h.level, h.country, h.n_ads, h.n_employers, h.low, h.mid, h.high
                from pay_histogram h join role r on r.id = h.role_id
                where %2$s order by %1$s, r.slug, h.level, h.country limit ?""".formatted(wanted.order().sql, where), parameters, Salaries::row);
        return page(rows, total, wanted, limit);
    }

    private static void cell(
            StringBuilder where, List<Object> parameters, String column, @Nullable String value, boolean each) {
        where.append(" and ").append(column).append(each ? " <> ?" : " = ?");
        parameters.add(value == null || each ? "" : value);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                "",
                new PayStatistic(
                        row.getInt(5),
                        row.getInt(6),
                        percentiles(row.getArray(7)),
                        percentiles(row.getArray(8)),
                        percentiles(row.getArray(9))));
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
