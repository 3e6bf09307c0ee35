package dev.paygrade.insight;

import dev.paygrade.search.Observation;
import java.util.List;

/**
 * How many ads have the middle of their range in each thousand USD a year.
 *
 * @param from the first thousand
 * @param counts from there on; the thousandth thousand holds all from a million up
 */
public record PayHistogram(int from, List<Integer> counts) {
    public PayHistogram {
        counts = List.copyOf(counts);
    }

    static PayHistogram of(List<Observation> observations) {
        Buckets buckets = new Buckets();
        observations.forEach(observation -> buckets.add(observation.mid(), 1));
        return new PayHistogram(buckets.from(), List.of(buckets.counts()));
    }

    /**
     * Ads in equal steps from 0 up.
     *
     * @param usd width of a step
     * @param steps how many; the last one holds all that is above, too
     */
    public int[] steps(double usd, int steps) {
        int[] sums = new int[steps];
        for (int i = 0; i < counts.size(); i++) {
            double middle = (from + i + 0.5) * Buckets.WIDTH;
            sums[Math.min((int) (middle / usd), steps - 1)] += counts.get(i);
        }
        return sums;
    }
}
