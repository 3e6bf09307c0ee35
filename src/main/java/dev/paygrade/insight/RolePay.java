package dev.paygrade.insight;

import dev.paygrade.level.Level;
import dev.paygrade.search.Coverage;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a role pays, in USD a year.
 *
 * @param role the role asked for
 * @param scope which ads: role or the role fallen back to, with its descendants
 * @param place where they are, by name
 * @param fallback the broader role or wider place that the statistic is of, and why; null if it is what was asked for
 * @param statistic empty when there are not enough ads, nor in any broader role or wider place
 * @param nAds ads counted for the scope, enough or not
 * @param byLevel one for each level that has any counted ad
 * @param asOf the day
 * @param exact from the ads themselves; else from their histogram, right within 1,000 USD
 */
public record RolePay(
        KnownRole role,
        PostingFilter scope,
        PayCell cell,
        PaySeries series,
        PayPlace place,
        @Nullable Fallback fallback,
        Optional<PayStatistic> statistic,
        int nAds,
        int nEmployers,
        Coverage coverage,
        List<LevelPay> byLevel,
        LocalDate asOf,
        boolean exact) {
    public RolePay {
        byLevel = List.copyOf(byLevel);
    }

    /** A role too thin for a statistic where it was asked for, what is shown in its place, and the reason in words. */
    public record Fallback(KnownRole from, KnownRole to, PayPlace fromPlace, PayPlace toPlace, String why) {}

    /** One level of a role; no statistic if its ads are not enough. */
    public record LevelPay(Level level, int nAds, int nEmployers, Optional<PayStatistic> statistic) {}
}
