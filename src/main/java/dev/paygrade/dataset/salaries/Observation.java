package dev.paygrade.dataset.salaries;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What statistics count once: ads that agree in every column, amounts and year included. Since the files name no
 * employer, equal ads of two employers fall together: n is too small rather than too large.
 *
 * @param first the ad that stands for all
 * @param ads how many there are
 * @param rawRows rows of the file behind them
 */
record Observation(Interval first, int ads, int rawRows) {

    /** The key by which ads are the same. */
    private record Key(List<String> rest, BigDecimal low, BigDecimal high) {
        static Key of(Interval interval) {
            return new Key(
                    interval.rest(),
                    interval.low().stripTrailingZeros(),
                    interval.high().stripTrailingZeros());
        }
    }

    /** Collapses repeats; in the order of the file. */
    static List<Observation> of(List<Interval> intervals) {
        Map<Key, Observation> distinct = new LinkedHashMap<>();
        for (Interval interval : intervals) {
            distinct.merge(
                    Key.of(interval),
                    new Observation(interval, 1, interval.rows()),
                    (known, more) -> new Observation(known.first, known.ads + 1, known.rawRows + more.rawRows));
        }
        return List.copyOf(distinct.values());
    }
}
