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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

        static native TemplateInstance card(
                String style, String language, String name, String role, String picture, int width, int height);
    }

    @GET
    @Path("/{slug}.svg")
    @Produces("image/svg+xml")
    public Response picture(@PathParam("slug") String slug, @QueryParam("lang") @Nullable String lang) {
        Language language = language(lang);
        RolePay pay = insight.pay(role(slug), PostingFilter.OPEN, PayCell.FULL_TIME);
        return Response.ok(language.write(() -> PayCard.svg(pay)))
                .header("Content-Language", language.tag())
                .header("Cache-Control", "public, max-age=3600")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance framed(
            @PathParam("slug") String slug, @QueryParam("lang") @Nullable String lang, @Context UriInfo uri) {
        Language language = language(lang);
        KnownRole role = role(slug);
        return Templates.card(
                        frames.bare(role.name(), "").style(),
                        language.tag(),
                        role.name(),
                        site.of(uri, "/roles/" + slug),
                        "/embed/roles/" + slug + ".svg" + EmbedCode.in(language),
                        PayCard.WIDTH,
                        PayCard.HEIGHT)
                .setLocale(language.locale());
    }

    /** A card speaks the language that its address asks for, whoever looks at it. */
    private static Language language(@Nullable String tag) {
        return tag == null
                ? Language.ENGLISH
                : Language.tagged(tag).orElseThrow(() -> new BadParametersException(List.of(Languages.unknown(tag))));
    }

    private KnownRole role(String slug) {
        return insight.role(slug).orElseThrow(NotFoundException::new);
    }
}
