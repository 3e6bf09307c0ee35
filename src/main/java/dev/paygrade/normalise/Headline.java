package dev.paygrade.normalise;

import dev.paygrade.pay.AnnualPay;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The one range to show, and what statistics count of the ad.
 *
 * @param kind base pay or on-target earnings; an estimate only where the ad has nothing better, to be shown as such
 * @param annual what the range makes a year, or null
 * @param observed the interval that statistics count, or null if the ad is no observation
 */
public record Headline(
        PayKind kind,
        @Nullable String currency,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable PayPeriod period,
        @Nullable AnnualPay annual,
        @Nullable Observed observed) {

    /** USD a year; an ad with several ranges counts with their mean. */
    public record Observed(int low, int high) {}
}
