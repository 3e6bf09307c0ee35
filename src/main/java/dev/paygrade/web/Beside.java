package dev.paygrade.web;

import dev.paygrade.insight.PaySummary;

/**
 * What stands beside the rows of the listing. It is the same on every page of a filter and most of the page, so it is
 * printed once for all of them.
 *
 * @param choices the filters, as they are printed
 * @param pay the summary, likewise
 */
public record Beside(Filters filters, Printed choices, Printed pay, PaySummary summary) {}
