package dev.paygrade.dataset.salaries;

import java.util.List;

/**
 * A file as it was understood.
 *
 * @param rows those that can be counted, as they stood
 * @param rejected rows that cannot
 * @param pairs ads of two rows
 * @param singles ads of one row
 */
record Series(List<SalaryRow> rows, int rejected, int pairs, int singles, List<Observation> observations) {

    static Series of(List<SalaryRow> rows, int rejected) {
        Pairing pairing = new Pairing();
        rows.forEach(pairing::add);
        List<Interval> intervals = pairing.end();
        int pairs = Math.toIntExact(
                intervals.stream().filter(interval -> interval.rows() == 2).count());
        return new Series(List.copyOf(rows), rejected, pairs, intervals.size() - pairs, Observation.of(intervals));
    }

    int all() {
        return rows.size() + rejected;
    }

    /** Ads that say exactly what one above them says. */
    int repeats() {
        return pairs + singles - observations.size();
    }
}
