package dev.paygrade.dataset.salaries;

import dev.paygrade.employment.EmploymentType;
import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A row that can be counted.
 *
 * @param number from 1, the header not counted
 * @param salary a year, in the currency of {@code about}
 * @param usd the same at the publisher's rate, in whole dollars
 * @param cells as they stood, in the order of {@link SalaryColumn}
 */
record SalaryRow(long number, About about, BigDecimal salary, int usd, List<String> cells) {
    SalaryRow {
        cells = List.copyOf(cells);
    }

    /** All cells but the amounts, in which the rows of one ad agree. */
    List<String> rest() {
        List<String> rest = new ArrayList<>(cells);
        rest.remove(SalaryColumn.SALARY_IN_USD.ordinal());
        rest.remove(SalaryColumn.SALARY.ordinal());
        return List.copyOf(rest);
    }

    /**
     * What the cells beside the amounts mean.
     *
     * @param residence ISO 3166, where the person lives
     * @param country ISO 3166, where the employer is
     * @param size {@code S}, {@code M} or {@code L}
     */
    record About(
            int year,
            Level level,
            EmploymentType type,
            String title,
            String currency,
            String residence,
            WorkMode mode,
            String country,
            String size) {}
}
