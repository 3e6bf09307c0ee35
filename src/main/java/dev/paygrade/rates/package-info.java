/** Exchange rates of every working day: read from the European Central Bank on a schedule, kept in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.rates;
