package dev.paygrade.web;

import dev.paygrade.pay.PayPeriod;
import dev.paygrade.search.CountryCodes;
import dev.paygrade.search.PostingFilter;
import io.quarkus.qute.RawString;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filters that have to be typed or picked from a long list: where the reader lives, and the least pay.
 *
 * @param hidden what the form carries along
 * @param home ISO 3166 alpha-2 of the chosen country, or null
 * @param unknownToo also ads that do not say from where
 * @param payMin as typed
 * @param currency chosen, or null for whatever was typed and USD otherwise
 */
public record FilterForm(
        List<ListingView.Hidden> hidden,
        @Nullable String home,
        String homeName,
        boolean unknownToo,
        String payMin,
        @Nullable String currency,
        List<Period> periods) {
    private static final Set<String> OWN =
            Set.of("eligible", "eligibleUnknown", "payMin", "payPeriod", "currency", "after");
    private static final List<String> CURRENCIES = List.of(
            "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "SGD", "INR",
            "BRL", "MXN", "ILS", "ZAR");

    /** The same for every reader; names hold no markup but ampersands. */
    private static final RawString COUNTRIES = new RawString(Arrays.stream(Locale.getISOCountries())
            .sorted(Comparator.comparing(CountryCodes::name))
            .map(code -> "<option value=%s>%s"
                    .formatted(code, CountryCodes.name(code).replace("&", "&amp;")))
            .collect(Collectors.joining()));

    /** A period that can be picked. */
    public record Period(String value, String label, boolean chosen) {}

    static FilterForm of(Address here, PostingFilter filter) {
        PostingFilter.Home home = filter.home();
        return new FilterForm(
                ListingView.Hidden.of(here, OWN),
                home == null ? null : home.country(),
                home == null ? "" : CountryCodes.name(home.country()),
                home != null && home.unknownToo(),
                first(here, "payMin", ""),
                here.values("currency").isEmpty()
                        ? null
                        : first(here, "currency", "").toUpperCase(Locale.ROOT),
                Arrays.stream(PayPeriod.values())
                        .sorted(Comparator.reverseOrder())
                        .map(period -> period(period, first(here, "payPeriod", "year")))
                        .toList());
    }

    /** A year is what is meant unless something else is typed, so it is not said. */
    private static Period period(PayPeriod period, String chosen) {
        String name = period.name().toLowerCase(Locale.ROOT);
        return new Period(period == PayPeriod.YEAR ? "" : name, ItemView.per(period), name.equalsIgnoreCase(chosen));
    }

    private static String first(Address here, String name, String otherwise) {
        return here.values(name).isEmpty() ? otherwise : here.values(name).getFirst();
    }

    /** Options for every country there is. */
    public RawString countries() {
        return COUNTRIES;
    }

    public List<String> currencies() {
        return CURRENCIES;
    }
}
