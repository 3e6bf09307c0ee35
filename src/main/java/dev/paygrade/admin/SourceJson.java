package dev.paygrade.admin;

import dev.paygrade.harvest.RunStatus;
import dev.paygrade.harvest.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source as the admin API shows it: its entry, and how it goes.
 *
 * @param every ISO 8601
 * @param settings by dotted path
 * @param readOnly its entry is kept elsewhere
 * @param paused held back by an operator
 * @param running a run holds it at present
 */
public record SourceJson(
        String id,
        String kind,
        String url,
        String every,
        boolean enabled,
        @Nullable String company,
        Map<String, String> settings,
        Source.Origin origin,
        boolean readOnly,
        boolean paused,
        boolean running,
        Instant nextCheckAt,
        @Nullable RunStatus lastStatus,
        @Nullable String lastReason,
        @Nullable Instant lastRunAt,
        @Nullable Instant lastReadAt,
        int failures,
        @Nullable String coverageDrop) {

    static SourceJson of(Source source, Instant now) {
        return new SourceJson(
                source.id,
                source.kind,
                source.url,
                Duration.ofSeconds(source.everySeconds).toString(),
                source.enabled,
                source.company,
                source.settings,
                source.origin,
                source.origin != Source.Origin.ADMIN,
                source.paused,
                source.leaseUntil != null && source.leaseUntil.isAfter(now),
                source.nextCheckAt,
                source.lastStatus,
                source.lastReason,
                source.lastRunAt,
                source.lastReadAt,
                source.failures,
                source.qualityDrop);
    }
}
