package dev.paygrade.posting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.paygrade.pay.PayRange;
import dev.paygrade.place.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The value of one field of a posting; only the parts that the field has are set.
 *
 * @param text a title, the name of a role, a level or a work mode; the short pay text as written
 * @param id of the role
 * @param words employment types, or the countries of places
 */
public record CorrectedValue(
        @Nullable String text, @Nullable Long id, List<String> words, List<Place> places, List<PayRange> pay) {
    public CorrectedValue {
        words = List.copyOf(words);
        places = List.copyOf(places);
        pay = List.copyOf(pay);
    }

    /** A value in a word, or none. */
    public static CorrectedValue text(@Nullable String text) {
        return new CorrectedValue(text, null, List.of(), List.of(), List.of());
    }

    static CorrectedValue role(@Nullable String name, @Nullable Long id) {
        return new CorrectedValue(name, id, List.of(), List.of(), List.of());
    }

    public static CorrectedValue words(List<String> words) {
        return new CorrectedValue(null, null, words, List.of(), List.of());
    }

    /** Places, with the countries that they lie in. */
    public static CorrectedValue places(List<Place> places) {
        return places(
                places,
                places.stream()
                        .map(Place::country)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    static CorrectedValue places(List<Place> places, List<String> countries) {
        return new CorrectedValue(null, null, countries, places, List.of());
    }

    /** Pay; no ranges say that the ad states none. */
    public static CorrectedValue pay(List<PayRange> pay) {
        return pay(null, pay);
    }

    static CorrectedValue pay(@Nullable String text, List<PayRange> pay) {
        return new CorrectedValue(text, null, List.of(), List.of(), pay);
    }

    /** For people; empty for no value. */
    @JsonIgnore
    public String sentence() {
        if (!pay.isEmpty()) {
            return pay.stream().map(CorrectedValue::range).collect(Collectors.joining("; "));
        }
        if (!places.isEmpty()) {
            return places.stream().map(CorrectedValue::place).collect(Collectors.joining(" / "));
        }
        return text == null ? String.join(", ", words) : text;
    }

    private static String place(Place place) {
        return Stream.of(place.city(), place.region(), place.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String range(PayRange range) {
        String amounts = Stream.of(range.min(), range.max())
                .filter(Objects::nonNull)
                .distinct()
                .map(amount -> amount.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" – "));
        return Stream.of(
                        range.currency(),
                        range.min() == null ? "up to " + amounts : range.max() == null ? "from " + amounts : amounts,
                        range.period() == null
                                ? null
                                : "a " + range.period().name().toLowerCase(java.util.Locale.ROOT))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
