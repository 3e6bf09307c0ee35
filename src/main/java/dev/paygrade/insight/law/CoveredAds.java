package dev.paygrade.insight.law;

import dev.paygrade.posting.PayWindow;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * The ads with a place under a law that surely asks for pay in the ad.
 *
 * @param laws those that ask
 * @param parameters of {@link #SQL}
 */
record CoveredAds(List<PayLaw> laws, List<Object> parameters) {
    /** {@code covered}: a row for each ad and law, with the employer and whether base pay or OTE is stated. */
    static final String SQL = """
            with law as (
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])
                    as law(id, country, region, city, since, until)),
            covered as (
                select distinct p.id, p.company_id, law.id as law, coalesce(p.pay_kind in ('BASE', 'OTE'), false) as stated
                from posting p
                cross join lateral jsonb_to_recordset(p.places) as place(city text, region text, country text)
                join law on law.country = place.country
                    and (law.region = '' or law.region = place.region)
                    and (law.city = '' or law.city = place.city)
                    and p.posted_at >= law.since and p.posted_at < law.until
                where p.posted_at >= ? and p.countries && ?)
            """;

    CoveredAds {
        laws = List.copyOf(laws);
        parameters = List.copyOf(parameters);
    }

    static CoveredAds of(PayLaws all, Clock clock) {
        List<PayLaw> asking = all.all().stream()
                .filter(law -> law.sure() && law.duty() == PayLaw.Duty.IN_AD)
                .toList();
        return new CoveredAds(
                asking,
                List.of(
                        column(asking, PayLaw::id),
                        column(asking, PayLaw::country),
                        column(asking, law -> law.region() == null ? "" : law.region()),
                        column(asking, law -> law.city() == null ? "" : law.city()),
                        column(asking, law -> law.from() + " 00:00:00Z"),
                        column(
                                asking,
                                law -> law.until() == null
                                        ? "infinity"
                                        : law.until().plusDays(1) + " 00:00:00Z"),
                        PayWindow.start(clock),
                        asking.stream().map(PayLaw::country).distinct().toArray(String[]::new)));
    }

    private static String[] column(List<PayLaw> laws, Function<PayLaw, String> cell) {
        return laws.stream().map(cell).toArray(String[]::new);
    }
}
