package dev.paygrade.search;

/**
 * How much of a cell says what it pays.
 *
 * @param all postings
 * @param stated of them with base pay or on-target earnings
 * @param oneSided of the stated ones, those with only "from" or "up to"
 */
public record Coverage(int all, int stated, int oneSided) {}
