package dev.paygrade.insight;

import dev.paygrade.insight.KnownRole.Ancestor;
import dev.paygrade.level.Level;
import dev.paygrade.posting.Database;
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

/** What roles pay, from the ads that name them. */
@ApplicationScoped
public class RoleInsight {
    private final Database database;
    private final PostingSearch search;
    private final Clock clock;

    RoleInsight(Database database, PostingSearch search, Clock clock) {
        this.database = database;
        this.search = search;
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

    /**
     * Pay of a role within a scope; where the role is too thin, that of the nearest broader role which is not.
     *
     * @param scope further conditions: level, country, mode
     */
    public RolePay pay(KnownRole role, PostingFilter scope, PayCell cell) {
        RolePay own = payOf(role, role.lineage().getFirst(), scope, cell);
        if (own.statistic().isPresent()) {
            return own;
        }
        for (Ancestor broader : role.lineage().subList(1, role.lineage().size())) {
            RolePay pay = payOf(role, broader, scope, cell);
            if (pay.statistic().isPresent()) {
                return pay;
            }
        }
        return own;
    }

    private RolePay payOf(KnownRole role, Ancestor of, PostingFilter scope, PayCell cell) {
        PostingFilter filter = scope.with(Facet.ROLE, List.of(of.slug()));
        List<Observation> observations = search.observations(filter, cell);
        boolean own = of.slug().equals(role.slug());
        return new RolePay(
                role,
                filter,
                cell,
                own ? null : fallback(role, of),
                PayStatistic.of(observations),
                observations.size(),
                PayStatistic.employers(observations),
                search.coverage(filter, cell),
                byLevel(observations),
                LocalDate.now(clock));
    }

    private static RolePay.Fallback fallback(KnownRole from, Ancestor to) {
        int at = from.lineage().indexOf(to);
        return new RolePay.Fallback(
                from,
                new KnownRole(
                        to.slug(),
                        to.name(),
                        from.lineage().subList(at, from.lineage().size())),
                "fewer than %d ads or %d employers state the pay of %s"
                        .formatted(PayStatistic.LEAST_ADS, PayStatistic.LEAST_EMPLOYERS, from.name()));
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
