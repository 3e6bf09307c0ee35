package dev.paygrade.place;

import org.jspecify.annotations.Nullable;

/**
 * Where the work is done, as far as stated; at least one part is known.
 *
 * @param city its English name, abbreviations written out ({@code New York})
 * @param region state or province by name ({@code California})
 * @param country ISO 3166 alpha-2
 */
public record Place(
        @Nullable String city,
        @Nullable String region,
        @Nullable String country) {}
