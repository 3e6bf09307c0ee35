package dev.paygrade.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a range comes to in a year of full-time work.
 *
 * @param currency ISO 4217, as stated; null when unknown
 * @param min in whole units of the currency; null for "up to"
 * @param max likewise; null for "from"
 * @param usdMin in whole US dollars; null without a rate
 * @param usdMax likewise
 * @param rate US dollars for one unit of the currency; null if none is known
 * @param rateDate day of the rate
 * @param stale the rate is more than ten days older than the posting
 * @param usable two-sided or not, it may enter a comparison: base pay or OTE of plausible size in a known currency
 */
public record AnnualPay(
        @Nullable String currency,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal usdMin,
        @Nullable BigDecimal usdMax,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateDate,
        boolean stale,
        boolean usable) {
    /** A rate that is older than its posting by more than this is flagged. */
    public static final int DAYS_UNTIL_STALE = 10;
}
