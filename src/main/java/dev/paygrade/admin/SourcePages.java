package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.harvest.Run;
import dev.paygrade.harvest.RunFailure;
import dev.paygrade.harvest.Runs;
import dev.paygrade.harvest.Source;
import dev.paygrade.harvest.Sources;
import dev.paygrade.search.PostingParameters.Problem;
import dev.paygrade.source.catalog.Boards;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /admin/sources/…}: one source, its entry, its runs. */
@Path("/admin/sources")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AdminLogin.ROLE)
@AdminPage
@Blocking
public class SourcePages {
    private static final int RUNS = 25;
    private static final String ALL = "/admin/sources";

    private final SourceDesk desk;
    private final Sources sources;
    private final Runs runs;
    private final Boards boards;
    private final AdminFrames frames;
    private final Clock clock;

    SourcePages(SourceDesk desk, Sources sources, Runs runs, Boards boards, AdminFrames frames, Clock clock) {
        this.desk = desk;
        this.sources = sources;
        this.runs = runs;
        this.boards = boards;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance source(
                AdminFrame admin,
                @Nullable SourceLine line,
                SourceForm form,
                List<RunLine> runs,
                List<RunFailure> failures);
    }

    @GET
    @Path("/new")
    public TemplateInstance fresh(@QueryParam("url") @Nullable String url, @QueryParam("kind") @Nullable String kind) {
        return blank(
                new SourceForm.Entry(
                        "",
                        Objects.requireNonNullElse(kind, "jsonld"),
                        Objects.requireNonNullElse(url, ""),
                        "1h",
                        "",
                        true,
                        ""),
                List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> form) {
        SourceForm.Entry entry = SourceForm.Entry.of(form);
        try {
            desk.add(desk.read(entry.fields()));
            return AdminFrames.to(ALL + "/" + entry.id(), Done.ADDED);
        } catch (ProblemException e) {
            return bad(blank(entry, problems(e)));
        }
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response one(@PathParam("id") String id, @QueryParam("done") @Nullable String done) {
        Source source = found(id);
        TemplateInstance page = page(source, SourceForm.Entry.of(source), List.of(), Done.of(done));
        boolean running = source.leaseUntil != null && source.leaseUntil.isAfter(clock.instant());
        return running
                ? Response.ok(page).header("Refresh", "3;url=" + ALL + "/" + id).build()
                : Response.ok(page).build();
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        Source source = found(id);
        SourceForm.Entry entry = SourceForm.Entry.of(form);
        try {
            desk.change(id, desk.read(entry.fields()));
            return AdminFrames.to(ALL + "/" + id, Done.CHANGED);
        } catch (ProblemException e) {
            return bad(page(source, entry, problems(e), null));
        }
    }

    @POST
    @Path("/{id}/{act: run|pause|resume|accept|remove}")
    public Response act(
            @PathParam("id") String id, @PathParam("act") String act, @FormParam("from") @Nullable String from) {
        found(id);
        String back = "source".equals(from) ? ALL + "/" + id : "/admin";
        switch (act) {
            case "pause", "resume" -> {
                desk.pause(id, act.equals("pause"));
                return AdminFrames.to(back, act.equals("pause") ? Done.PAUSED : Done.RESUMED);
            }
            case "accept" -> {
                sources.acceptLoss(id);
                return AdminFrames.to(back, Done.ACCEPTED);
            }
            case "remove" -> {
                desk.remove(id);
                return AdminFrames.to("/admin", Done.REMOVED);
            }
            default -> {
                try {
                    desk.run(id);
                    return AdminFrames.to(back, Done.DUE);
                } catch (ProblemException e) {
                    return AdminFrames.to(back, Done.OFF);
                }
            }
        }
    }

    private Source found(String id) {
        try {
            return desk.find(id);
        } catch (ProblemException e) {
            throw new NotFoundException(e.detail(), e);
        }
    }

    private static List<Problem> problems(ProblemException e) {
        return e.problems().isEmpty() ? List.of(new Problem("", "", e.detail())) : e.problems();
    }

    private static Response bad(TemplateInstance page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }

    private TemplateInstance blank(SourceForm.Entry entry, List<Problem> problems) {
        return Templates.source(
                frames.of("New source", "new", null),
                null,
                new SourceForm(entry, ALL, boards.kinds(), null, problems),
                List.of(),
                List.of());
    }

    private TemplateInstance page(Source source, SourceForm.Entry entry, List<Problem> problems, @Nullable Done done) {
        Instant now = clock.instant();
        List<Run> latest = runs.latestOf(source.id, RUNS);
        List<Spark.Point> points = latest.stream()
                .map(run -> new Spark.Point(run.id, run.status, run.found))
                .toList();
        String readOnly = switch (source.origin) {
            case ADMIN -> null;
            case FILE -> "It stands in the sources file, which wins at every start: change it there.";
            case IMPORT -> "It is a file that was imported; import it again to change it.";
            case READY -> "It comes with a group of ready sources: switch the group on the operator's first page.";
            case SAMPLE -> "It belongs to the sample board, which PAYGRADE_SAMPLE_ENABLED switches.";
        };
        return Templates.source(
                frames.of(source.id, "", done),
                SourceLine.of(source, points, now),
                new SourceForm(entry, ALL + "/" + source.id, boards.kinds(), readOnly, problems),
                latest.stream().map(run -> RunLine.of(run, now)).toList(),
                latest.isEmpty() ? List.of() : runs.failuresOf(latest.getFirst().id));
    }
}
