package dev.paygrade.source.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.StatedPay;
import dev.paygrade.source.page.Amounts;
import dev.paygrade.source.page.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pay as schema.org states it.
 *
 * @param stated ranges from {@code baseSalary}, and from {@code estimatedSalary}, marked as estimates
 * @param text what stands there instead of numbers, or null
 */
record PayTree(List<StatedPay> stated, @Nullable String text) {

    static PayTree of(JsonNode posting) {
        List<StatedPay> stated = new ArrayList<>();
        String text = null;
        String currency = JsonText.of(posting.get("salaryCurrency"));
        for (String field : List.of("baseSalary", "estimatedSalary")) {
            boolean estimated = field.equals("estimatedSalary");
            for (JsonNode salary : JsonText.list(posting.get(field))) {
                StatedPay pay = range(salary, currency, estimated);
                if (pay != null) {
                    stated.add(pay);
                } else if (text == null) {
                    text = words(salary, estimated);
                }
            }
        }
        return new PayTree(stated, text);
    }

    /** MonetaryAmount around a QuantitativeValue, or a number; or the bare number; null if there is no number in it. */
    private static @Nullable StatedPay range(JsonNode salary, @Nullable String otherwise, boolean estimated) {
        List<JsonNode> values = salary.isObject() ? JsonText.list(salary.get("value")) : List.of();
        JsonNode value = values.isEmpty() ? salary : values.getFirst();
        BigDecimal min = first(value, salary, "minValue");
        BigDecimal max = first(value, salary, "maxValue");
        if (min == null && max == null) {
            min = value.isObject() ? first(value, salary, "value") : Amounts.of(value);
            min = min == null ? first(value, salary, "median") : min;
            max = min;
        }
        if (min == null && max == null) {
            return null;
        }
        String currency = text(salary, value, "currency");
        String unit = text(value, salary, "unitText");
        unit = unit == null ? text(value, salary, "unitCode") : unit;
        unit = unit == null ? text(salary, value, "duration") : unit;
        String label = text(salary, value, "name");
        return new StatedPay(min, max, currency == null ? otherwise : currency, unit, label, estimated);
    }

    private static @Nullable BigDecimal first(JsonNode inner, JsonNode outer, String field) {
        BigDecimal amount = Amounts.of(inner.get(field));
        return amount == null ? Amounts.of(outer.get(field)) : amount;
    }

    private static @Nullable String text(JsonNode one, JsonNode other, String field) {
        String text = JsonText.decoded(one.get(field));
        return text == null ? JsonText.decoded(other.get(field)) : text;
    }

    private static @Nullable String words(JsonNode salary, boolean estimated) {
        JsonNode value = salary.isObject() ? salary.path("value") : salary;
        String words = JsonText.decoded(value.isObject() ? value.get("value") : value);
        if (words == null || words.chars().noneMatch(c -> c >= '1' && c <= '9')) {
            return null;
        }
        String currency = salary.isObject() ? JsonText.decoded(salary.get("currency")) : null;
        String whole = currency == null || words.contains(currency) ? words : currency + " " + words;
        return estimated ? whole + " (estimate)" : whole;
    }
}
