package dev.paygrade.insight;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What more is wanted of the ads of a role and scope, so that they are just those behind one figure. */
public sealed interface AdCondition {

    /** Posted in a month, UTC. */
    record Posted(YearMonth month) implements AdCondition {}

    /**
     * The middle of the counted range lies in these thousands USD a year.
     *
     * @param from the first thousand
     * @param to the first thousand above; null for none
     */
    record Middle(int from, @Nullable Integer to) implements AdCondition {}

    /** Requires, among others, this degree: name of a {@code Degree}. */
    record Required(String degree) implements AdCondition {}

    /** Would rather have this degree, among others: name of a {@code Degree}. */
    record Preferred(String degree) implements AdCondition {}

    /** Speaks of degrees at all. */
    record Educated() implements AdCondition {}

    /** Requires a degree, or the equivalent. */
    record OrEqual() implements AdCondition {}

    /** Asks for at least so many years of experience; null for any number. */
    record Years(@Nullable Integer least) implements AdCondition {}

    /** Is for an industry, by itself or by other ads of its employer; a slug, or null for any. */
    record Industry(@Nullable String slug) implements AdCondition {}

    /** One of these, which name a duty. */
    record Among(String duty, List<Long> ids) implements AdCondition {
        public Among {
            ids = List.copyOf(ids);
        }
    }

    /** The same over {@code posting p}. */
    default AdsQuery in(AdsQuery query) {
        return switch (this) {
            case Posted(YearMonth month) ->
                query.and(
                        "p.posted_at >= ? and p.posted_at < ?",
                        month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                        month.plusMonths(1)
                                .atDay(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant());
            case Middle middle -> {
                String mid = "p.observed_low + (p.observed_high - p.observed_low) / 2";
                AdsQuery above = query.and(mid + " >= ?", middle.from() * Buckets.WIDTH);
                yield middle.to() == null ? above : above.and(mid + " < ?", middle.to() * Buckets.WIDTH);
            }
            case Required(String degree) -> query.and("? = any(p.degrees_required)", degree);
            case Preferred(String degree) -> query.and("? = any(p.degrees_preferred)", degree);
            case Educated() -> query.and("(p.degrees_required <> '{}' or p.degrees_preferred <> '{}')");
            case OrEqual() -> query.and("p.degree_or_equal and p.degrees_required <> '{}'");
            case Years(Integer least) ->
                least == null ? query.and("p.years_min is not null") : query.and("p.years_min = ?", least);
            case Industry(String slug) -> EmployerIndustries.narrow(query, slug);
            case Among among -> query.and("p.id = any(?)", (Object) among.ids().toArray(Long[]::new));
        };
    }
}
