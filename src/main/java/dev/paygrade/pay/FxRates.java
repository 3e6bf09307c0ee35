package dev.paygrade.pay;

import java.time.LocalDate;
import java.util.Optional;

/** Exchange rates by date. */
public interface FxRates {
    /**
     * The rate of a day, or the latest before it.
     *
     * @param currency ISO 4217
     * @param on the day of the posting
     * @return empty if the currency is not quoted, or not yet on that day
     */
    Optional<DatedRate> rate(String currency, LocalDate on);
}
