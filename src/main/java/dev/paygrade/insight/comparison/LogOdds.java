package dev.paygrade.insight.comparison;

/**
 * How much likelier one role's ads are to name something than another's, as the logarithm of the ratio of their odds,
 * with half an ad added everywhere (Haldane and Anscombe), so that "never" is no infinity.
 *
 * @param estimate above 0: the first role's ads name it more
 * @param low of a 95% interval
 * @param high likewise
 */
public record LogOdds(double estimate, double low, double high) {

    /** Of {@code k1} ads out of {@code n1} against {@code k2} out of {@code n2}; the two must not share ads. */
    public static LogOdds of(int k1, int n1, int k2, int n2) {
        double a = k1 + 0.5;
        double b = n1 - k1 + 0.5;
        double c = k2 + 0.5;
        double d = n2 - k2 + 0.5;
        double estimate = Math.log(a / b) - Math.log(c / d);
        double half = Wilson.Z * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
        return new LogOdds(estimate, estimate - half, estimate + half);
    }

    /** The other way round. */
    public LogOdds reversed() {
        return new LogOdds(-estimate, -high, -low);
    }

    /** Chance alone would hardly make it so. */
    public boolean above() {
        return low > 0;
    }

    /** How many times the odds are. */
    public double ratio() {
        return Math.exp(estimate);
    }
}
