package dev.paygrade.admin;

import dev.paygrade.harvest.Run;
import dev.paygrade.harvest.RunStatus;
import dev.paygrade.web.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A run as the pages show it.
 *
 * @param state {@code good}, {@code bad} or {@code new}: how its status is coloured
 * @param began how long ago
 * @param took how long it took, or has taken so far
 * @param size of its pages
 */
public record RunLine(
        long id,
        String source,
        String state,
        String status,
        boolean running,
        @Nullable String reason,
        Instant startedAt,
        String began,
        String took,
        String node,
        String pages,
        String size,
        String found,
        String added,
        String changed,
        String unchanged,
        String closed,
        String reopened,
        String blocked) {

    static RunLine of(Run run, Instant now) {
        Instant end = run.finishedAt == null ? now : run.finishedAt;
        return new RunLine(
                run.id,
                run.sourceId,
                state(run.status),
                run.status.label(),
                run.status == RunStatus.RUNNING,
                run.reason,
                run.startedAt.truncatedTo(ChronoUnit.SECONDS),
                Duration.between(run.startedAt, now).toHours() < 1
                        ? Words.took(Duration.between(run.startedAt, now)) + " ago"
                        : Figures.ago(run.startedAt, now),
                run.status == RunStatus.LOST ? "lost" : Words.took(Duration.between(run.startedAt, end)),
                run.node,
                Figures.count(run.pages),
                Words.size(run.bytes),
                Figures.count(run.found),
                Figures.count(run.added),
                Figures.count(run.changed),
                Figures.count(run.unchanged),
                Figures.count(run.closed),
                Figures.count(run.reopened),
                Figures.count(run.blocked));
    }

    static String state(RunStatus status) {
        return switch (status) {
            case COMPLETE, UNCHANGED -> "good";
            case PARTIAL, FAILED, LOST -> "bad";
            case RUNNING -> "new";
        };
    }
}
