package dev.paygrade.pay;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An exchange rate and its day.
 *
 * @param usd US dollars for one unit of the currency
 * @param date day on which the rate was fixed
 */
public record DatedRate(BigDecimal usd, LocalDate date) {}
