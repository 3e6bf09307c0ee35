package dev.paygrade.web;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.insight.RolePay;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /embed/roles/{slug}}: a role's pay as a card for other sites, as a picture or to be framed. */
@Path("/embed/roles")
public class EmbedResource {
    private final RoleInsight insight;
    private final SiteAddress site;
    private final Frames frames;

    EmbedResource(RoleInsight insight, SiteAddress site, Frames frames) {
        this.insight = insight;
        this.site = site;
        this.frames = frames;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance card(String style, String name, String role, String picture);
    }

    @GET
    @Path("/{slug}.svg")
    @Produces("image/svg+xml")
    public Response picture(@PathParam("slug") String slug) {
        RolePay pay = insight.pay(role(slug), PostingFilter.OPEN, PayCell.FULL_TIME);
        return Response.ok(PayCard.svg(pay))
                .header("Cache-Control", "public, max-age=3600")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance framed(@PathParam("slug") String slug, @Context UriInfo uri) {
        KnownRole role = role(slug);
        return Templates.card(
                frames.bare(role.name(), "").style(),
                role.name(),
                site.of(uri, "/roles/" + slug),
                "/embed/roles/" + slug + ".svg");
    }

    private KnownRole role(String slug) {
        return insight.role(slug).orElseThrow(NotFoundException::new);
    }
}
