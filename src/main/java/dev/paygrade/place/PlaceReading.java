package dev.paygrade.place;

import dev.paygrade.text.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an ad says about where.
 *
 * @param places in order of appearance, without repeats
 * @param evidence one for each place, in the same order
 * @param workMode null when nothing says so
 */
public record PlaceReading(
        List<Place> places,
        List<Evidence> evidence,
        @Nullable WorkModeReading workMode,
        Eligibility eligibility) {
    public PlaceReading {
        places = List.copyOf(places);
        evidence = List.copyOf(evidence);
    }
}
