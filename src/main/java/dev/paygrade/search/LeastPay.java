package dev.paygrade.search;

import dev.paygrade.pay.PayPeriod;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A least pay as people type it: {@code 80k}, {@code 80,000}, {@code €45/h}, {@code 6000 EUR a month}.
 *
 * @param currency ISO 4217, or null if none is written
 * @param period null if none is written
 */
record LeastPay(
        BigDecimal amount,
        @Nullable String currency,
        @Nullable PayPeriod period) {
    private static final Pattern SHAPE =
            Pattern.compile("([a-z]{3}|[$€£])? ?(\\d{1,9}|\\d{1,3}(?:[, ']\\d{3})+)(\\.\\d{1,2})?(k)?"
                    + " ?([a-z]{3}|[$€£])? ?(?:(?:/|per |an? )? ?(hour|hr|h|day|d|week|w|month|mo|m|year|yr|y))?");
    private static final Map<String, String> SYMBOLS = Map.of("$", "USD", "€", "EUR", "£", "GBP");

    static Optional<LeastPay> of(String typed) {
        Matcher shape = SHAPE.matcher(typed.toLowerCase(Locale.ROOT).strip());
        if (!shape.matches() || (shape.group(1) != null && shape.group(5) != null)) {
            return Optional.empty();
        }
        String written = shape.group(1) == null ? shape.group(5) : shape.group(1);
        String currency = written == null ? null : SYMBOLS.getOrDefault(written, written.toUpperCase(Locale.ROOT));
        if (currency != null && !PostingParameters.CURRENCIES.contains(currency)) {
            return Optional.empty();
        }
        String digits = shape.group(2).replaceAll("\\D", "") + (shape.group(3) == null ? "" : shape.group(3));
        BigDecimal amount = new BigDecimal(digits);
        return Optional.of(new LeastPay(
                shape.group(4) == null ? amount : amount.movePointRight(3), currency, period(shape.group(6))));
    }

    private static @Nullable PayPeriod period(@Nullable String word) {
        return word == null
                ? null
                : switch (word.charAt(0)) {
                    case 'h' -> PayPeriod.HOUR;
                    case 'd' -> PayPeriod.DAY;
                    case 'w' -> PayPeriod.WEEK;
                    case 'm' -> PayPeriod.MONTH;
                    default -> PayPeriod.YEAR;
                };
    }
}
