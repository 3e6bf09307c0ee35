package dev.paygrade.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, amounts, ages and days as the pages show them. */
public final class Figures {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** What would be rounded up to a thousand thousands is a million, too. */
    private static final BigDecimal MILLION = BigDecimal.valueOf(999_500);

    private Figures() {}

    /** {@code 1,204}. */
    public static String count(long n) {
        return format("#,##0").format(n);
    }

    /** USD a year in thousands: {@code $154K}; in millions from one upwards: {@code $1.25M}. */
    static String usd(double amount) {
        if (Math.round(amount / 1000) >= 1000) {
            return "$" + format("#,##0.##").format(amount / 1_000_000) + "M";
        }
        return "$" + format("#,##0").format(Math.round(amount / 1000)) + "K";
    }

    /** An amount to the unit, cents only where there are some: {@code 1,200,000} or {@code 62.50}. */
    static String amount(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > 0
                ? format("#,##0.00").format(amount)
                : format("#,##0").format(amount);
    }

    /** An amount short enough for a list: {@code 120K} from ten thousand upwards, {@code 1.25M} from a million, whole below. */
    static String shortAmount(BigDecimal amount) {
        if (amount.compareTo(BigDecimal.valueOf(10_000)) < 0) {
            return amount(amount);
        }
        if (amount.compareTo(MILLION) >= 0) {
            return format("#,##0.##").format(amount.movePointLeft(6)) + "M";
        }
        BigDecimal thousands = amount.movePointLeft(3);
        BigDecimal rounded =
                thousands.setScale(thousands.compareTo(BigDecimal.valueOf(100)) < 0 ? 1 : 0, RoundingMode.HALF_EVEN);
        return format("#,##0.#").format(rounded) + "K";
    }

    /** How long ago, in the largest whole unit: {@code 3 h}, {@code 5 d}, {@code 2 wk}, {@code 4 mo}; {@code new} within the first hour. */
    public static String age(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        long hours = Math.max(age.toHours(), 0);
        if (hours < 1) {
            return "new";
        }
        if (hours < 24) {
            return hours + " h";
        }
        long days = hours / 24;
        if (days < 14) {
            return days + " d";
        }
        if (days < 60) {
            return days / 7 + " wk";
        }
        return days < 730 ? days / 30 + " mo" : days / 365 + " y";
    }

    /** How long ago something was done: {@code just now}, {@code 3 h ago}. */
    public static String ago(Instant then, Instant now) {
        return Duration.between(then, now).toHours() < 1 ? "just now" : age(then, now) + " ago";
    }

    /** An exchange rate to five digits. */
    static String rate(BigDecimal rate) {
        return rate.round(new MathContext(5)).stripTrailingZeros().toPlainString();
    }

    public static String day(Instant moment) {
        return DAY.format(moment.atOffset(ZoneOffset.UTC));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    }
}
