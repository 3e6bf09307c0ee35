package dev.paygrade.pay;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What full-time work can pay, by currency and period; the bounds are columns of {@code currencies.csv}. */
final class Plausible {
    /** Where the currency is unknown: bounds that hold for the great currencies. */
    private static final Year ANY = new Year(4_000, 900_000_000);

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
}
