package dev.paygrade.search;

import java.util.Locale;
import java.util.Set;

/** ISO 3166 alpha-2, from the platform's own table. */
public final class CountryCodes {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private CountryCodes() {}

    static boolean known(String code) {
        return CODES.contains(code);
    }

    /** The English name of a country, or the code itself if it is none. */
    public static String name(String code) {
        return CODES.contains(code) ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : code;
    }
}
