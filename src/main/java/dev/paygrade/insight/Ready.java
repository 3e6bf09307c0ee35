package dev.paygrade.insight;

import dev.paygrade.posting.Database;
import dev.paygrade.search.Coverage;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ready statistics, for cells with so many ads that a thousand dollars either way do not matter. */
@ApplicationScoped
class Ready {
    /** With fewer ads the exact figures cost little. */
    static final int LARGE = 1000;

    private static final String COLUMNS =
            "h.level, h.n_all, h.n_stated, h.n_one_sided, h.n_ads, h.n_employers, h.low, h.mid, h.high";

    private final Database database;
    private final Rollups rollups;

    Ready(Database database, Rollups rollups) {
        this.database = database;
        this.rollups = rollups;
    }

    /**
     * A cell as it is stored.
     *
     * @param statistic empty if there are not enough ads, or if one of the figures is above a million
     */
    record Line(int nAds, int nEmployers, Coverage coverage, Optional<PayStatistic> statistic) {
        boolean large() {
            return nAds >= LARGE && statistic.isPresent();
        }
    }

    /** A role of the index, with how many postings of it are open. */
    record RoleLine(String slug, String name, int open, Line line) {}

    /**
     * The lines of a role by level, all levels together under the empty name; none where the filter asks for more than
     * one country at most.
     */
    Map<String, Line> lines(String slug, PostingFilter filter, PayCell cell) {
        Map<String, Line> lines = new HashMap<>();
        if (cell == PayCell.FULL_TIME && covers(filter)) {
            List<String> country = filter.of(Facet.COUNTRY);
            database.query(
                    "select " + COLUMNS + " from pay_histogram h "
                            + "where h.role_id = (select id from role where slug = ?) and h.country = ?",
                    List.of(slug, country.isEmpty() ? "" : country.getFirst()),
                    row -> lines.put(row.getString("level"), line(row)));
        }
        return lines;
    }

    /** Ads of a cell by thousands, if there are so many that it is answered from here. */
    Optional<PayHistogram> histogram(String slug, PostingFilter filter, PayCell cell) {
        if (cell != PayCell.FULL_TIME || !covers(filter)) {
            return Optional.empty();
        }
        List<String> level = filter.of(Facet.LEVEL);
        List<String> country = filter.of(Facet.COUNTRY);
        return database
                .query(
                        "select mid_from, mid_counts from pay_histogram where role_id = (select id from role where slug = ?)"
                                + " and level = ? and country = ? and n_ads >= ?",
                        List.of(
                                slug,
                                level.isEmpty() ? "" : level.getFirst(),
                                country.isEmpty() ? "" : country.getFirst(),
                                LARGE),
                        row -> new PayHistogram(row.getInt(1), List.of((Integer[])
                                row.getArray(2).getArray())))
                .stream()
                .findFirst();
    }

    private static boolean covers(PostingFilter filter) {
        boolean facets = filter.values().keySet().stream()
                .allMatch(facet -> facet == Facet.ROLE
                        || (facet == Facet.LEVEL || facet == Facet.COUNTRY)
                                && filter.of(facet).size() == 1);
        return facets
                && filter.text() == null
                && filter.sources().isEmpty()
                && filter.home() == null
                && !filter.featured()
                && !filter.payStated()
                && filter.floor() == null
                && filter.postedWithin() == null;
    }

    /** Every role that has an open posting, those with most of them first. */
    List<RoleLine> roles() {
        rollups.freshen();
        return database.query(
                """
                select r.slug, r.name, o.open, %s
                from (select l.ancestor_id, sum(n)::int as open
                      from (select role_id, count(*) as n from posting where closed_at is null group by role_id) p
                      join role_lineage l on l.role_id = p.role_id group by l.ancestor_id) o
                join role r on r.id = o.ancestor_id
                left join pay_histogram h on h.role_id = r.id and h.level = '' and h.country = ''
                order by o.open desc, r.name""".formatted(COLUMNS),
                List.of(),
                row -> new RoleLine(row.getString("slug"), row.getString("name"), row.getInt("open"), line(row)));
    }

    private static Line line(ResultSet row) throws SQLException {
        int ads = row.getInt("n_ads");
        int employers = row.getInt("n_employers");
        Percentiles low = percentiles(row.getArray("low"));
        Percentiles mid = percentiles(row.getArray("mid"));
        Percentiles high = percentiles(row.getArray("high"));
        boolean enough = ads >= PayStatistic.LEAST_ADS && employers >= PayStatistic.LEAST_EMPLOYERS;
        return new Line(
                ads,
                employers,
                new Coverage(row.getInt("n_all"), row.getInt("n_stated"), row.getInt("n_one_sided")),
                enough && low != null && mid != null && high != null
                        ? Optional.of(new PayStatistic(ads, employers, low, mid, high))
                        : Optional.empty());
    }

    private static @Nullable Percentiles percentiles(@Nullable Array stored) throws SQLException {
        if (stored == null) {
            return null;
        }
        List<Integer> of = new ArrayList<>(List.of((Integer[]) stored.getArray()));
        return new Percentiles(
                of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), new MedianInterval(of.get(5), of.get(6)));
    }
}
