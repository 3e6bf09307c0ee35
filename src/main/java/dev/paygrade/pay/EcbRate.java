package dev.paygrade.pay;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One reference rate as the European Central Bank gives it.
 *
 * @param date day of the fixing
 * @param currency ISO 4217
 * @param perEuro units of the currency for one euro
 */
public record EcbRate(LocalDate date, String currency, BigDecimal perEuro) {}
