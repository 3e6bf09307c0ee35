package dev.paygrade.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Numbers, amounts, ages and days as the pages show them. */
public final class Figures {
    /** As each language writes a day, its month in letters; built once each. */
    private static final Map<Language, DateTimeFormatter> DAYS = new EnumMap<>(Map.of(
            Language.ENGLISH, DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            Language.GERMAN, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.GERMAN),
            Language.FRENCH, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRENCH)));

    private static final Map<Language, DateTimeFormatter> MONTHS = new EnumMap<>(Map.of(
            Language.ENGLISH, DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH),
            Language.GERMAN, DateTimeFormatter.ofPattern("LLL uuuu", Locale.GERMAN),
            Language.FRENCH, DateTimeFormatter.ofPattern("LLL uuuu", Locale.FRENCH)));

    private static final String NBSP = "\u00a0";

    /** What would be rounded up to a thousand thousands is a million, too. */
    private static final BigDecimal MILLION = BigDecimal.valueOf(999_500);

    private Figures() {}

    /** {@code 1,204}. */
    public static String count(long n) {
        return n >= 0 && n < 1000 ? Long.toString(n) : format("#,##0").format(n);
    }

    /** USD a year in thousands: {@code $154K}; in millions from one upwards: {@code $1.25M}. */
    static String usd(double amount) {
        String text = Math.round(amount / 1000) >= 1000
                ? format("#,##0.##").format(amount / 1_000_000) + millions()
                : thousands((double) Math.round(amount / 1000), "#,##0");
        return money("$", text);
    }

    /** {@code $120K – $154K}, or one amount if both are written alike. */
    static String usd(double low, double high) {
        return range(usd(low), usd(high));
    }

    static String range(String low, String high) {
        return low.equals(high) ? low : low + " – " + high;
    }

    /** An amount with the sign of its currency, on the side where the language has it. */
    static String money(String sign, String amount) {
        return Language.current() == Language.ENGLISH
                ? sign + amount
                : amount + (joined(sign, amount) ? "" : NBSP) + sign;
    }

    /** An amount with the code of its currency: {@code USD 80,000}, {@code 80.000 USD}. */
    static String worded(String code, String amount) {
        return Language.current() == Language.ENGLISH ? code + " " + amount : amount + NBSP + code;
    }

    /** French writes {@code 120 k$}. */
    private static boolean joined(String sign, String amount) {
        return Language.current() == Language.FRENCH
                && sign.length() == 1
                && (amount.endsWith("k") || amount.endsWith("M"));
    }

    /** {@code 154K}, {@code 154.000}, {@code 154 k}: German has no short form for thousands, and rounds all the same. */
    static String thousands(double thousands, String pattern) {
        return switch (Language.current()) {
            case ENGLISH -> plain(thousands, pattern) + "K";
            case GERMAN -> {
                double steps = pattern.endsWith("#") ? 10 : 1;
                yield format("#,##0").format(Math.rint(thousands * steps) * (1000 / steps));
            }
            case FRENCH -> plain(thousands, pattern) + NBSP + "k";
        };
    }

    /** By a pattern whose decimals may be left out, as most are. */
    private static String plain(double number, String pattern) {
        boolean whole = number >= 0 && number < 1000 && number == Math.rint(number);
        return whole ? Long.toString((long) number) : format(pattern).format(number);
    }

    /** What stands behind millions. */
    static String millions() {
        return switch (Language.current()) {
            case ENGLISH -> "M";
            case GERMAN -> NBSP + "Mio.";
            case FRENCH -> NBSP + "M";
        };
    }

    /** {@code 12%}, or {@code 12 %} where a space belongs before the sign. */
    static String percent(long percent) {
        return percent + (Language.current() == Language.ENGLISH ? "%" : NBSP + "%");
    }

    /** To a tenth: {@code 97.3%}. */
    static String percent(BigDecimal percent) {
        return format("0.0").format(percent) + (Language.current() == Language.ENGLISH ? "%" : NBSP + "%");
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
            return format("#,##0.##").format(amount.movePointLeft(6)) + millions();
        }
        BigDecimal thousands = amount.movePointLeft(3);
        BigDecimal rounded =
                thousands.setScale(thousands.compareTo(BigDecimal.valueOf(100)) < 0 ? 1 : 0, RoundingMode.HALF_EVEN);
        return thousands(rounded.doubleValue(), "#,##0.#");
    }

    /** How long ago, in the largest whole unit: {@code 3 h}, {@code 5 d}, {@code 2 wk}, {@code 4 mo}; {@code new} within the first hour. */
    public static String age(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        long hours = Math.max(age.toHours(), 0);
        CommonMessages say = Language.texts(CommonMessages.class);
        if (hours < 1) {
            return say.ageNew();
        }
        if (hours < 24) {
            return Said.before("hours", hours, () -> say.ageHours(count(hours)));
        }
        long days = hours / 24;
        if (days < 14) {
            return Said.before("days", days, () -> say.ageDays(count(days)));
        }
        if (days < 60) {
            return Said.before("weeks", days / 7, () -> say.ageWeeks(count(days / 7)));
        }
        return days < 730
                ? Said.before("months", days / 30, () -> say.ageMonths(count(days / 30)))
                : Said.before("years", days / 365, () -> say.ageYears(count(days / 365)));
    }

    /** How long ago something was done: {@code just now}, {@code 3 h ago}. */
    public static String ago(Instant then, Instant now) {
        CommonMessages say = Language.texts(CommonMessages.class);
        return Duration.between(then, now).toHours() < 1 ? say.justNow() : say.ago(age(then, now));
    }

    /** An exchange rate to five digits. */
    static String rate(BigDecimal rate) {
        String plain = rate.round(new MathContext(5)).stripTrailingZeros().toPlainString();
        return Language.current() == Language.ENGLISH ? plain : plain.replace('.', ',');
    }

    public static String day(Instant moment) {
        return day(moment.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    static String day(LocalDate day) {
        String text = formatter(DAYS).format(day);
        return Language.current() == Language.FRENCH ? text.replaceFirst("^1 ", "1er ") : text;
    }

    /** A month and its year, the month in full: {@code November 2026}. */
    static String wholeMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", Language.current().locale())
                .format(month);
    }

    /** A month and its year, short. */
    static String month(YearMonth month) {
        return formatter(MONTHS).format(month);
    }

    private static DateTimeFormatter formatter(Map<Language, DateTimeFormatter> formatters) {
        return Objects.requireNonNull(formatters.get(Language.current()));
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(
                pattern, DecimalFormatSymbols.getInstance(Language.current().locale()));
    }
}
