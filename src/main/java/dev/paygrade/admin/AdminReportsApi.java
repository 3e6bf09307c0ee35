package dev.paygrade.admin;

import dev.paygrade.admin.AdminRunsApi.PageJson;
import dev.paygrade.alert.Reports;
import dev.paygrade.api.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/admin/reports}: what readers say is wrong with postings. */
@Path("/api/v1/admin/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(AdminLogin.ROLE)
@Tag(name = "Admin")
public class AdminReportsApi {
    private final Reports reports;
    private final Clock clock;

    AdminReportsApi(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** How many reports were decided on. */
    public record Decided(int reports) {}

    @GET
    @Operation(summary = "Open reports by posting, the latest first")
    public PageJson<Reports.Group> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("before") @Nullable String before) {
        int most = Keyset.limit(limit);
        return Keyset.page(reports.page(Keyset.before(before), most + 1), most, Reports.Group::last);
    }

    @POST
    @Path("/{posting}/{last}/resolved")
    @Operation(summary = "Resolves the open reports of a posting, up to the one with the id {last}")
    public Decided resolve(@PathParam("posting") long posting, @PathParam("last") long last) {
        return decide(posting, last, Reports.Decision.RESOLVED);
    }

    @POST
    @Path("/{posting}/{last}/dismissed")
    @Operation(summary = "Dismisses the open reports of a posting, up to the one with the id {last}")
    public Decided dismiss(@PathParam("posting") long posting, @PathParam("last") long last) {
        return decide(posting, last, Reports.Decision.DISMISSED);
    }

    private Decided decide(long posting, long last, Reports.Decision decision) {
        int decided = reports.decide(posting, last, decision, clock.instant());
        if (decided == 0) {
            throw ProblemException.notFound("Posting %d has no open report up to %d.".formatted(posting, last));
        }
        return new Decided(decided);
    }
}
