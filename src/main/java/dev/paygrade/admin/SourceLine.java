package dev.paygrade.admin;

import dev.paygrade.harvest.RunStatus;
import dev.paygrade.harvest.Source;
import dev.paygrade.web.Figures;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as the pages show it.
 *
 * @param origin where its entry is kept
 * @param state {@code good}, {@code bad}, {@code new} or {@code off}: how its status is coloured
 * @param reason what went wrong at last, or null
 * @param read when it was last read whole
 * @param next when it is looked at again
 * @param found postings in its last run, or a dash
 * @param loss a great loss that is not believed yet, or null
 * @param spark of its latest runs, or null before the first
 */
public record SourceLine(
        String id,
        String kind,
        String origin,
        String state,
        String status,
        @Nullable String reason,
        String read,
        String next,
        String found,
        @Nullable Spark spark,
        boolean paused,
        boolean running,
        boolean canRun,
        @Nullable String loss) {

    static SourceLine of(Source source, List<Spark.Point> latest, Instant now) {
        boolean on = source.enabled && !source.paused;
        boolean running = source.leaseUntil != null && source.leaseUntil.isAfter(now);
        boolean bad =
                source.lastStatus != null && RunLine.state(source.lastStatus).equals("bad");
        return new SourceLine(
                source.id,
                source.kind,
                switch (source.origin) {
                    case FILE -> "sources file";
                    case READY -> "ready sources";
                    case IMPORT -> "imported file";
                    case SAMPLE -> "sample board";
                    case ADMIN -> "admin pages";
                },
                !on ? "off" : running || source.lastStatus == null ? "new" : RunLine.state(source.lastStatus),
                source.paused
                        ? "paused"
                        : !source.enabled
                                ? "off"
                                : running
                                        ? RunStatus.RUNNING.label()
                                        : source.lastStatus == null ? "not read yet" : source.lastStatus.label(),
                bad ? source.lastReason : null,
                source.lastReadAt == null ? "never" : Figures.ago(source.lastReadAt, now),
                !on ? "–" : running ? "now" : Words.until(source.nextCheckAt, now),
                latest.stream()
                        .filter(point -> point.status() != RunStatus.RUNNING)
                        .findFirst()
                        .map(point -> point.status() == RunStatus.UNCHANGED ? "–" : Figures.count(point.found()))
                        .orElse("–"),
                Spark.of(latest),
                source.paused,
                running,
                on && !running,
                source.lossSince == null || source.lossAccepted ? null : source.lastReason);
    }

    /** Address that believes a great loss. */
    public String accept() {
        return "/admin/sources/" + id + "/accept";
    }

    /** Address that runs it. */
    public String run() {
        return "/admin/sources/" + id + "/run";
    }

    /** Address that pauses it. */
    public String pause() {
        return "/admin/sources/" + id + "/pause";
    }

    /** Address that lets it go on. */
    public String resume() {
        return "/admin/sources/" + id + "/resume";
    }

    /** Address that removes it. */
    public String remove() {
        return "/admin/sources/" + id + "/remove";
    }
}
