package dev.paygrade.pay;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A currency sign that several countries share, such as {@code $} or {@code kr}.
 *
 * @param otherwise ISO 4217 of what it means when nothing else is said; null where nothing can be assumed
 * @param byCountry ISO 3166 alpha-2 to ISO 4217
 */
record CurrencyFamily(String name, @Nullable String otherwise, Map<String, String> byCountry) {
    CurrencyFamily {
        byCountry = Map.copyOf(byCountry);
    }
}
