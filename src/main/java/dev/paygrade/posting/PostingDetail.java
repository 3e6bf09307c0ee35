package dev.paygrade.posting;

import dev.paygrade.skill.Degree;
import dev.paygrade.skill.VisaStance;
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
 * @param validThrough as the ad states it
 */
public record PostingDetail(
        @Nullable String description,
        Map<String, List<Evidence>> evidence,
        Offered offered,
        List<String> repairs,
        @Nullable String requisition,
        @Nullable Instant validThrough,
        @Nullable String closedReason,
        List<Seen> sightings,
        List<Change> changes,
        List<Corrected> corrections) {

    /**
     * A value that the operator corrected.
     *
     * @param field as among the evidence, or {@code pay}
     */
    public record Corrected(String field, Instant at) {}

    /**
     * What the ad asks for and offers beside pay.
     *
     * @param degrees by level, those required
     * @param preferred degrees that are only preferred
     * @param orEqual something else is taken in place of the degree
     * @param yearsMin years of experience; null for "up to" and when none are asked for
     * @param benefits slugs
     * @param industries slugs
     */
    public record Offered(
            List<Degree> degrees,
            List<Degree> preferred,
            boolean orEqual,
            @Nullable Integer yearsMin,
            @Nullable Integer yearsMax,
            List<String> benefits,
            @Nullable VisaStance visa,
            List<String> industries) {}

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
            @Nullable String became,
            PostingChange.Cause cause) {}
}
