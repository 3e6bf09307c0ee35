package dev.paygrade.insight;

import dev.paygrade.posting.Database;
import dev.paygrade.posting.PayWindow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pay of a role by the month in which ads were posted. */
@ApplicationScoped
public class PayTrend {
    private static final int MOST_KEPT = 64;
    private static final int MANY_ADS = 20_000;
    private static final Duration SETTLED = Duration.ofHours(1);

    private final Database database;
    private final Clock clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Kept(List<Month> months, Instant read) {}

    PayTrend(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One month, UTC.
     *
     * @param month such as {@code 2026-05}
     * @param posted ads of the scope, whether they state pay or not
     * @param nAds of them counted for pay, repeats within the month once
     * @param median of their middles with its interval, USD a year; null unless ads and employers are enough
     */
    public record Month(
            String month,
            int posted,
            int nAds,
            int nEmployers,
            @Nullable Median median) {}

    /** The median of a month. */
    public record Median(double usd, MedianInterval ci) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Counted(int[] mids, int employers) {}

    /** Every month of the window, the oldest first; of very many ads as they were within the last hour. */
    public List<Month> of(String role, PayScope scope) {
        String key = "%s %s %s %s".formatted(role, scope.filter().values(), scope.cell(), YearMonth.now(clock));
        synchronized (kept) {
            Kept known = kept.get(key);
            if (known != null && clock.instant().isBefore(known.read().plus(SETTLED))) {
                return known.months();
            }
        }
        List<Month> months = months(role, scope);
        if (months.stream().mapToInt(Month::posted).sum() > MANY_ADS) {
            synchronized (kept) {
                kept.put(key, new Kept(months, clock.instant()));
            }
        }
        return months;
    }

    private List<Month> months(String role, PayScope scope) {
        AdsQuery ads = AdsQuery.of(role, scope, PayWindow.start(clock));
        Map<String, Integer> posted = new HashMap<>();
        database.query(
                "select to_char(p.posted_at at time zone 'UTC', 'YYYY-MM'), count(*) from posting p where " + ads.sql()
                        + " group by 1",
                ads.parameters(),
                row -> posted.put(row.getString(1), row.getInt(2)));
        Map<String, Counted> counted = new HashMap<>();
        database.query(
                """
                select month, array_agg(mid order by mid), count(distinct company_id) from (
                    select distinct month, mid, observed_low, observed_high, company_id, nobody, role_id, level, countries
                    from (select to_char(p.posted_at at time zone 'UTC', 'YYYY-MM') as month,
                                 p.observed_low + (p.observed_high - p.observed_low) / 2 as mid, p.*,
                                 case when p.company_id is null then p.id end as nobody
                          from posting p where p.observed_low is not null and %s) p) counted
                group by month""".formatted(ads.sql()),
                ads.parameters(),
                row -> counted.put(row.getString(1), new Counted(ints(row.getArray(2)), row.getInt(3))));
        YearMonth last = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        YearMonth first = YearMonth.from(PayWindow.start(clock).atZone(ZoneOffset.UTC));
        List<Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            String name = month.toString();
            Counted of = counted.getOrDefault(name, new Counted(new int[0], 0));
            months.add(new Month(name, posted.getOrDefault(name, 0), of.mids().length, of.employers(), median(of)));
        }
        return months;
    }

    private static int[] ints(@Nullable Array array) throws SQLException {
        return array == null
                ? new int[0]
                : Arrays.stream((Integer[]) array.getArray())
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private static @Nullable Median median(Counted of) {
        if (of.mids().length < PayStatistic.LEAST_ADS || of.employers() < PayStatistic.LEAST_EMPLOYERS) {
            return null;
        }
        return new Median(Percentiles.at(of.mids(), 0.5), MedianInterval.of(of.mids()));
    }
}
