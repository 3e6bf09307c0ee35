package dev.paygrade.normalise;

import dev.paygrade.pay.PayFlag;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.pay.PayRange;
import dev.paygrade.pay.PayReader;
import dev.paygrade.source.StatedPay;
import dev.paygrade.text.Evidence;
import dev.paygrade.text.Phrases;
import dev.paygrade.text.WordList;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pay from structured fields; zero and negative amounts, which boards write for "not stated", give nothing. */
final class StatedPayReader {
    private static final String FIELD = "statedPay";
    /** Without a period, an amount from here on is meant for a year (reading policy). */
    private static final BigDecimal LEAST_OF_A_YEAR = BigDecimal.valueOf(10_000);

    private final PayReader reader;
    private final Map<String, Phrases<String>> components = new LinkedHashMap<>();
    private final Phrases<PayPeriod> units;

    StatedPayReader(PayReader reader) {
        this.reader = reader;
        Map<String, Map<String, String>> byKind = new LinkedHashMap<>();
        for (List<String> row : WordList.rows("pay-components.csv")) {
            byKind.computeIfAbsent(row.get(1), kind -> new LinkedHashMap<>()).put(row.get(0), row.get(1));
        }
        byKind.forEach((kind, labels) -> components.put(kind, new Phrases<>(labels)));
        Map<String, PayPeriod> periods = new LinkedHashMap<>();
        WordList.rows("pay-units.csv").forEach(row -> periods.put(row.get(0), PayPeriod.valueOf(row.get(1))));
        this.units = new Phrases<>(periods);
    }

    Optional<PayRange> read(StatedPay stated) {
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
        PayPeriod period = period(stated.unit(), max == null ? min : max);
        if (kind.get() != PayKind.BONUS && !reader.isPlausible(min, max, currency, period)) {
            flags.add(PayFlag.IMPLAUSIBLE);
        }
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
    private Optional<PayKind> kind(StatedPay stated) {
        if (stated.estimated()) {
            return Optional.of(PayKind.ESTIMATE);
        }
        String label = stated.label() == null ? "" : stated.label();
        for (Map.Entry<String, Phrases<String>> component : components.entrySet()) {
            if (first(component.getValue(), label) != null) {
                return component.getKey().equals("NONE")
                        ? Optional.empty()
                        : Optional.of(PayKind.valueOf(component.getKey()));
            }
        }
        return Optional.of(PayKind.BASE);
    }

    private static @Nullable String currency(@Nullable String written) {
        String code = written == null ? "" : written.strip().toUpperCase(Locale.ROOT);
        return code.matches("[A-Z]{3}") ? code : null;
    }

    private @Nullable PayPeriod period(@Nullable String written, @Nullable BigDecimal greatest) {
        PayPeriod unit = written == null ? null : first(units, written);
        boolean silent = written == null || written.isBlank();
        return silent && greatest != null && greatest.compareTo(LEAST_OF_A_YEAR) >= 0 ? PayPeriod.YEAR : unit;
    }

    private static <T> @Nullable T first(Phrases<T> phrases, String text) {
        for (int i = 0; i < text.length(); i++) {
            long found = phrases.at(text, i);
            if (found != Phrases.NONE) {
                return phrases.meaning(found);
            }
        }
        return null;
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
