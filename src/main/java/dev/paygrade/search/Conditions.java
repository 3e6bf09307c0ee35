package dev.paygrade.search;

import dev.paygrade.pay.DatedRate;
import dev.paygrade.pay.FxRates;
import dev.paygrade.place.Countries;
import dev.paygrade.posting.PayWindow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Filters as SQL over {@code posting p}. */
final class Conditions {
    private final Clock clock;
    private final FxRates rates;

    Conditions(Clock clock, FxRates rates) {
        this.clock = clock;
        this.rates = rates;
    }

    /** How words are to be found. */
    enum Words {
        /** As PostgreSQL thinks best. */
        ANY,
        /** By the index of words first, whatever else is asked for and in which order. */
        FIRST,
        /** By looking at each posting that comes up otherwise: never by the index of words. */
        LAST
    }

    /** The conditions of a filter; those of one facet left out if it is given, for its own counts. */
    Where of(PostingFilter filter, @Nullable Facet except) {
        return of(filter, except, Words.ANY);
    }

    Where of(PostingFilter filter, @Nullable Facet except, Words words) {
        Where where = new Where().and(Visible.SQL);
        switch (filter.status()) {
            case OPEN -> where.and("p.closed_at is null");
            case CLOSED -> where.and("p.closed_at is not null");
            case ANY -> {}
        }
        for (Facet facet : Facet.values()) {
            List<String> wanted = filter.of(facet);
            if (facet != except && !wanted.isEmpty()) {
                facet(where, facet, wanted.toArray(String[]::new));
            }
        }
        if (filter.text() != null) {
            text(where, TextQuery.of(filter.text()), words);
        }
        if (!filter.sources().isEmpty()) {
            where.and("exists (select 1 from sighting s where s.posting_id = p.id and s.source_id = any(?))", (Object)
                    filter.sources().toArray(String[]::new));
        }
        if (filter.home() != null) {
            eligible(where, filter.home());
        }
        if (filter.near() != null) {
            where.and(
                    "exists (select 1 from jsonb_array_elements(p.places) place where concat(place ->> 'city', '|', "
                            + "place ->> 'region', '|', place ->> 'country') = any(?))",
                    (Object) filter.near().places().toArray(String[]::new));
        }
        if (filter.featured()) {
            where.and("p.featured");
        }
        if (filter.payStated()) {
            where.and("p.pay_kind in ('BASE', 'OTE')");
        }
        if (filter.noEstimates()) {
            where.and("not " + Estimated.SQL);
        }
        if (filter.floor() != null) {
            floor(where, filter.floor());
        }
        if (filter.postedWithin() != null) {
            where.and("p.posted_at >= ?", clock.instant().minus(filter.postedWithin()));
        }
        return filter.counted() == null ? where : counted(where, filter.counted());
    }

    /** All postings of a pay cell, whether they state pay or not. */
    Where inWindow(PostingFilter filter, PayCell cell) {
        Where where = of(filter.anyStatus(), null);
        return where.and("p.posted_at >= ? and " + cell.condition("p"), PayWindow.start(clock));
    }

    private static void text(Where where, TextQuery query, Words words) {
        if (query.remote()) {
            where.and("p.work_mode = 'REMOTE'");
        }
        if (query.hasWords() || !query.remote()) {
            String condition = switch (words) {
                case ANY -> "p.search @@ %s";
                case FIRST -> "p.id = any(array(select w.id from posting w where w.search @@ %s))";
                case LAST -> "(p.search @@ %s) is true";
            };
            where.and(condition.formatted(query.sql()), query.parameters().toArray());
        }
    }

    private static void facet(Where where, Facet facet, String[] wanted) {
        switch (facet) {
            case LEVEL -> where.and("p.level = any(?)", (Object) wanted);
            case MODE -> where.and("p.work_mode = any(?)", (Object) wanted);
            case ROLE ->
                where.and(
                        "p.role_id in (select l.role_id from role_lineage l join role r on r.id = l.ancestor_id where r.slug = any(?))",
                        (Object) wanted);
            case TYPE -> where.and("p.employment_types && ?", (Object) wanted);
            case COUNTRY -> where.and("p.countries && ?", (Object) wanted);
            case CITY ->
                where.and(
                        "exists (select 1 from jsonb_array_elements(p.places) place where place ->> 'city' = any(?))",
                        (Object) wanted);
            case COMPANY ->
                where.and("p.company_id in (select c.id from company c where c.slug = any(?))", (Object) wanted);
            case SKILL -> where.and("p.skills && ?", (Object) wanted);
        }
    }

    /** Stated: by country, or by a region it belongs to; excluded wins over both. */
    private static void eligible(Where where, PostingFilter.Home home) {
        String country = home.country();
        String[] regions = Countries.regionsOf(country).toArray(String[]::new);
        String stated = "(? = any(p.eligible_countries) or p.eligible_regions && ?)";
        String unknown = "(p.work_mode = 'REMOTE' and p.eligible_countries = '{}' and p.eligible_regions = '{}')";
        where.and("not (? = any(p.excluded_countries))", country);
        where.and(home.unknownToo() ? "(" + stated + " or " + unknown + ")" : stated, country, regions);
    }

    /**
     * The observations of a pay cell among what is wanted. Of equal ads of one employer (same role, level, range and
     * countries) the latest wanted one stands for all, so that two hundred reposts do not make certainty.
     */
    private Where counted(Where wanted, PayCell cell) {
        wanted.and(
                "p.observed_low is not null and p.posted_at >= ? and " + cell.condition("p"), PayWindow.start(clock));
        // among those wanted: a repost that another filter leaves out must not take its twin with it
        return new Where().and("""
                p.id in (
                    select distinct on (p.company_id, case when p.company_id is null then p.id end, p.role_id, p.level,
                                        p.countries, p.observed_low, p.observed_high) p.id
                    from posting p where %s
                    order by p.company_id, case when p.company_id is null then p.id end, p.role_id, p.level,
                             p.countries, p.observed_low, p.observed_high, p.posted_at desc, p.id desc)""".formatted(wanted.sql()), wanted.parameters().toArray());
    }

    private void floor(Where where, PostingFilter.PayFloor floor) {
        BigDecimal annual =
                floor.min().multiply(BigDecimal.valueOf(floor.period().timesAYear()));
        // in the ad's own currency the figures compare as written, whatever the rate of its day
        String own = "(p.pay_currency = ? and p.annual_max >= ?)";
        Optional<DatedRate> rate = rates.rate(floor.currency(), LocalDate.now(clock));
        if (rate.isEmpty()) {
            where.and(own, floor.currency(), annual);
            return;
        }
        int usd = annual.multiply(rate.get().usd())
                .setScale(0, RoundingMode.HALF_EVEN)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
        where.and(
                "(" + own + " or (p.pay_currency <> ? and p.usd_max >= ?))",
                floor.currency(),
                annual,
                floor.currency(),
                usd);
    }
}
