package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.posting.Takedowns;
import dev.paygrade.search.PostingParameters.Problem;
import dev.paygrade.web.Figures;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /admin/blocked} and {@code /admin/audit}: what was taken down, and all that was done. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AdminLogin.ROLE)
@AdminPage
@Blocking
public class BlockPages {
    private static final int ROWS = 50;
    private static final String BLOCKED = "/admin/blocked";

    private final PostingDesk desk;
    private final Takedowns takedowns;
    private final Acts acts;
    private final AdminFrames frames;

    BlockPages(PostingDesk desk, Takedowns takedowns, Acts acts, AdminFrames frames) {
        this.desk = desk;
        this.takedowns = takedowns;
        this.acts = acts;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance blocked(
                AdminFrame admin, List<BlockLine> blocks, @Nullable String next, Entry entry, List<Problem> problems);

        static native TemplateInstance audit(AdminFrame admin, List<Acts.Line> acts, @Nullable String next);
    }

    /** What was written into the form. */
    public record Entry(String employer, String reason) {}

    /** A block. */
    public record BlockLine(
            long id, String kind, String name, String reason, String by, String held, String ads, String lift) {
        static BlockLine of(Takedowns.Block block) {
            return new BlockLine(
                    block.id(),
                    block.kind() == Takedowns.Kind.EMPLOYER ? "employer" : "posting",
                    block.name(),
                    block.reason(),
                    "%s, %s".formatted(block.madeBy(), Figures.day(block.madeAt())),
                    Figures.count(block.held()),
                    Figures.count(block.ads()),
                    BLOCKED + "/" + block.id() + "/lift");
        }
    }

    @GET
    @Path("/blocked")
    public TemplateInstance blocked(
            @QueryParam("before") @Nullable Long before, @QueryParam("done") @Nullable String done) {
        return page(before, Done.of(done), new Entry("", ""), List.of());
    }

    private TemplateInstance page(@Nullable Long before, @Nullable Done done, Entry entry, List<Problem> problems) {
        List<Takedowns.Block> page = takedowns.page(before, ROWS + 1);
        return Templates.blocked(
                frames.of("Taken down", "blocked", done),
                page.stream().limit(ROWS).map(BlockLine::of).toList(),
                page.size() > ROWS ? BLOCKED + "?before=" + page.get(ROWS - 1).id() : null,
                entry,
                problems);
    }

    @POST
    @Path("/blocked")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response block(
            @FormParam("employer") @Nullable String employer, @FormParam("reason") @Nullable String reason) {
        Entry entry = new Entry(
                Objects.requireNonNullElse(employer, "").strip(),
                Objects.requireNonNullElse(reason, "").strip());
        try {
            if (entry.reason().isEmpty()) {
                throw new ProblemException(List.of(new Problem("reason", "", "is missing: say why")));
            }
            desk.takeDownEmployer(entry.employer(), entry.reason());
            return AdminFrames.to(BLOCKED, Done.TAKEN_DOWN);
        } catch (ProblemException e) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(null, null, entry, e.problems()))
                    .build();
        }
    }

    @POST
    @Path("/blocked/{id:\\d{1,18}}/lift")
    public Response lift(@PathParam("id") long id) {
        try {
            desk.unblock(id);
            return AdminFrames.to(BLOCKED, Done.UNBLOCKED);
        } catch (ProblemException e) {
            return AdminFrames.to(BLOCKED, Done.GONE);
        }
    }

    @GET
    @Path("/audit")
    public TemplateInstance audit(@QueryParam("before") @Nullable Long before) {
        List<Acts.Line> page = acts.page(before, ROWS + 1);
        return Templates.audit(
                frames.of("Audit", "audit", null),
                page.stream().limit(ROWS).toList(),
                page.size() > ROWS ? "/admin/audit?before=" + page.get(ROWS - 1).id() : null);
    }
}
