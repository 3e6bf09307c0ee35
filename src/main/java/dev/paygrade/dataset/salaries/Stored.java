package dev.paygrade.dataset.salaries;

/**
 * What was stored beside the counts of the file.
 *
 * @param replaced whether something was there before
 * @param titles distinct ones
 * @param roles that they name
 * @param roleless observations whose title names none
 */
record Stored(boolean replaced, int titles, int roles, int roleless) {}
