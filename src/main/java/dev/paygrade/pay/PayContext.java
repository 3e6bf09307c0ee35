package dev.paygrade.pay;

import java.util.List;

/**
 * What else is known of the posting while its pay is read.
 *
 * @param countries ISO 3166 alpha-2 codes of the posting's places; they decide what a bare {@code $}, {@code kr} or
 *     {@code ¥} means
 */
public record PayContext(List<String> countries) {
    /** Nothing is known. */
    public static final PayContext NONE = new PayContext(List.of());

    public PayContext {
        countries = List.copyOf(countries);
    }
}
