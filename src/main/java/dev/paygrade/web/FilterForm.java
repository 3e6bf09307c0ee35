package dev.paygrade.web;

import dev.paygrade.pay.PayPeriod;
import dev.paygrade.search.PostingFilter;
import io.quarkus.qute.RawString;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filters that have to be typed or picked from a long list: where the reader lives, and the least pay.
 *
 * @param hidden what the form carries along
 * @param home ISO 3166 alpha-2 of the chosen country, or null
 * @param unknownToo also ads that do not say from where
 * @param near the city that was typed, or empty
 * @param payMin as typed
 * @param currency chosen, or null for whatever was typed and USD otherwise
 */
public record FilterForm(
        List<ListingView.Hidden> hidden,
        @Nullable String home,
        String homeName,
        boolean unknownToo,
        String near,
        List<Choice> distances,
        String payMin,
        @Nullable String currency,
        List<Choice> periods) {
    private static final Set<String> OWN =
            Set.of("eligible", "eligibleUnknown", "payMin", "payPeriod", "currency", "near", "within", "after");
    private static final List<String> CURRENCIES = List.of(
            "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "SGD", "INR",
            "BRL", "MXN", "ILS", "ZAR");

    /** The same for every reader of a language. */
    private static final Map<Language, RawString> COUNTRIES = new ConcurrentHashMap<>();

    private static final List<String> DISTANCES = List.of("10 km", "25 km", "50 km", "100 km", "200 km");
    private static final String USUAL = "50 km";

    /** In the order of the language; names hold no markup but ampersands. */
    private static RawString countries(Language language) {
        record Named(String code, CollationKey key, String name) {}
        Collator order = Collator.getInstance(language.locale());
        return new RawString(Arrays.stream(Locale.getISOCountries())
                .map(code -> {
                    String name = Locale.of("", code).getDisplayCountry(language.locale());
                    return new Named(code, order.getCollationKey(name), name);
                })
                .sorted(Comparator.comparing(Named::key))
                .map(country -> "<option value=%s>%s"
                        .formatted(country.code(), country.name().replace("&", "&amp;")))
                .collect(Collectors.joining()));
    }

    /** Something that can be picked; what is meant anyway has no value. */
    public record Choice(String value, String label, boolean chosen) {}

    static FilterForm of(Address here, PostingFilter filter) {
        PostingFilter.Home home = filter.home();
        return new FilterForm(
                ListingView.Hidden.of(here, OWN),
                home == null ? null : home.country(),
                home == null ? "" : Labels.country(home.country()),
                home != null && home.unknownToo(),
                first(here, "near", ""),
                distances(filter.near() == null ? USUAL : filter.near().length()),
                first(here, "payMin", ""),
                here.values("currency").isEmpty()
                        ? null
                        : first(here, "currency", "").toUpperCase(Locale.ROOT),
                Arrays.stream(PayPeriod.values())
                        .sorted(Comparator.reverseOrder())
                        .map(period -> period(period, first(here, "payPeriod", "year")))
                        .toList());
    }

    /** The usual ones, and the chosen one if it is another. */
    private static List<Choice> distances(String chosen) {
        List<String> lengths = new ArrayList<>(DISTANCES);
        if (!lengths.contains(chosen)) {
            lengths.add(chosen);
        }
        return lengths.stream()
                .map(length ->
                        new Choice(length.equals(USUAL) ? "" : length.replace(" ", ""), length, length.equals(chosen)))
                .toList();
    }

    /** A year is what is meant unless something else is typed, so it is not said. */
    private static Choice period(PayPeriod period, String chosen) {
        String name = period.name().toLowerCase(Locale.ROOT);
        return new Choice(period == PayPeriod.YEAR ? "" : name, Labels.per(period), name.equalsIgnoreCase(chosen));
    }

    private static String first(Address here, String name, String otherwise) {
        return here.values(name).isEmpty() ? otherwise : here.values(name).getFirst();
    }

    /** Options for every country there is. */
    public RawString countries() {
        return COUNTRIES.computeIfAbsent(Language.current(), FilterForm::countries);
    }

    public List<String> currencies() {
        return CURRENCIES;
    }
}
