package dev.paygrade.dataset;

import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Normaliser;
import java.time.Instant;
import java.util.Set;

/** Reads entries with all readers. */
final class EntryReader {
    /** Countries that are a city. */
    private static final Set<String> CITY_STATES = Set.of("SG", "HK", "MO", "MC", "VA", "GI");

    private final Normaliser normaliser;
    private final Instant readAt;

    EntryReader(Normaliser normaliser, Instant readAt) {
        this.normaliser = normaliser;
        this.readAt = readAt;
    }

    /** A remote flag is believed where the entry names no city: of office jobs it often says only that home is allowed. */
    Draft read(Entry entry) {
        Draft draft = normaliser.read(entry.posting(), null, entry.country(), readAt);
        if (!isDoubted(entry, draft)) {
            return draft;
        }
        // a builder cannot take a value back, so the mode becomes words that say nothing
        return normaliser.read(entry.posting().toBuilder().workMode("").build(), null, entry.country(), readAt);
    }

    static boolean isDoubted(Entry entry, Draft draft) {
        return entry.remoteFlag()
                && (draft.place().places().stream().anyMatch(place -> place.city() != null)
                        || draft.countries().stream().anyMatch(CITY_STATES::contains));
    }
}
