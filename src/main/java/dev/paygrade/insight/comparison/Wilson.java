package dev.paygrade.insight.comparison;

/**
 * Wilson's score interval of a share, 95%: unlike the textbook one it stays within 0 and 1 and holds for few ads.
 *
 * @param share of 1
 * @param low likewise
 * @param high likewise
 */
public record Wilson(double share, double low, double high) {
    static final double Z = 1.959963984540054;

    /** Of {@code part} ads out of {@code whole}; of nothing at all, everything is possible. */
    public static Wilson of(int part, int whole) {
        if (whole == 0) {
            return new Wilson(0, 0, 1);
        }
        double n = whole;
        double p = part / n;
        double z2n = Z * Z / n;
        double centre = (p + z2n / 2) / (1 + z2n);
        double half = Z / (1 + z2n) * Math.sqrt(p * (1 - p) / n + z2n / (4 * n));
        return new Wilson(p, part == 0 ? 0 : centre - half, part == whole ? 1 : centre + half);
    }
}
