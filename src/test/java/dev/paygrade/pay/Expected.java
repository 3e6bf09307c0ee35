package dev.paygrade.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way the gold file writes ranges: {@code USD 100000 - YEAR OTE}, base pay without its kind. */
final class Expected {
    private Expected() {}

    static List<String> list(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("; "));
    }

    static String write(PayRange range) {
        String kind = range.kind() == PayKind.BASE ? "" : " " + range.kind();
        return orDash(range.currency())
                + " " + orDash(range.min() == null ? null : range.min().toPlainString())
                + " " + orDash(range.max() == null ? null : range.max().toPlainString())
                + " " + orDash(range.period())
                + kind;
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
