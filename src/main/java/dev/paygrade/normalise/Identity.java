package dev.paygrade.normalise;

import dev.paygrade.level.Level;
import dev.paygrade.place.PlaceReading;
import dev.paygrade.place.WorkMode;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What makes two sightings one opening: the same employer, title, level, place and work mode, however they are written.
 * Two sites that name other places, or of which one says remote and the other does not, stay apart: a posting too many
 * is mended more easily than one that vanished in another.
 */
final class Identity {
    /** Characters of a title that count; the database's index holds no key of more than 2,700 bytes. */
    private static final int LONGEST_TITLE = 400;

    private Identity() {}

    /** Null where the employer is unknown, since then a title alone would join strangers. */
    static @Nullable String of(
            @Nullable String employer,
            String title,
            @Nullable Level level,
            PlaceReading place,
            List<String> countries,
            List<String> locations) {
        if (employer == null) {
            return null;
        }
        StringJoiner where = new StringJoiner("+");
        place.places()
                .forEach(one -> where.add(Slug.of((one.city() == null ? "" : one.city()) + " "
                        + (one.city() == null && one.region() != null ? one.region() : "") + " "
                        + (one.country() == null ? "" : one.country()))));
        if (place.places().isEmpty()) {
            where.add(countries.isEmpty() ? Slug.of(String.join(" ", locations)) : String.join("+", countries));
            place.eligibility().regions().forEach(where::add);
        }
        boolean remote = place.workMode() != null && place.workMode().mode() == WorkMode.REMOTE;
        return String.join(
                "|",
                Employer.slug(employer),
                // C, C++ and C# are three jobs, and so are two long titles that differ at their end
                Slug.of(title.replace("+", " plus ").replace("#", " sharp "), LONGEST_TITLE),
                level == null ? "" : level.name(),
                where.toString(),
                remote ? "remote" : "");
    }
}
