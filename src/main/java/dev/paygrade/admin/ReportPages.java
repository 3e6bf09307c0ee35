package dev.paygrade.admin;

import dev.paygrade.alert.Reports;
import dev.paygrade.web.Figures;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.jspecify.annotations.Nullable;

/** {@code /admin/reports}: what readers say is wrong, posting by posting. */
@Path("/admin/reports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AdminLogin.ROLE)
@AdminPage
@Blocking
public class ReportPages {
    private static final int ROWS = 50;
    private static final String HERE = "/admin/reports";

    private final Reports reports;
    private final AdminFrames frames;
    private final Clock clock;

    ReportPages(Reports reports, AdminFrames frames, Clock clock) {
        this.reports = reports;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance reports(AdminFrame admin, List<Line> groups, @Nullable String next);
    }

    /** The reports of a posting, and the addresses that decide on them. */
    public record Line(
            Reports.Group group,
            String href,
            List<String> reasons,
            String first,
            String latest,
            String resolve,
            String dismiss) {

        static Line of(Reports.Group group, Instant now) {
            String address = "%s/%d/%d/".formatted(HERE, group.postingId(), group.last());
            return new Line(
                    group,
                    "/jobs/%d/%s".formatted(group.postingId(), group.slug()),
                    group.reasons().entrySet().stream()
                            .map(entry -> entry.getKey().label()
                                    + (entry.getValue() > 1 ? " (%d readers)".formatted(entry.getValue()) : ""))
                            .toList(),
                    Figures.ago(group.first(), now),
                    Figures.ago(group.latest(), now),
                    address + "resolved",
                    address + "dismissed");
        }
    }

    @GET
    public TemplateInstance list(
            @QueryParam("before") @Nullable Long before, @QueryParam("done") @Nullable String done) {
        Instant now = clock.instant();
        List<Reports.Group> page = reports.page(before, ROWS + 1);
        return Templates.reports(
                frames.of("Reports", "reports", Done.of(done)),
                page.stream().limit(ROWS).map(group -> Line.of(group, now)).toList(),
                page.size() > ROWS ? HERE + "?before=" + page.get(ROWS - 1).last() : null);
    }

    @POST
    @Path("/{posting}/{last}/{decision: resolved|dismissed}")
    public Response decide(
            @PathParam("posting") long posting, @PathParam("last") long last, @PathParam("decision") String decision) {
        boolean resolved = decision.equals("resolved");
        int decided = reports.decide(
                posting, last, resolved ? Reports.Decision.RESOLVED : Reports.Decision.DISMISSED, clock.instant());
        return AdminFrames.to(HERE, decided == 0 ? Done.GONE : resolved ? Done.RESOLVED : Done.DISMISSED);
    }
}
