package dev.paygrade.insight.comparison;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.PayWindow;
import dev.paygrade.search.PayCell;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pay of a role's ads with what it is compared within, and by month. */
@ApplicationScoped
class PayQueries {
    private static final int MOST_ADS = 10_000;
    private static final int MONTHS = 12;

    private final Database database;
    private final Clock clock;

    PayQueries(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The full-time ads that {@link dev.paygrade.search.PostingSearch#observations} counts: equal ads of one employer once. */
    PaySample sample(Long[] roles) {
        List<PaySample.Ad> ads = database.query(
                """
                select * from (
                    select distinct on (p.company_id, case when p.company_id is null then p.id end, p.role_id, p.level,
                                        p.countries, p.observed_low, p.observed_high)
                        coalesce(p.level, ''),
                        case cardinality(p.countries) when 0 then '' when 1 then p.countries[1] else 'several' end,
                        coalesce(p.work_mode, ''), p.company_id, p.id, p.role_id,
                        to_char(p.posted_at at time zone 'UTC', 'YYYY-MM'), p.observed_low, p.observed_high, p.posted_at
                    from posting p
                    where p.role_id = any(?) and p.observed_low is not null and p.posted_at >= ? and %s
                    order by p.company_id, case when p.company_id is null then p.id end, p.role_id, p.level, p.countries,
                             p.observed_low, p.observed_high, p.posted_at desc, p.id desc) counted
                order by posted_at desc, id desc limit ?""".formatted(PayCell.FULL_TIME.condition("p")),
                List.of(roles, PayWindow.start(clock), MOST_ADS + 1),
                row -> new PaySample.Ad(
                        new PaySample.Cell(row.getString(1), row.getString(2), row.getString(3)),
                        row.getObject(4, Long.class),
                        row.getLong(5),
                        row.getLong(6),
                        row.getString(7),
                        row.getInt(8) + (row.getInt(9) - row.getInt(8)) / 2));
        boolean cut = ads.size() > MOST_ADS;
        return new PaySample(cut ? ads.subList(0, MOST_ADS) : ads, cut);
    }

    /** The last twelve months, the present one included, the oldest first. */
    List<RoleProfile.Month> months(Long[] roles, PaySample sample) {
        YearMonth last = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        YearMonth first = last.minusMonths(MONTHS - 1L);
        Map<String, Integer> posted = new HashMap<>();
        database.query(
                """
                select to_char(p.posted_at at time zone 'UTC', 'YYYY-MM'), count(*) from posting p
                where p.role_id = any(?) and p.posted_at >= ? group by 1""",
                List.of(roles, first.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant()),
                row -> posted.put(row.getString(1), row.getInt(2)));
        Map<String, List<PaySample.Ad>> paid = new HashMap<>();
        sample.ads()
                .forEach(ad -> paid.computeIfAbsent(ad.month(), month -> new ArrayList<>())
                        .add(ad));
        List<RoleProfile.Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            List<PaySample.Ad> ads = paid.getOrDefault(month.toString(), List.of());
            months.add(new RoleProfile.Month(
                    month.toString(), posted.getOrDefault(month.toString(), 0), ads.size(), median(ads)));
        }
        return months;
    }

    private static @Nullable Integer median(List<PaySample.Ad> ads) {
        long employers = ads.stream()
                .map(PaySample.Ad::employer)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (ads.size() < PayStatistic.LEAST_ADS || employers < PayStatistic.LEAST_EMPLOYERS) {
            return null;
        }
        int[] sorted = ads.stream().mapToInt(PaySample.Ad::mid).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
