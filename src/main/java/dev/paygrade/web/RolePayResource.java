package dev.paygrade.web;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.insight.RoleReport;
import dev.paygrade.insight.RoleReports;
import dev.paygrade.insight.Snapshots;
import dev.paygrade.pay.FxRates;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /roles/{slug}/pay.csv} and its snapshots: a role's figures as a file, the present ones or pinned ones. */
@Path("/roles/{slug}")
public class RolePayResource {
    private static final String CSV = "text/csv; charset=UTF-8; header=present";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int TOO_MANY = 429;

    private final RoleInsight insight;
    private final RoleReports reports;
    private final Snapshots snapshots;
    private final SnapshotPace pace;
    private final FxRates rates;
    private final SiteAddress site;
    private final Frames frames;
    private final Clock clock;

    RolePayResource(
            RoleInsight insight,
            RoleReports reports,
            Snapshots snapshots,
            SnapshotPace pace,
            FxRates rates,
            SiteAddress site,
            Frames frames,
            Clock clock) {
        this.insight = insight;
        this.reports = reports;
        this.snapshots = snapshots;
        this.pace = pace;
        this.rates = rates;
        this.site = site;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance snapshot(Frame frame, SnapshotView view);
    }

    /** A pinned figure and how to cite it. */
    public record SnapshotView(
            String citation, String link, String present, String created, String sha256, String body) {}

    @GET
    @Path("/pay.csv")
    @Produces("text/csv")
    public Response csv(
            @PathParam("slug") String slug,
            @QueryParam("snapshot") @Nullable String id,
            @Context UriInfo uri,
            @Context Request request) {
        if (id != null) {
            Snapshots.Snapshot snapshot = snapshots.of(slug, id).orElseThrow(NotFoundException::new);
            return file(slug, snapshot.body(), FOR_EVER, request);
        }
        KnownRole role = insight.role(slug).orElseThrow(NotFoundException::new);
        RoleScope scope = RoleScope.of(PageParameters.of(uri), Set.of(), rates, LocalDate.now(clock));
        return file(slug, PayCsv.of(reports.of(role, scope.scope()), scope), "no-cache", request);
    }

    private static Response file(String slug, byte[] body, String keep, Request request) {
        EntityTag tag = new EntityTag(Snapshots.id(body), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body, CSV) : unchanged;
        return answer.tag(tag)
                .header("Cache-Control", keep)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"%s-pay.csv\"".formatted(slug.replaceAll("[^a-z0-9-]", "")))
                .build();
    }

    /** Pins the present figures of a scope. */
    @POST
    @Path("/snapshots")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pin(
            @PathParam("slug") String slug, MultivaluedMap<String, String> form, @Context HttpServerRequest request) {
        KnownRole role = insight.role(slug).orElseThrow(NotFoundException::new);
        Map<String, List<String>> given = new LinkedHashMap<>(form);
        RoleScope scope = RoleScope.of(given, Set.of(), rates, LocalDate.now(clock));
        RoleReport report = reports.of(role, scope.scope());
        byte[] body = PayCsv.of(report, scope);
        String id = Snapshots.id(body);
        if (snapshots.of(slug, id).isEmpty()) {
            if (!pace.allows(request.remoteAddress())) {
                throw new ClientErrorException(TOO_MANY);
            }
            id = snapshots.keep(new Snapshots.Draft(
                    slug,
                    scope.query(),
                    report.pay().asOf(),
                    RolePayView.citation(report, scope, "", report.pay().nAds()),
                    body));
        }
        return Response.seeOther(URI.create("/roles/" + slug + "/snapshots/" + id))
                .build();
    }

    @GET
    @Path("/snapshots/{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance snapshot(@PathParam("slug") String slug, @PathParam("id") String id, @Context UriInfo uri) {
        Snapshots.Snapshot snapshot = snapshots.of(slug, id).orElseThrow(NotFoundException::new);
        SnapshotMessages say = Language.texts(SnapshotMessages.class);
        // what was pinned is cited in the words in which it was
        String title = Language.current() == Language.ENGLISH ? snapshot.citation() : say.heading() + " · Paygrade";
        return Templates.snapshot(
                frames.of(title, say.description(), null, "roles"),
                new SnapshotView(
                        snapshot.citation(),
                        site.of(uri, "/roles/" + slug + "/pay.csv?snapshot=" + id),
                        "/roles/" + slug + (snapshot.query().isEmpty() ? "" : "?" + snapshot.query()),
                        Figures.day(snapshot.createdAt()),
                        snapshot.sha256(),
                        new String(snapshot.body(), StandardCharsets.UTF_8)));
    }
}
