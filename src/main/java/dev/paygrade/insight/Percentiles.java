package dev.paygrade.insight;

import java.util.Arrays;

/**
 * Percentiles of a sample, by linear interpolation between closest ranks (Hyndman and Fan's type 7, which is what
 * PostgreSQL's {@code percentile_cont} gives), and a confidence interval of the median.
 *
 * @param ci bounds of an interval that covers the true median with at least 95% confidence
 */
public record Percentiles(double p10, double p25, double p50, double p75, double p90, MedianInterval ci) {

    /** Statistics of at least one value; the array is not kept. */
    public static Percentiles of(int[] values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Percentiles(
                at(sorted, 0.10),
                at(sorted, 0.25),
                at(sorted, 0.50),
                at(sorted, 0.75),
                at(sorted, 0.90),
                MedianInterval.of(sorted));
    }

    static double at(int[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * ((double) sorted[above] - sorted[below]);
    }
}
