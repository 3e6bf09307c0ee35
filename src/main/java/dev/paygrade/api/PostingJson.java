package dev.paygrade.api;

import dev.paygrade.level.Level;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.pay.PayRange;
import dev.paygrade.place.Place;
import dev.paygrade.search.PostingItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A posting as the API shows it; what is unknown is null or empty. */
public record PostingJson(
        long id,
        String slug,
        String title,
        PostingItem.@Nullable Named company,
        PostingItem.@Nullable Named role,
        @Nullable LevelJson level,
        @Nullable PayJson pay,
        @Nullable ValueJson workMode,
        List<Place> places,
        @Nullable EligibleJson eligible,
        List<String> employmentTypes,
        List<String> skills,
        boolean featured,
        Instant postedAt,
        boolean postedStated,
        Instant firstSeen,
        @Nullable Instant lastSeen,
        @Nullable Instant closedAt,
        String source,
        @Nullable String applyUrl,
        String url) {

    /** A level by name and as people say it. */
    public record LevelJson(String value, String label) {}

    /** A single value. */
    public record ValueJson(String value) {}

    /** From where a remote posting may be done. */
    public record EligibleJson(List<String> countries, List<String> regions, List<String> excluded) {}

    /** Pay: every statement, the one to show, and what it makes a year. */
    public record PayJson(
            @Nullable String text,
            List<RangeJson> ranges,
            @Nullable HeadlineJson headline,
            @Nullable AnnualJson annual) {}

    /** The envelope of the base ranges. */
    public record HeadlineJson(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String currency,
            @Nullable PayPeriod period,
            PayKind kind) {}

    /** A year's worth; {@code rate} is USD for one unit of {@code currency} on {@code rateDate}, stale if that day is over ten before the posting's. */
    public record AnnualJson(
            @Nullable String currency,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer usdMin,
            @Nullable Integer usdMax,
            @Nullable BigDecimal rate,
            @Nullable LocalDate rateDate,
            boolean rateStale) {}

    /** One statement of pay with its evidence, and its level where the ad has a range for each of several; offsets are code points in the field as repaired. */
    public record RangeJson(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String currency,
            @Nullable PayPeriod period,
            PayKind kind,
            @Nullable Level level,
            String text,
            int start,
            int end,
            String field,
            String rule) {

        static RangeJson of(PayRange range) {
            return new RangeJson(
                    plain(range.min()),
                    plain(range.max()),
                    range.currency(),
                    range.period(),
                    range.kind(),
                    range.level(),
                    range.evidence().quote(),
                    range.evidence().start(),
                    range.evidence().end(),
                    range.evidence().field(),
                    range.evidence().rule());
        }
    }

    static PostingJson of(PostingItem item) {
        return new PostingJson(
                item.id(),
                item.slug(),
                item.title(),
                item.company(),
                item.role(),
                item.level() == null
                        ? null
                        : new LevelJson(item.level().name(), item.level().label()),
                item.pay() == null ? null : pay(item.pay()),
                item.workMode() == null ? null : new ValueJson(item.workMode().name()),
                item.places(),
                eligible(item),
                item.employmentTypes(),
                item.skills(),
                item.featured(),
                item.postedAt(),
                item.postedStated(),
                item.firstSeen(),
                item.lastSeen(),
                item.closedAt(),
                item.source(),
                item.applyUrl() == null ? item.url() : item.applyUrl(),
                "/jobs/%d/%s".formatted(item.id(), item.slug()));
    }

    private static @Nullable EligibleJson eligible(PostingItem item) {
        boolean unknown = item.eligibleCountries().isEmpty()
                && item.eligibleRegions().isEmpty()
                && item.excludedCountries().isEmpty();
        return unknown
                ? null
                : new EligibleJson(item.eligibleCountries(), item.eligibleRegions(), item.excludedCountries());
    }

    /** A headline is never an estimate, and neither is an annual value. */
    private static PayJson pay(PostingItem.Pay pay) {
        boolean headed = pay.kind() == PayKind.BASE || pay.kind() == PayKind.OTE;
        return new PayJson(
                pay.text(),
                pay.ranges().stream().map(RangeJson::of).toList(),
                pay.kind() == null || !headed
                        ? null
                        : new HeadlineJson(
                                plain(pay.min()), plain(pay.max()), pay.currency(), pay.period(), pay.kind()),
                !headed || (pay.annualMin() == null && pay.annualMax() == null)
                        ? null
                        : new AnnualJson(
                                pay.currency(),
                                plain(pay.annualMin()),
                                plain(pay.annualMax()),
                                pay.usdMin(),
                                pay.usdMax(),
                                plain(pay.rate()),
                                pay.rateDate(),
                                pay.rateStale()));
    }

    /** Without an exponent and without trailing zeros: 100000, never 1E+5 or 100000.00. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
