package dev.paygrade.web;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.insight.Summaries;
import dev.paygrade.insight.comparison.Comparisons;
import dev.paygrade.insight.comparison.Subject;
import dev.paygrade.picture.Picture;
import dev.paygrade.posting.Links;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/**
 * {@code /pictures/{language}/…/{version}.png}: the picture of a page, for previews of links to it. The version is part of
 * the path, so that whoever keeps pictures fetches it anew once it says something else; an old one leads to the present
 * picture, to be kept for a short time only.
 */
@Path(PictureResource.ROOT + "{language:en|de|fr}")
@Produces("image/png")
public class PictureResource {
    static final String ROOT = "/pictures/";

    private static final String VERSION = "/{version:[0-9a-z]{1,32}}.png";

    private final Pictures pictures;
    private final DrawnPictures drawn;
    private final RoleInsight insight;
    private final Comparisons comparisons;
    private final PostingSearch search;
    private final Links links;
    private final Summaries summaries;

    PictureResource(
            Pictures pictures,
            DrawnPictures drawn,
            RoleInsight insight,
            Comparisons comparisons,
            PostingSearch search,
            Links links,
            Summaries summaries) {
        this.pictures = pictures;
        this.drawn = drawn;
        this.insight = insight;
        this.comparisons = comparisons;
        this.search = search;
        this.links = links;
        this.summaries = summaries;
    }

    @GET
    @Path("/postings" + VERSION)
    public Response listing(
            @PathParam("language") String language, @PathParam("version") String version, @Context Request request) {
        return answer(language, version, request, () -> pictures.listing(summaries.of(PostingFilter.OPEN)));
    }

    @GET
    @Path("/roles/{slug}" + VERSION)
    public Response role(
            @PathParam("language") String language,
            @PathParam("slug") String slug,
            @PathParam("version") String version,
            @Context Request request) {
        KnownRole role = insight.role(slug).orElseThrow(NotFoundException::new);
        return answer(language, version, request, () -> pictures.role(role));
    }

    @GET
    @Path("/compare/{a}/{b}" + VERSION)
    public Response comparison(
            @PathParam("language") String language,
            @PathParam("a") String a,
            @PathParam("b") String b,
            @PathParam("version") String version,
            @Context Request request) {
        Subject one = comparisons.subject(a).orElseThrow(NotFoundException::new);
        Subject other = comparisons.subject(b).orElseThrow(NotFoundException::new);
        return answer(language, version, request, () -> pictures.comparison(one.role(), other.role()));
    }

    @GET
    @Path("/jobs/{id:\\d{1,18}}" + VERSION)
    public Response posting(
            @PathParam("language") String language,
            @PathParam("id") long id,
            @PathParam("version") String version,
            @Context Request request) {
        return answer(
                language,
                version,
                request,
                () -> pictures.posting(
                        search.byId(links.mergedInto(id).orElse(id)).orElseThrow(NotFoundException::new)));
    }

    private Response answer(String language, String version, Request request, Supplier<Picture> maker) {
        Picture picture =
                Language.tagged(language).orElseThrow(NotFoundException::new).write(maker);
        EntityTag tag = new EntityTag(picture.version());
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        boolean present = version.equals(picture.version());
        return (same == null ? Response.ok(drawn.of(picture)) : same)
                .tag(tag)
                .header("Cache-Control", "public, max-age=" + (present ? 604_800 : 300))
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
