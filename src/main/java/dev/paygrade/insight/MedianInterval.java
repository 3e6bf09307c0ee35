package dev.paygrade.insight;

/**
 * A confidence interval of the median from order statistics: it assumes nothing of the distribution, and its coverage
 * is never below the nominal one. With n values, the interval between the k-th smallest and the k-th largest misses the
 * median with probability 2·P(B &lt; k), B being binomial with n trials of 1/2; k is the largest with at most 5%.
 *
 * @param low a value of the sample
 * @param high likewise
 */
public record MedianInterval(int low, int high) {
    private static final double EACH_SIDE = 0.025;

    /** Of a sorted sample; with fewer than 6 values even the whole range covers less than 95%, and is given all the same. */
    static MedianInterval of(int[] sorted) {
        int k = Math.max(rank(sorted.length), 1);
        return new MedianInterval(sorted[k - 1], sorted[sorted.length - k]);
    }

    /** The largest k with P(B ≤ k − 1) ≤ 2.5%; 0 if there is none. */
    static int rank(int n) {
        double logTerm = -n * Math.log(2);
        double sum = 0;
        int k = 0;
        while (k < n) {
            sum += Math.exp(logTerm);
            if (sum > EACH_SIDE) {
                return k;
            }
            logTerm += Math.log(n - k) - Math.log(k + 1.0);
            k++;
        }
        return k;
    }
}
