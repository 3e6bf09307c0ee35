package dev.paygrade.admin;

import dev.paygrade.harvest.Quarantine;
import dev.paygrade.harvest.Run;
import dev.paygrade.harvest.RunFailure;
import dev.paygrade.harvest.RunStatus;
import dev.paygrade.harvest.Runs;
import dev.paygrade.harvest.Sources;
import dev.paygrade.web.Figures;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /admin/runs} and {@code /admin/quarantine}: how reading went, and what could not be stored. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AdminLogin.ROLE)
@AdminPage
@Blocking
public class RunPages {
    private static final int ROWS = 50;
    private static final String QUARANTINE = "/admin/quarantine";

    private final Runs runs;
    private final Quarantine quarantine;
    private final Sources sources;
    private final AdminFrames frames;
    private final Clock clock;

    RunPages(Runs runs, Quarantine quarantine, Sources sources, AdminFrames frames, Clock clock) {
        this.runs = runs;
        this.quarantine = quarantine;
        this.sources = sources;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance runs(AdminFrame admin, List<RunLine> runs, @Nullable String next);

        static native TemplateInstance run(AdminFrame admin, RunLine run, List<RunFailure> failures);

        static native TemplateInstance quarantine(AdminFrame admin, List<ItemLine> items, @Nullable String next);
    }

    /** A posting that could not be stored. */
    public record ItemLine(
            long id,
            String source,
            String item,
            String url,
            String reason,
            @Nullable String raw,
            String first,
            String last) {

        /** Address that has it read again. */
        public String retry() {
            return QUARANTINE + "/" + id + "/retry";
        }

        /** Address that drops it. */
        public String drop() {
            return QUARANTINE + "/" + id + "/drop";
        }
    }

    @GET
    @Path("/runs")
    @Transactional
    public TemplateInstance list(@QueryParam("before") @Nullable Long before) {
        Instant now = clock.instant();
        List<Run> page = runs.page(null, before, ROWS + 1);
        return Templates.runs(
                frames.of("Runs", "runs", null),
                page.stream().limit(ROWS).map(run -> RunLine.of(run, now)).toList(),
                page.size() > ROWS ? "/admin/runs?before=" + page.get(ROWS - 1).id : null);
    }

    @GET
    @Path("/runs/{id}")
    @Transactional
    public Response one(@PathParam("id") long id) {
        Run run = runs.findById(id);
        if (run == null) {
            throw new NotFoundException();
        }
        Response.ResponseBuilder answer = Response.ok(Templates.run(
                frames.of("Run " + id, "runs", null), RunLine.of(run, clock.instant()), runs.failuresOf(id)));
        return run.status == RunStatus.RUNNING ? answer.header("Refresh", "3").build() : answer.build();
    }

    @GET
    @Path("/quarantine")
    public TemplateInstance quarantine(
            @QueryParam("before") @Nullable Long before, @QueryParam("done") @Nullable String done) {
        Instant now = clock.instant();
        List<Quarantine.Item> page = quarantine.page(before, ROWS + 1);
        return Templates.quarantine(
                frames.of("Quarantine", "quarantine", Done.of(done)),
                page.stream()
                        .limit(ROWS)
                        .map(item -> new ItemLine(
                                item.id(),
                                item.sourceId(),
                                item.item(),
                                item.url(),
                                item.reason(),
                                item.raw(),
                                Figures.ago(item.firstSeenAt(), now),
                                Figures.ago(item.lastSeenAt(), now)))
                        .toList(),
                page.size() > ROWS
                        ? QUARANTINE + "?before=" + page.get(ROWS - 1).id()
                        : null);
    }

    @POST
    @Path("/quarantine/{id}/retry")
    public Response retry(@PathParam("id") long id) {
        Optional<Quarantine.Item> item = quarantine.find(id);
        item.ifPresent(known -> sources.readAfresh(known.sourceId()));
        return AdminFrames.to(QUARANTINE, item.isPresent() ? Done.RETRIED : Done.GONE);
    }

    @POST
    @Path("/quarantine/{id}/drop")
    public Response drop(@PathParam("id") long id) {
        return AdminFrames.to(QUARANTINE, quarantine.remove(id) ? Done.DROPPED : Done.GONE);
    }
}
