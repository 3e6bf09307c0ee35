package dev.paygrade.pay;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What full-time work can pay, by currency and period; the bounds are columns of {@code currencies.csv}. */
final class Plausible {
    /** Where the currency is unknown: bounds that hold for the great currencies. */
    private static final Year ANY = new Year(4_000, 900_000_000);

    /** The most that one position pays is less than this many times its least. */
    private static final double WIDEST = 2.5;

    private static final int LEAST_OF_MONTH = 500;

    private final Map<String, Year> years;

    Plausible(Map<String, Year> years) {
        this.years = Map.copyOf(years);
    }

    /**
     * The least and the most that one year is paid.
     *
     * @param least in units of the currency
     * @param most likewise
     */
    record Year(double least, double most) {
        boolean holds(double amount, PayPeriod period) {
            double annual = amount * period.timesAYear();
            return annual >= least && annual <= most;
        }
    }

    /** The bounds of a currency; an unknown one has those of all. */
    Year year(@Nullable String currency) {
        return currency == null ? ANY : years.getOrDefault(currency, ANY);
    }

    /** Whether an amount can be the pay of one period; a null period leaves it open and is plausible. */
    boolean holds(double amount, @Nullable String currency, @Nullable PayPeriod period) {
        return period == null || year(currency).holds(amount, period);
    }

    /** Neither near the bounds of what is plausible nor wider than the pay of one position is. */
    boolean isTypical(Draft draft) {
        return draft.high() < draft.low() * WIDEST
                && holds(draft.low() / 3, draft.currency, draft.period)
                && holds(draft.high() * 4, draft.currency, draft.period);
    }

    /** As much as a month is paid, in a currency that is said. */
    boolean isMonthly(Draft draft) {
        return draft.sign() >= 0 && draft.low() >= LEAST_OF_MONTH && isOneMonths(draft);
    }

    boolean isOneMonths(Draft draft) {
        return holds(draft.low(), draft.currency, PayPeriod.MONTH)
                && holds(draft.high(), draft.currency, PayPeriod.MONTH);
    }
}
