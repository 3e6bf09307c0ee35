package dev.paygrade.rates;

import java.time.LocalDate;

/**
 * Said on the node that took up rates it did not have.
 *
 * @param latest last day that is known now
 */
public record NewRates(LocalDate latest) {}
