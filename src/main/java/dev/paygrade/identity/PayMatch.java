package dev.paygrade.identity;

import dev.paygrade.normalise.Headline;
import dev.paygrade.pay.AnnualPay;
import dev.paygrade.pay.PayKind;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the pay of two ads compares, by the year and in one currency. */
enum PayMatch {
    SAME,
    /** Both are known and overlap, and are not the same. */
    NEAR,
    OPEN,
    APART;

    private static final double ROUNDING = 0.02;
    /** Currencies move between two readings, and sites round. */
    private static final double GAP = 0.15;

    /** One sign stands for all of these, and which one is meant is guessed from the rest of the ad. */
    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD");

    static PayMatch of(Opening opening, Opening another) {
        Headline one = opening.pay;
        Headline other = another.pay;
        if (one == null || other == null || one.kind() != other.kind() || one.kind() == PayKind.ESTIMATE) {
            return OPEN;
        }
        if (isRepeated(one, other, opening.coined && another.coined)) {
            return SAME;
        }
        AnnualPay a = one.annual();
        AnnualPay b = other.annual();
        if (a == null || b == null || !a.usable() || !b.usable()) {
            return OPEN;
        }
        boolean currency = Objects.equals(a.currency(), b.currency());
        BigDecimal aMin = currency ? a.min() : a.usdMin();
        BigDecimal aMax = currency ? a.max() : a.usdMax();
        BigDecimal bMin = currency ? b.min() : b.usdMin();
        BigDecimal bMax = currency ? b.max() : b.usdMax();
        if (isNear(aMin, bMin) && isNear(aMax, bMax)) {
            return SAME;
        }
        return isBelow(aMax, bMin) || isBelow(bMax, aMin) ? APART : NEAR;
    }

    /** A range that both write in the same way, which two employers seldom do. */
    static boolean isOneRange(Opening opening, Opening another) {
        Headline one = opening.pay;
        Headline other = another.pay;
        return one != null
                && other != null
                && one.kind() == other.kind()
                && isRepeated(one, other, opening.coined && another.coined);
    }

    /**
     * Two amounts that both write, whatever period or currency one of them leaves to be guessed.
     *
     * @param coined both say which dollar they mean
     */
    private static boolean isRepeated(Headline one, Headline other, boolean coined) {
        boolean currency = one.currency() == null
                || other.currency() == null
                || one.currency().equals(other.currency())
                || !coined && DOLLARS.contains(one.currency()) && DOLLARS.contains(other.currency());
        return currency
                && one.min() != null
                && one.max() != null
                && other.min() != null
                && other.max() != null
                && one.min().compareTo(other.min()) == 0
                && one.max().compareTo(other.max()) == 0
                && one.min().compareTo(one.max()) < 0;
    }

    private static boolean isNear(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        double a = one.doubleValue();
        double b = other.doubleValue();
        return Math.abs(a - b) <= ROUNDING * Math.max(a, b);
    }

    private static boolean isBelow(@Nullable BigDecimal top, @Nullable BigDecimal bottom) {
        return top != null && bottom != null && top.doubleValue() < (1 - GAP) * bottom.doubleValue();
    }
}
