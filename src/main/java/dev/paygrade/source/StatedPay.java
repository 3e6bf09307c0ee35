package dev.paygrade.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Pay from structured fields, such as schema.org {@code baseSalary}.
 *
 * @param min in currency units; null when absent
 * @param max likewise
 * @param currency as written, ISO 4217 if the board keeps to it
 * @param unit as written: {@code YEAR}, {@code per-hour-wage}, {@code 1 YEAR}
 * @param label what the board calls it: {@code Base salary}, {@code OTE}, {@code Sign-on}, or null
 * @param estimated someone else than the employer computed it ({@code estimatedSalary})
 */
public record StatedPay(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String currency,
        @Nullable String unit,
        @Nullable String label,
        boolean estimated) {}
