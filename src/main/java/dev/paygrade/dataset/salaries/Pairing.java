package dev.paygrade.dataset.salaries;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two ends of an ad's range, which such files list as two people: a row and the next one of the file are one
 * ad if they agree in all but the amounts and the first is not the lower. Taken from the top, so that of three such rows
 * the first two are the ad. Equal amounts are a pair, too (an ad with one amount is listed twice): of 74,301 rows of the
 * edition of January 2025 that leaves 925 single ones, and 2,877 if a pair had to differ.
 */
final class Pairing {
    private @Nullable SalaryRow waiting;
    private final List<Interval> intervals = new ArrayList<>();

    void add(SalaryRow row) {
        SalaryRow before = waiting;
        if (before == null) {
            waiting = row;
        } else if (oneAd(before, row)) {
            intervals.add(Interval.of(before, row));
            waiting = null;
        } else {
            intervals.add(Interval.of(before));
            waiting = row;
        }
    }

    private static boolean oneAd(SalaryRow before, SalaryRow row) {
        return row.number() == before.number() + 1
                && before.rest().equals(row.rest())
                && before.salary().compareTo(row.salary()) >= 0;
    }

    /** All ads of the file, repeats among them; called once, after the last row. */
    List<Interval> end() {
        if (waiting != null) {
            intervals.add(Interval.of(waiting));
            waiting = null;
        }
        return List.copyOf(intervals);
    }
}
