package dev.paygrade.insight.law;

import dev.paygrade.posting.Database;
import dev.paygrade.posting.PayWindow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many ads state pay where a law asks for it in the ad: those of the last 24 months, open or closed, with a place of
 * work where such a law was in force on the day of the ad. That an ad is counted as stating none means that none was
 * found in it as it was read here; the size of the employer, and exceptions of the law, are not known.
 */
@ApplicationScoped
public class Compliance {
    /** An employer with fewer ads is not shown by name. */
    public static final int LEAST_ADS = 10;

    private static final int MOST_EMPLOYERS = 200;

    private final Database database;
    private final PayLaws laws;
    private final Clock clock;

    Compliance(Database database, PayLaws laws, Clock clock) {
        this.database = database;
        this.laws = laws;
        this.clock = clock;
    }

    /**
     * @param all ads, each once
     * @param byLaw an ad with places under several laws counts for each; laws without ads are left out
     * @param byEmployer those with at least {@link #LEAST_ADS} ads, most ads first
     */
    public record Result(StatedShare all, List<ByLaw> byLaw, List<ByEmployer> byEmployer) {
        public Result {
            byLaw = List.copyOf(byLaw);
            byEmployer = List.copyOf(byEmployer);
        }
    }

    /** Ads with a place where one law holds. */
    public record ByLaw(PayLaw law, StatedShare share) {}

    /** Ads of one employer. */
    public record ByEmployer(String slug, String name, StatedShare share) {}

    /** The ads with a place under a law that surely asks for pay in the ad. */
    private static final String COVERED = """
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

    public Result result() {
        List<PayLaw> asking = laws.all().stream()
                .filter(law -> law.sure() && law.duty() == PayLaw.Duty.IN_AD)
                .toList();
        List<Object> parameters = List.of(
                column(asking, PayLaw::id),
                column(asking, PayLaw::country),
                column(asking, law -> law.region() == null ? "" : law.region()),
                column(asking, law -> law.city() == null ? "" : law.city()),
                column(asking, law -> law.from() + " 00:00:00Z"),
                column(
                        asking,
                        law -> law.until() == null ? "infinity" : law.until().plusDays(1) + " 00:00:00Z"),
                PayWindow.start(clock),
                asking.stream().map(PayLaw::country).distinct().toArray(String[]::new));
        Map<String, PayLaw> byId = asking.stream().collect(Collectors.toMap(PayLaw::id, Function.identity()));
        StatedShare all = database.query(
                        COVERED + "select count(distinct id) filter (where stated), count(distinct id) from covered",
                        parameters,
                        row -> new StatedShare(row.getInt(1), row.getInt(2)))
                .getFirst();
        List<ByLaw> byLaw = database.query(
                COVERED
                        + "select law, count(*) filter (where stated), count(*) from covered group by law order by 3 desc, law",
                parameters,
                row -> new ByLaw(
                        java.util.Objects.requireNonNull(byId.get(row.getString(1))),
                        new StatedShare(row.getInt(2), row.getInt(3))));
        List<ByEmployer> byEmployer = database.query(
                COVERED + """
                        select c.slug, c.name, count(distinct v.id) filter (where stated), count(distinct v.id)
                        from covered v join company c on c.id = v.company_id group by c.id
                        having count(distinct v.id) >= %d order by 4 desc, c.name limit %d""".formatted(LEAST_ADS, MOST_EMPLOYERS),
                parameters,
                row -> new ByEmployer(
                        row.getString(1), row.getString(2), new StatedShare(row.getInt(3), row.getInt(4))));
        return new Result(all, byLaw, byEmployer);
    }

    private static String[] column(List<PayLaw> laws, Function<PayLaw, String> cell) {
        return laws.stream().map(cell).toArray(String[]::new);
    }
}
