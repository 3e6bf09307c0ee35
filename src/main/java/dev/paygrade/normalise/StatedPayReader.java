package dev.paygrade.normalise;

import dev.paygrade.pay.PayFlag;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.pay.PayRange;
import dev.paygrade.source.StatedPay;
import dev.paygrade.text.Evidence;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pay from structured fields; zero and negative amounts, which boards write for "not stated", give nothing. */
final class StatedPayReader {
    private static final String FIELD = "statedPay";

    private StatedPayReader() {}

    static Optional<PayRange> read(StatedPay stated) {
        BigDecimal min = positive(stated.min());
        BigDecimal max = positive(stated.max());
        Optional<PayKind> kind = kind(stated);
        if (kind.isEmpty() || (min == null && max == null)) {
            return Optional.empty();
        }
        Set<PayFlag> flags = EnumSet.noneOf(PayFlag.class);
        if (min != null && max != null && min.compareTo(max) > 0) {
            flags.add(PayFlag.INVERTED);
            BigDecimal swapped = min;
            min = max;
            max = swapped;
        }
        String currency = currency(stated.currency());
        PayPeriod period = period(stated.unit());
        String quote = quote(stated);
        return Optional.of(new PayRange(
                min,
                max,
                currency,
                period,
                kind.get(),
                flags,
                null,
                new Evidence(FIELD, 0, quote.codePointCount(0, quote.length()), quote, "structured-field")));
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() <= 0 ? null : amount;
    }

    /** What the board's label says; sign-on money, equity and allowances are no pay. */
    private static Optional<PayKind> kind(StatedPay stated) {
        if (stated.estimated()) {
            return Optional.of(PayKind.ESTIMATE);
        }
        String label = stated.label() == null ? "" : stated.label().toLowerCase(Locale.ROOT);
        if (label.contains("sign")
                || label.contains("equity")
                || label.contains("referral")
                || label.contains("relocation")) {
            return Optional.empty();
        }
        if (label.contains("ote") || label.contains("target earnings") || label.contains("total")) {
            return Optional.of(PayKind.OTE);
        }
        if (label.contains("bonus") || label.contains("commission")) {
            return Optional.of(PayKind.BONUS);
        }
        return Optional.of(PayKind.BASE);
    }

    private static @Nullable String currency(@Nullable String written) {
        String code = written == null ? "" : written.strip().toUpperCase(Locale.ROOT);
        return code.matches("[A-Z]{3}") ? code : null;
    }

    static @Nullable PayPeriod period(@Nullable String written) {
        String unit = written == null ? "" : written.toLowerCase(Locale.ROOT);
        if (unit.contains("hour")) {
            return PayPeriod.HOUR;
        }
        if (unit.contains("month")) {
            return PayPeriod.MONTH;
        }
        if (unit.contains("week")) {
            return PayPeriod.WEEK;
        }
        if (unit.contains("day") || unit.contains("daily")) {
            return PayPeriod.DAY;
        }
        return unit.contains("year") || unit.contains("ann") ? PayPeriod.YEAR : null;
    }

    private static String quote(StatedPay stated) {
        StringBuilder quote = new StringBuilder(stated.label() == null ? "" : stated.label() + ": ");
        quote.append(stated.currency() == null ? "" : stated.currency() + " ");
        if (stated.min() != null) {
            quote.append(stated.min().toPlainString());
        }
        if (stated.max() != null && (stated.min() == null || stated.max().compareTo(stated.min()) != 0)) {
            quote.append(stated.min() == null ? "up to " : " – ")
                    .append(stated.max().toPlainString());
        }
        return quote.append(stated.unit() == null ? "" : " " + stated.unit()).toString();
    }
}
