package dev.paygrade.insight;

import dev.paygrade.search.Facet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The ads of a role (by slug) and scope as a condition over {@code posting p}, with its parameters. */
record AdsQuery(String role, String sql, List<Object> parameters) {
    static final String OF_ROLE =
            "p.role_id in (select l.role_id from role_lineage l join role r on r.id = l.ancestor_id where r.slug = ?)";

    /** Those of the scope's kind of employment that were posted since then. */
    static AdsQuery of(String role, PayScope scope, Instant since) {
        return of(role, scope).and("p.posted_at >= ?", since).and(scope.cell().condition("p"));
    }

    /** Those of any kind and time. */
    static AdsQuery of(String role, PayScope scope) {
        AdsQuery query = new AdsQuery(role, OF_ROLE, List.of(role));
        return query.any("p.level = any(?)", scope.filter().of(Facet.LEVEL))
                .any("p.work_mode = any(?)", scope.filter().of(Facet.MODE))
                .any("p.countries && ?", scope.filter().of(Facet.COUNTRY));
    }

    private AdsQuery any(String condition, List<String> values) {
        return values.isEmpty() ? this : and(condition, (Object) values.toArray(String[]::new));
    }

    AdsQuery and(String condition, Object... values) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(values));
        return new AdsQuery(role, sql + " and " + condition, all);
    }
}
