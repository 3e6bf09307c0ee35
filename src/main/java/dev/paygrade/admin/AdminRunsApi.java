package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.harvest.Quarantine;
import dev.paygrade.harvest.Run;
import dev.paygrade.harvest.RunStatus;
import dev.paygrade.harvest.Runs;
import dev.paygrade.harvest.Sources;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/admin/runs} and {@code /quarantine}: how reading went, and what could not be stored. */
@Path("/api/v1/admin")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(AdminLogin.ROLE)
@Tag(name = "Admin")
public class AdminRunsApi {
    private final SourceDesk desk;
    private final Sources sources;
    private final Runs runs;
    private final Quarantine quarantine;

    AdminRunsApi(SourceDesk desk, Sources sources, Runs runs, Quarantine quarantine) {
        this.desk = desk;
        this.sources = sources;
        this.runs = runs;
        this.quarantine = quarantine;
    }

    /**
     * A page of a list, the latest first.
     *
     * @param next value of {@code before} for the next page, or null
     */
    public record PageJson<T>(List<T> items, @Nullable Long next) {}

    /** A run. */
    public record RunJson(
            long id,
            String source,
            RunStatus status,
            @Nullable String reason,
            Instant startedAt,
            @Nullable Instant finishedAt,
            String node,
            int pages,
            long bytes,
            int found,
            int added,
            int changed,
            int unchanged,
            int closed,
            int reopened,
            int blocked,
            @Nullable List<FailureJson> failures) {}

    /** Something that went wrong. */
    public record FailureJson(String url, @Nullable String item, String reason, String detail) {}

    @GET
    @Path("/runs")
    @Transactional
    @Operation(summary = "Runs, the latest first; of one source with source=")
    public PageJson<RunJson> list(
            @QueryParam("source") @Nullable String source,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("before") @Nullable String before) {
        if (source != null) {
            desk.find(source);
        }
        int most = Keyset.limit(limit);
        List<Run> page = runs.page(source, Keyset.before(before), most + 1);
        return Keyset.page(page.stream().map(run -> json(run, null)).toList(), most, RunJson::id);
    }

    @GET
    @Path("/runs/{id}")
    @Transactional
    @Operation(summary = "One run with its failures, at most 200 of them")
    public RunJson one(@PathParam("id") long id) {
        Run run = runs.findById(id);
        if (run == null) {
            throw ProblemException.notFound("There is no run %d.".formatted(id));
        }
        List<FailureJson> failures = runs.failuresOf(id).stream()
                .map(failure -> new FailureJson(failure.url, failure.item, failure.reason, failure.detail))
                .toList();
        return json(run, failures);
    }

    private static RunJson json(Run run, @Nullable List<FailureJson> failures) {
        return new RunJson(
                run.id,
                run.sourceId,
                run.status,
                run.reason,
                run.startedAt,
                run.finishedAt,
                run.node,
                run.pages,
                run.bytes,
                run.found,
                run.added,
                run.changed,
                run.unchanged,
                run.closed,
                run.reopened,
                run.blocked,
                failures);
    }

    @GET
    @Path("/quarantine")
    @Operation(summary = "Postings that could not be stored, the latest first")
    public PageJson<Quarantine.Item> quarantine(
            @QueryParam("limit") @Nullable String limit, @QueryParam("before") @Nullable String before) {
        int most = Keyset.limit(limit);
        return Keyset.page(quarantine.page(Keyset.before(before), most + 1), most, Quarantine.Item::id);
    }

    @POST
    @Path("/quarantine/{id}/retry")
    @Operation(summary = "Has the item's source read whole, at once: what can be stored then leaves the quarantine")
    public Response retry(@PathParam("id") long id) {
        Quarantine.Item item = quarantine.find(id).orElseThrow(() -> noItem(id));
        sources.readAfresh(item.sourceId());
        return Response.accepted(item).build();
    }

    @DELETE
    @Path("/quarantine/{id}")
    @Operation(summary = "Drops an item")
    public void drop(@PathParam("id") long id) {
        if (!quarantine.remove(id)) {
            throw noItem(id);
        }
    }

    private static ProblemException noItem(long id) {
        return ProblemException.notFound("There is no item %d in quarantine.".formatted(id));
    }
}
