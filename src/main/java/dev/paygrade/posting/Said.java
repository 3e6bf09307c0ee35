package dev.paygrade.posting;

import dev.paygrade.employment.EmploymentTypeReading;
import dev.paygrade.identity.Ad;
import dev.paygrade.identity.Opening;
import dev.paygrade.identity.OpeningReader;
import dev.paygrade.normalise.Draft;
import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an ad says that tells its opening from others, written again from what was read of it.
 *
 * @param places between semicolons, and from where one may work elsewhere
 * @param types names of kinds of employment
 */
record Said(
        String title,
        @Nullable String employer,
        @Nullable String places,
        @Nullable String pay,
        @Nullable String url,
        @Nullable String requisition,
        List<String> types) {
    static Said of(Draft draft) {
        WorkMode mode = draft.place().workMode() == null
                ? null
                : draft.place().workMode().mode();
        return new Said(
                draft.title(),
                draft.company(),
                where(
                        draft.place().places(),
                        mode,
                        draft.place().eligibility().countries(),
                        draft.place().eligibility().regions()),
                draft.payText(),
                draft.applyUrl() == null ? draft.url() : draft.applyUrl(),
                draft.requisition(),
                draft.employmentTypes().stream()
                        .map(EmploymentTypeReading::type)
                        .map(Enum::name)
                        .toList());
    }

    /** @param readings what the ad says, where a person corrected it: two ads are compared as they are written */
    static Said of(Posting posting, Map<CorrectedField, CorrectedValue> readings) {
        CorrectedValue title = readings.get(CorrectedField.TITLE);
        CorrectedValue where = readings.get(CorrectedField.PLACES);
        CorrectedValue pay = readings.get(CorrectedField.PAY);
        CorrectedValue mode = readings.get(CorrectedField.WORK_MODE);
        CorrectedValue types = readings.get(CorrectedField.EMPLOYMENT_TYPES);
        return new Said(
                title == null ? posting.title : Objects.requireNonNullElse(title.text(), ""),
                posting.employer,
                where(
                        where == null ? posting.places : where.places(),
                        mode == null ? posting.workMode : mode(mode),
                        Arrays.asList(posting.eligibleCountries),
                        Arrays.asList(posting.eligibleRegions)),
                pay == null ? posting.payText : pay.text(),
                posting.applyUrl == null ? posting.url : posting.applyUrl,
                posting.requisition,
                types == null ? List.of(posting.employmentTypes) : types.words());
    }

    Opening opening(OpeningReader reader, @Nullable String description, Instant now) {
        return reader.read(new Ad(title, employer, places, pay, url, null, description), requisition, types, now);
    }

    private static @Nullable WorkMode mode(CorrectedValue read) {
        return read.text() == null ? null : WorkMode.valueOf(read.text());
    }

    /** The places, and from where one may work elsewhere, as an ad would say it; null if nothing is known. */
    private static @Nullable String where(
            List<Place> places, @Nullable WorkMode workMode, Collection<String> countries, Collection<String> regions) {
        String mode = workMode == null
                ? ""
                : switch (workMode) {
                    case REMOTE -> "Remote";
                    case HYBRID -> "Hybrid";
                    case ONSITE -> "On-site";
                };
        List<String> where = new ArrayList<>();
        places.forEach(place -> where.add(written(place)));
        if (workMode == WorkMode.REMOTE) {
            for (String country : countries) {
                where.add(mode + " - " + Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
            }
            for (String region : regions) {
                where.add(region.equals("WORLD") ? "Remote - Worldwide" : mode + " - " + region.replace('_', ' '));
            }
        }
        if (where.size() == places.size() && !mode.isEmpty()) {
            where.add(mode);
        }
        return where.isEmpty() ? null : String.join("; ", where);
    }

    private static String written(Place place) {
        return Stream.of(place.city(), place.region(), place.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
