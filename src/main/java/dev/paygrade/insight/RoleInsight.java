package dev.paygrade.insight;

import dev.paygrade.insight.KnownRole.Ancestor;
import dev.paygrade.level.Level;
import dev.paygrade.posting.Database;
import dev.paygrade.search.Coverage;
import dev.paygrade.search.Facet;
import dev.paygrade.search.Observation;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What roles pay, from the ads that name them. */
@ApplicationScoped
public class RoleInsight {
    private final Database database;
    private final PostingSearch search;
    private final Ready ready;
    private final Clock clock;

    RoleInsight(Database database, PostingSearch search, Ready ready, Clock clock) {
        this.database = database;
        this.search = search;
        this.ready = ready;
        this.clock = clock;
    }

    /** A role that some posting, or a descendant's posting, has. */
    public Optional<KnownRole> role(String slug) {
        List<Ancestor> lineage =
                database.query("""
                select a.slug, a.name from role r
                join role_lineage l on l.role_id = r.id join role a on a.id = l.ancestor_id
                where r.slug = ? order by l.distance""", List.of(slug), row -> new Ancestor(row.getString(1), row.getString(2)));
        return lineage.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownRole(slug, lineage.getFirst().name(), lineage));
    }

    /** Pay of a role, of what ads state, where the filter's countries are. */
    public RolePay pay(KnownRole role, PostingFilter scope, PayCell cell) {
        return pay(role, scope, PayPlace.of(scope), cell, PaySeries.STATED);
    }

    /**
     * Pay of a role within a scope. Where there are too few ads, that of the nearest broader role of the same place
     * which has enough; if none has, the same in ever wider regions: pay differs more from country to country than from
     * a role to the one above it.
     *
     * @param scope further conditions: level, mode, age
     * @throws IllegalArgumentException if the series is of no ads
     */
    public RolePay pay(KnownRole role, PostingFilter scope, PayPlace where, PayCell cell, PaySeries series) {
        if (series == PaySeries.IMPORTED) {
            throw new IllegalArgumentException("series: imported data sets are no ads");
        }
        for (PayPlace place : where.wider()) {
            for (Ancestor of : role.lineage()) {
                Figures figures = figures(of, place.in(scope), cell, series);
                if (figures.statistic().isPresent()) {
                    return answer(role, scope, cell, series, where, of, place, figures);
                }
            }
        }
        Ancestor own = role.lineage().getFirst();
        return answer(role, scope, cell, series, where, own, where, figures(own, where.in(scope), cell, series));
    }

    /** What a cell comes to; no coverage if it has still to be counted. */
    private record Figures(
            int nAds,
            int nEmployers,
            Optional<PayStatistic> statistic,
            Optional<Coverage> coverage,
            List<RolePay.LevelPay> byLevel,
            boolean exact) {}

    private Figures figures(Ancestor of, PostingFilter scope, PayCell cell, PaySeries series) {
        PostingFilter filter = scope.with(Facet.ROLE, List.of(of.slug()));
        Map<String, Ready.Line> lines = series == PaySeries.STATED ? ready.lines(of.slug(), filter, cell) : Map.of();
        List<String> level = filter.of(Facet.LEVEL);
        Ready.Line line = lines.get(level.isEmpty() ? "" : level.getFirst());
        if (line != null && line.large()) {
            List<RolePay.LevelPay> levels = new ArrayList<>();
            for (Level one : Level.values()) {
                if (level.isEmpty() || level.contains(one.name())) {
                    level(one, lines.get(one.name()), filter, cell).ifPresent(levels::add);
                }
            }
            return new Figures(
                    line.nAds(), line.nEmployers(), line.statistic(), Optional.of(line.coverage()), levels, false);
        }
        List<Observation> observations =
                series == PaySeries.STATED ? search.observations(filter, cell) : search.estimates(filter, cell);
        return new Figures(
                observations.size(),
                PayStatistic.employers(observations),
                PayStatistic.of(observations),
                line != null && line.coverage().all() >= Ready.LARGE ? Optional.of(line.coverage()) : Optional.empty(),
                byLevel(observations),
                true);
    }

    private Optional<RolePay.LevelPay> level(
            Level level, Ready.@Nullable Line line, PostingFilter filter, PayCell cell) {
        if (line != null && line.large()) {
            return Optional.of(new RolePay.LevelPay(level, line.nAds(), line.nEmployers(), line.statistic()));
        }
        return byLevel(search.observations(filter.with(Facet.LEVEL, List.of(level.name())), cell)).stream()
                .findFirst();
    }

    private RolePay answer(
            KnownRole role,
            PostingFilter scope,
            PayCell cell,
            PaySeries series,
            PayPlace asked,
            Ancestor of,
            PayPlace place,
            Figures figures) {
        PostingFilter filter = place.in(scope).with(Facet.ROLE, List.of(of.slug()));
        boolean own = of.slug().equals(role.slug()) && place.equals(asked);
        return new RolePay(
                role,
                filter,
                cell,
                series,
                place,
                own ? null : fallback(role, of, asked, place),
                figures.statistic(),
                figures.nAds(),
                figures.nEmployers(),
                figures.coverage().orElseGet(() -> search.coverage(filter, cell)),
                figures.byLevel(),
                LocalDate.now(clock),
                figures.exact());
    }

    private static RolePay.Fallback fallback(KnownRole from, Ancestor to, PayPlace asked, PayPlace place) {
        int at = from.lineage().indexOf(to);
        String where = asked.countries().isEmpty() ? "" : " in " + asked.name();
        String nor = place.equals(asked) || from.lineage().size() == 1 ? "" : ", nor that of any broader role there";
        return new RolePay.Fallback(
                from,
                new KnownRole(
                        to.slug(),
                        to.name(),
                        from.lineage().subList(at, from.lineage().size())),
                asked,
                place,
                "fewer than %d ads or %d employers state the pay of %s%s%s"
                        .formatted(PayStatistic.LEAST_ADS, PayStatistic.LEAST_EMPLOYERS, from.name(), where, nor));
    }

    private static List<RolePay.LevelPay> byLevel(List<Observation> observations) {
        Map<Level, List<Observation>> groups = new EnumMap<>(Level.class);
        for (Observation observation : observations) {
            if (observation.level() != null) {
                groups.computeIfAbsent(observation.level(), level -> new ArrayList<>())
                        .add(observation);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new RolePay.LevelPay(
                        group.getKey(),
                        group.getValue().size(),
                        PayStatistic.employers(group.getValue()),
                        PayStatistic.of(group.getValue())))
                .toList();
    }
}
