package dev.paygrade.insight.law;

/**
 * How many of some ads state pay.
 *
 * @param stated of {@code n}
 */
public record StatedShare(int stated, int n) {
    /** Of the standard normal distribution, for 95%. */
    private static final double Z = 1.959963984540054;

    /** Between 0 and 1; 0 of nothing. */
    public double share() {
        return n == 0 ? 0 : stated / (double) n;
    }

    /** Lower end of Wilson's 95% interval, which stays within 0 and 1 and holds for small n (Wilson 1927). */
    public double low() {
        return n == 0 ? 0 : Math.max(0, centre() - half());
    }

    /** Its upper end. */
    public double high() {
        return n == 0 ? 1 : Math.min(1, centre() + half());
    }

    private double centre() {
        return (share() + Z * Z / (2.0 * n)) / (1 + Z * Z / n);
    }

    private double half() {
        return Z / (1 + Z * Z / n) * Math.sqrt(share() * (1 - share()) / n + Z * Z / (4.0 * n * n));
    }
}
