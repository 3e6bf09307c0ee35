package dev.paygrade.insight;

import dev.paygrade.posting.Database;
import dev.paygrade.posting.PayWindow;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ads behind those figures of a role that no filter of the listing gives. */
@ApplicationScoped
public class RoleAds {
    private final Database database;
    private final PostingSearch search;
    private final Clock clock;

    RoleAds(Database database, PostingSearch search, Clock clock) {
        this.database = database;
        this.search = search;
        this.clock = clock;
    }

    /** Which ads of a scope. */
    public enum Kind {
        /** Every one, of whatever employment and age. */
        ANY,
        /** Of the scope's employment, posted within the window of statistics. */
        COVERED,
        /** Of those, the ones that state pay. */
        STATED,
        /** Of those, the ones with only a lower or an upper bound. */
        ONE_SIDED,
        /** Of those covered, the observations, equal ads of one employer once. */
        COUNTED
    }

    /** Which ones; all the conditions hold of each. */
    public record Wanted(String role, PayScope scope, Kind kind, List<AdCondition> conditions) {
        public Wanted {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Some of them.
     *
     * @param total how many there are
     * @param next id before which the next page begins, or null
     */
    public record Page(
            int total, List<PostingItem> items, @Nullable Long next) {}

    /** A page of them, those read last first. */
    public Page page(Wanted wanted, @Nullable Long before, int limit) {
        AdsQuery query = query(wanted);
        String ids = wanted.kind() == Kind.COUNTED
                ? """
                select distinct on (p.company_id, case when p.company_id is null then p.id end, p.role_id, p.level,
                                    p.countries, p.observed_low, p.observed_high) p.id
                from posting p where %s
                order by p.company_id, case when p.company_id is null then p.id end, p.role_id, p.level, p.countries,
                         p.observed_low, p.observed_high, p.posted_at desc, p.id desc""".formatted(query.sql())
                : "select p.id from posting p where " + query.sql();
        int total = database.query("select count(*) from (" + ids + ") ads", query.parameters(), row -> row.getInt(1))
                .getFirst();
        List<Object> parameters = new ArrayList<>(query.parameters());
        if (before != null) {
            parameters.add(before);
        }
        parameters.add(limit + 1);
        List<Long> found = database.query(
                "select id from (" + ids + ") ads where " + (before == null ? "true" : "id < ?")
                        + " order by id desc limit ?",
                parameters,
                row -> row.getLong(1));
        List<Long> shown = found.subList(0, Math.min(limit, found.size()));
        return new Page(
                total,
                shown.stream().flatMap(id -> search.byId(id).stream()).toList(),
                found.size() > limit ? shown.getLast() : null);
    }

    private AdsQuery query(Wanted wanted) {
        AdsQuery query = wanted.kind() == Kind.ANY
                ? AdsQuery.of(wanted.role(), wanted.scope())
                : AdsQuery.of(wanted.role(), wanted.scope(), PayWindow.start(clock));
        query = switch (wanted.kind()) {
            case ANY, COVERED -> query;
            case STATED -> query.and("p.pay_kind in ('BASE', 'OTE')");
            case ONE_SIDED -> query.and("p.pay_kind in ('BASE', 'OTE') and (p.pay_min is null or p.pay_max is null)");
            case COUNTED -> query.and("p.observed_low is not null");
        };
        for (AdCondition condition : wanted.conditions()) {
            query = condition.in(query);
        }
        return query;
    }
}
