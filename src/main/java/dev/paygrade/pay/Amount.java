package dev.paygrade.pay;

import java.math.BigDecimal;

/** One number with its multipliers and currency signs, as found; a working value of the reader. */
final class Amount {
    /** Tokens {@code [from, to)}. */
    int from;

    int to;
    int number;
    long mantissa;
    int scale;
    int exponent;
    /** Token of the sign that names the currency, or -1; a sign of one currency goes before one of a family. */
    int sign = -1;

    boolean multiplied;
    /** A "+" glued to it. */
    boolean open;

    double value() {
        return scaled(exponent - scale);
    }

    /** The number before multiplication, by which "100-150k" is understood. */
    double bare() {
        return scaled(-scale);
    }

    private double scaled(int power) {
        if (power >= 0) {
            return power < POWERS.length ? (double) mantissa * POWERS[power] : mantissa * Math.pow(10, power);
        }
        return -power < POWERS.length ? (double) mantissa / POWERS[-power] : mantissa * Math.pow(10, power);
    }

    /** Exact, without trailing decimal zeros. */
    BigDecimal decimal() {
        int power = exponent - scale;
        if (power >= 0 && power < POWERS.length && mantissa <= Long.MAX_VALUE / POWERS[power]) {
            return BigDecimal.valueOf(mantissa * POWERS[power]);
        }
        BigDecimal exact = BigDecimal.valueOf(mantissa, -power).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static final long[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };
}
