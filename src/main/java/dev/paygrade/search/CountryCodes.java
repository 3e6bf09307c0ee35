package dev.paygrade.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** ISO 3166 alpha-2, from the platform's own table. */
public final class CountryCodes {
    /** Rows name a country each, and the platform's table takes long to ask. */
    private static final Map<String, String> NAMES = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));

    private CountryCodes() {}

    static boolean known(String code) {
        return NAMES.containsKey(code);
    }

    /** The English name of a country, or the code itself if it is none. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
