package dev.paygrade.insight;

import dev.paygrade.insight.Salaries.Row;
import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.PayWindow;
import dev.paygrade.search.Observation;
import dev.paygrade.search.PayCell;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pay of all roles by level and country for one work mode or kind of employment, which the ready statistics do not know:
 * counted from the ads, exactly, and kept until one changes. Where there are very many it is kept for some minutes all the
 * same.
 */
@ApplicationScoped
class SalaryCells {
    private static final int MANY_ADS = 20_000;
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private final Database database;
    private final Editions editions;
    private final Clock clock;
    private final Map<Asked, Kept> kept = new HashMap<>();

    private record Asked(@Nullable WorkMode mode, PayCell cell) {}

    private record Kept(Editions.Edition edition, Instant at, int ads, List<Row> rows) {}

    SalaryCells(Database database, Editions editions, Clock clock) {
        this.database = database;
        this.editions = editions;
        this.clock = clock;
    }

    /** Every cell with enough ads, in no order; of all modes together if it is null. */
    synchronized List<Row> rows(@Nullable WorkMode mode, PayCell cell) {
        Asked asked = new Asked(mode, cell);
        Editions.Edition edition = editions.now();
        Kept now = kept.get(asked);
        if (now == null || !fresh(now, edition)) {
            now = count(asked, edition);
            kept.put(asked, now);
        }
        return now.rows();
    }

    private boolean fresh(Kept known, Editions.Edition edition) {
        return known.edition().equals(edition)
                || known.ads() > MANY_ADS && clock.instant().isBefore(known.at().plus(SETTLED));
    }

    private Kept count(Asked asked, Editions.Edition edition) {
        Map<Long, List<Long>> ancestors = new HashMap<>();
        database.query(
                "select role_id, ancestor_id from role_lineage",
                List.of(),
                row -> ancestors
                        .computeIfAbsent(row.getLong(1), role -> new ArrayList<>())
                        .add(row.getLong(2)));
        Map<Cell, List<Observation>> cells = new HashMap<>();
        List<Object> parameters = new ArrayList<>(List.of(PayWindow.start(clock)));
        if (asked.mode() != null) {
            parameters.add(asked.mode().name());
        }
        List<Boolean> ads = database.query(
                """
                select distinct p.role_id, p.level, p.company_id, case when p.company_id is null then p.id end, p.countries,
                                p.observed_low, p.observed_high
                from posting p
                where p.observed_low is not null and p.role_id is not null and p.posted_at >= ? and %s %s""".formatted(asked.cell().condition("p"), asked.mode() == null ? "" : "and p.work_mode = ?"),
                parameters,
                row -> {
                    String level = row.getString(2);
                    Observation ad = new Observation(
                            row.getInt(6),
                            row.getInt(7),
                            row.getObject(3, Long.class),
                            level == null ? null : Level.valueOf(level),
                            row.getLong(1));
                    List<String> countries = List.of((String[]) row.getArray(5).getArray());
                    for (long ancestor : ancestors.getOrDefault(row.getLong(1), List.of())) {
                        for (Cell cell : Cell.of(ancestor, level, countries)) {
                            cells.computeIfAbsent(cell, key -> new ArrayList<>())
                                    .add(ad);
                        }
                    }
                    return true;
                });
        return new Kept(edition, clock.instant(), ads.size(), rows(asked, cells));
    }

    private List<Row> rows(Asked asked, Map<Cell, List<Observation>> cells) {
        Map<Long, String[]> roles = new HashMap<>();
        database.query(
                "select id, slug, name from role",
                List.of(),
                row -> roles.put(row.getLong(1), new String[] {row.getString(2), row.getString(3)}));
        List<Row> rows = new ArrayList<>();
        cells.forEach((cell, ads) -> {
            String[] role = roles.get(cell.role());
            if (role != null) {
                PayStatistic.of(ads)
                        .ifPresent(statistic -> rows.add(new Row(
                                role[0],
                                role[1],
                                cell.level(),
                                cell.country(),
                                asked.mode() == null ? "" : asked.mode().name(),
                                statistic)));
            }
        });
        return List.copyOf(rows);
    }
}
