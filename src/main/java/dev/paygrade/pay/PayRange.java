package dev.paygrade.pay;

import dev.paygrade.level.Level;
import dev.paygrade.text.Evidence;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One statement of pay, as written.
 *
 * @param min in currency units of the stated period; null for "up to"
 * @param max likewise; null for "from"; equal to {@code min} for a single amount
 * @param currency ISO 4217; null when nothing says which
 * @param period null when neither stated nor implied by the size of the amount
 * @param timesAYear how often the amount is paid a year if the ad itself says so (14 salaries, 1,820 hours), else null
 * @param level the level that is paid so, where the ad has a range for each of several levels, else null
 * @param evidence the words, and the rule that read them
 */
public record PayRange(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String currency,
        @Nullable PayPeriod period,
        PayKind kind,
        Set<PayFlag> flags,
        @Nullable BigDecimal timesAYear,
        @Nullable Level level,
        Evidence evidence) {
    public PayRange {
        flags = Set.copyOf(flags);
        if (min == null && max == null) {
            throw new IllegalArgumentException("min and max: a range has at least one bound");
        }
    }

    /** A range that is paid whatever the level. */
    public PayRange(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String currency,
            @Nullable PayPeriod period,
            PayKind kind,
            Set<PayFlag> flags,
            @Nullable BigDecimal timesAYear,
            Evidence evidence) {
        this(min, max, currency, period, kind, flags, timesAYear, null, evidence);
    }

    /** The same for one of several levels. */
    public PayRange of(Level its) {
        return new PayRange(min, max, currency, period, kind, flags, timesAYear, its, evidence);
    }

    /** Both bounds are known; a single amount is two-sided too. */
    public boolean twoSided() {
        return min != null && max != null;
    }
}
