package dev.paygrade.posting;

import dev.paygrade.text.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a posting's own page shows beyond its row.
 *
 * @param description sanitised HTML, or null
 * @param evidence words by value
 */
public record PostingDetail(
        @Nullable String description,
        Map<String, List<Evidence>> evidence,
        List<String> repairs,
        @Nullable String requisition,
        @Nullable String closedReason,
        List<Seen> sightings,
        List<Change> changes) {

    /**
     * A sighting.
     *
     * @param lastSeen when a read last showed it
     * @param current the source's last read still showed it
     * @param reason why it is taken for the same opening, or null for the first
     */
    public record Seen(
            String source,
            @Nullable String url,
            Instant firstSeen,
            @Nullable Instant lastSeen,
            boolean current,
            boolean featured,
            @Nullable String reason) {}

    /** A value that the ad changed. */
    public record Change(
            Instant at,
            String field,
            @Nullable String was,
            @Nullable String became) {}
}
