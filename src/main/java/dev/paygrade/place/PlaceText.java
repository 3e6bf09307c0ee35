package dev.paygrade.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an ad says about where, field by field, as repaired. Spans of evidence for the place field count in {@link
 * #location()}.
 *
 * @param locations each place string of the ad, in order
 * @param statedMode a board's own field for the work mode ({@code TELECOMMUTE}, {@code hybrid}, {@code R})
 * @param statedEligibility a board's own field for the places that applicants may work from
 * @param country the posting's country, if the board has a field for it: ISO 3166 alpha-2 or a name. It decides between
 *     homonyms, and is the place when no text names one
 */
public record PlaceText(
        List<String> locations,
        @Nullable String title,
        @Nullable String description,
        @Nullable String statedMode,
        @Nullable String statedEligibility,
        @Nullable String country) {
    public PlaceText {
        locations = List.copyOf(locations);
    }

    /** Only a location. */
    public static PlaceText of(String location) {
        return of(location, null, null);
    }

    /** What most pages have. */
    public static PlaceText of(@Nullable String location, @Nullable String title, @Nullable String description) {
        return new PlaceText(location == null ? List.of() : List.of(location), title, description, null, null, null);
    }

    public PlaceText withStatedMode(@Nullable String mode) {
        return new PlaceText(locations, title, description, mode, statedEligibility, country);
    }

    public PlaceText withStatedEligibility(@Nullable String eligibility) {
        return new PlaceText(locations, title, description, statedMode, eligibility, country);
    }

    public PlaceText withCountry(@Nullable String country) {
        return new PlaceText(locations, title, description, statedMode, statedEligibility, country);
    }

    /** All locations as one field, with {@code "; "} between them. */
    public String location() {
        return locations.size() == 1 ? locations.getFirst() : String.join("; ", locations);
    }
}
