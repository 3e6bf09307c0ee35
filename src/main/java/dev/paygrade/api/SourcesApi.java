package dev.paygrade.api;

import dev.paygrade.harvest.RunStatus;
import dev.paygrade.harvest.Runs;
import dev.paygrade.harvest.Sources;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/sources}: what is read and how fresh it is. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
public class SourcesApi {
    private final Sources sources;
    private final Runs runs;

    SourcesApi(Sources sources, Runs runs) {
        this.sources = sources;
        this.runs = runs;
    }

    /** A source. */
    public record SourceJson(
            String id,
            String kind,
            String url,
            boolean enabled,
            @Nullable RunStatus lastStatus,
            @Nullable String lastReason,
            @Nullable Instant lastRunAt,
            @Nullable Instant lastReadAt,
            int failures,
            Instant nextCheckAt) {}

    /** A run with what went wrong in it. */
    public record RunJson(
            long id,
            RunStatus status,
            @Nullable String reason,
            Instant startedAt,
            @Nullable Instant finishedAt,
            int pages,
            int found,
            int added,
            int changed,
            int unchanged,
            int closed,
            int reopened,
            List<FailureJson> failures) {}

    /** Something that went wrong. */
    public record FailureJson(String url, @Nullable String item, String reason, String detail) {}

    @GET
    @Transactional
    @Operation(summary = "Every source and how its last run went")
    public List<SourceJson> sources() {
        return sources.all().stream()
                .map(source -> new SourceJson(
                        source.id,
                        source.kind,
                        source.url,
                        source.enabled,
                        source.lastStatus,
                        source.lastReason,
                        source.lastRunAt,
                        source.lastReadAt,
                        source.failures,
                        source.nextCheckAt))
                .toList();
    }

    @GET
    @Path("/{id}/runs")
    @Transactional
    @Operation(summary = "The latest 20 runs of a source, with their failures")
    public List<RunJson> runs(@PathParam("id") String id) {
        return runs.latestOf(id, 20).stream()
                .map(run -> new RunJson(
                        run.id,
                        run.status,
                        run.reason,
                        run.startedAt,
                        run.finishedAt,
                        run.pages,
                        run.found,
                        run.added,
                        run.changed,
                        run.unchanged,
                        run.closed,
                        run.reopened,
                        runs.failuresOf(run.id).stream()
                                .map(failure ->
                                        new FailureJson(failure.url, failure.item, failure.reason, failure.detail))
                                .toList()))
                .toList();
    }
}
