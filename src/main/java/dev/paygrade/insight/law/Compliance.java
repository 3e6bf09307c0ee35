package dev.paygrade.insight.law;

import dev.paygrade.insight.Editions;
import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    /** What {@code grouping(law, company_id)} is where the other one is left out. */
    private static final int BY_LAW = 1;

    private static final int BY_EMPLOYER = 2;
    private static final int MANY_ADS = 20_000;
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private final Database database;
    private final PayLaws laws;
    private final Editions editions;
    private final Clock clock;
    private @Nullable Kept kept;

    private record Kept(Editions.Edition edition, Instant at, Result result) {}

    Compliance(Database database, PayLaws laws, Editions editions, Clock clock) {
        this.database = database;
        this.laws = laws;
        this.editions = editions;
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

    private static final String COUNTED = CoveredAds.SQL + """
            , counted as (
                select law, company_id, grouping(law, company_id) as part,
                       count(distinct id) filter (where stated) as stated, count(distinct id) as n
                from covered group by grouping sets ((), (law), (company_id)))
            select k.part, k.law, c.slug, c.name, k.stated, k.n
            from counted k left join company c on c.id = k.company_id
            where k.part <> %d or c.id is not null and k.n >= %d
            order by k.n desc, k.law, c.name""".formatted(BY_EMPLOYER, LEAST_ADS);

    /** As the postings are now; where very many are under a law, as they were minutes ago at most. */
    public synchronized Result result() {
        Editions.Edition edition = editions.now();
        Kept now = kept;
        if (now == null || !fresh(now, edition)) {
            now = new Kept(edition, clock.instant(), count());
            kept = now;
        }
        return now.result();
    }

    private boolean fresh(Kept known, Editions.Edition edition) {
        return known.edition().equals(edition)
                || known.result().all().n() > MANY_ADS
                        && clock.instant().isBefore(known.at().plus(SETTLED));
    }

    private Result count() {
        CoveredAds covered = CoveredAds.of(laws, clock);
        Map<String, PayLaw> byId = covered.laws().stream().collect(Collectors.toMap(PayLaw::id, Function.identity()));
        List<StatedShare> all = new ArrayList<>();
        List<ByLaw> byLaw = new ArrayList<>();
        List<ByEmployer> byEmployer = new ArrayList<>();
        database.query(COUNTED, covered.parameters(), row -> {
            StatedShare share = new StatedShare(row.getInt("stated"), row.getInt("n"));
            return switch (row.getInt("part")) {
                case BY_LAW -> byLaw.add(new ByLaw(Objects.requireNonNull(byId.get(row.getString("law"))), share));
                case BY_EMPLOYER ->
                    byEmployer.size() < MOST_EMPLOYERS
                            && byEmployer.add(new ByEmployer(row.getString("slug"), row.getString("name"), share));
                default -> all.add(share);
            };
        });
        return new Result(all.getFirst(), byLaw, byEmployer);
    }
}
