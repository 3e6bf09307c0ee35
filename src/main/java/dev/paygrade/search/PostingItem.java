package dev.paygrade.search;

import dev.paygrade.level.Level;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.pay.PayRange;
import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting in a list; what is unknown is null or empty.
 *
 * @param postedStated the ad says when it was posted; else {@code postedAt} is when it was first seen
 * @param lastSeen when a read last showed it
 * @param source id of the source that showed it first
 */
public record PostingItem(
        long id,
        String slug,
        String title,
        @Nullable Named company,
        @Nullable Named role,
        @Nullable Level level,
        @Nullable Pay pay,
        @Nullable WorkMode workMode,
        List<Place> places,
        List<String> countries,
        List<String> eligibleCountries,
        List<String> eligibleRegions,
        List<String> excludedCountries,
        List<String> employmentTypes,
        List<String> skills,
        boolean featured,
        Instant postedAt,
        boolean postedStated,
        Instant firstSeen,
        @Nullable Instant lastSeen,
        @Nullable Instant closedAt,
        String source,
        boolean sample,
        @Nullable String url,
        @Nullable String applyUrl) {

    /** Something with a page of its own. */
    public record Named(String name, String slug) {}

    /**
     * Pay as written, and what it makes a year.
     *
     * @param ranges every statement
     * @param text the short pay text as written, or null
     * @param kind of the headline; null when no statement can be one
     * @param annualMin in {@code currency}
     * @param usdMin a year, at {@code rate} of {@code rateDate}
     * @param rate USD for one unit of {@code currency}
     * @param rateStale the rate was more than ten days older than the posting
     */
    public record Pay(
            List<PayRange> ranges,
            @Nullable String text,
            @Nullable PayKind kind,
            @Nullable String currency,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable PayPeriod period,
            @Nullable BigDecimal annualMin,
            @Nullable BigDecimal annualMax,
            @Nullable Integer usdMin,
            @Nullable Integer usdMax,
            @Nullable BigDecimal rate,
            @Nullable LocalDate rateDate,
            boolean rateStale,
            boolean observed) {}
}
