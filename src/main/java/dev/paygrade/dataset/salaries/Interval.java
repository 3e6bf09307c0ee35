package dev.paygrade.dataset.salaries;

import dev.paygrade.dataset.salaries.SalaryRow.About;
import java.math.BigDecimal;
import java.util.List;

/**
 * The pay of one ad.
 *
 * @param row number of its first row
 * @param rest all cells but the amounts
 * @param usdLow at the publisher's rate
 * @param rows how many rows of the file it is made of: 1 or 2
 */
record Interval(
        long row, About about, List<String> rest, BigDecimal low, BigDecimal high, int usdLow, int usdHigh, int rows) {

    static Interval of(SalaryRow single) {
        return new Interval(
                single.number(),
                single.about(),
                single.rest(),
                single.salary(),
                single.salary(),
                single.usd(),
                single.usd(),
                1);
    }

    static Interval of(SalaryRow high, SalaryRow low) {
        return new Interval(
                high.number(),
                high.about(),
                high.rest(),
                low.salary(),
                high.salary(),
                Math.min(low.usd(), high.usd()),
                high.usd(),
                2);
    }

    /** The middle, which is an assumption. */
    int usdMid() {
        return usdLow + (usdHigh - usdLow) / 2;
    }
}
