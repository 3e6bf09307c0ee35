package dev.paygrade.source.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts of money in structured fields. */
public final class Amounts {

    private static final int LONGEST = 24;
    private static final BigDecimal MOST = new BigDecimal("1e15");

    private Amounts() {}

    /** A number, or a string that is one ({@code "65000.00"}, {@code "65,000"}); null if it is neither, or not above 0. */
    public static @Nullable BigDecimal of(@Nullable JsonNode node) {
        if (node == null || !(node.isNumber() || node.isTextual())) {
            return null;
        }
        return of(node.asText());
    }

    /** The same for a text. */
    public static @Nullable BigDecimal of(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal amount = new BigDecimal(withoutGrouping(digits));
            boolean sane = amount.signum() > 0 && Math.abs(amount.scale()) <= LONGEST && amount.compareTo(MOST) < 0;
            return sane ? tidy(amount) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** {@code 65,000.50} without its commas; other uses of a comma are left for {@link BigDecimal} to refuse. */
    private static String withoutGrouping(String digits) {
        int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        for (int comma = digits.indexOf(','); comma >= 0; comma = digits.indexOf(',', comma + 1)) {
            if (comma == 0 || (end - comma) % 4 != 0) {
                return digits;
            }
        }
        return digits.replace(",", "");
    }

    private static BigDecimal tidy(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
