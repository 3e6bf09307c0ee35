package dev.paygrade.dataset.salaries;

/** What a row of the file turned out to be. */
sealed interface SalaryReading {
    /** It can be counted. */
    record Good(SalaryRow row) implements SalaryReading {}

    /** It cannot. */
    record Rejected(String reason) implements SalaryReading {}
}
