package dev.paygrade.web;

import dev.paygrade.insight.law.PayLaws;
import dev.paygrade.posting.Links;
import dev.paygrade.posting.PostingDetail;
import dev.paygrade.posting.PostingDetails;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.search.Sort;
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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /jobs/{id}/{slug}}: one posting, what was read of it and why. */
@Path("/jobs/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
public class PostingResource {
    private static final int SIMILAR = 6;

    private final PostingSearch search;
    private final PostingDetails details;
    private final TermNames names;
    private final PayLaws laws;
    private final AdInRole adInRole;
    private final Links links;
    private final Pictures pictures;
    private final Frames frames;
    private final SiteAddress site;
    private final Clock clock;

    PostingResource(
            PostingSearch search,
            PostingDetails details,
            TermNames names,
            PayLaws laws,
            AdInRole adInRole,
            Links links,
            Pictures pictures,
            Frames frames,
            SiteAddress site,
            Clock clock) {
        this.search = search;
        this.details = details;
        this.names = names;
        this.laws = laws;
        this.adInRole = adInRole;
        this.links = links;
        this.pictures = pictures;
        this.frames = frames;
        this.site = site;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance posting(
                Frame frame, PostingView view, PayLawView laws, AdInRole.@Nullable View sits);
    }

    @GET
    public Response withoutSlug(@PathParam("id") long id) {
        PostingItem item = current(id);
        return Response.seeOther(URI.create(ItemView.href(item))).build();
    }

    @GET
    @Path("/{slug}")
    public Response posting(@PathParam("id") long id, @PathParam("slug") String slug, @Context UriInfo uri) {
        PostingItem item = current(id);
        if (item.id() != id || !item.slug().equals(slug)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(ItemView.href(item)))
                    .build();
        }
        PostingDetail detail = details.of(id).orElseThrow(NotFoundException::new);
        Instant now = clock.instant();
        PostingView view =
                PostingView.of(item, detail, now, similar(item, now), names, site.of(uri, ItemView.href(item)));
        PostingMessages say = Language.texts(PostingMessages.class);
        String company = item.company() == null ? null : item.company().name();
        Frame frame = frames.of(
                        company == null ? say.titleAlone(item.title()) : say.title(item.title(), company),
                        say.description(company == null ? item.title() : say.at(item.title(), company)),
                        ItemView.href(item),
                        "postings")
                .showing("jobs/" + item.id(), pictures.posting(item));
        // a closed posting is gone for search engines, while people still find what took its place
        Response.Status status = item.closedAt() == null ? Response.Status.OK : Response.Status.GONE;
        return Response.status(status)
                .entity(Templates.posting(
                        frame,
                        view,
                        PayLawView.of(item, laws),
                        adInRole.of(item).orElse(null)))
                .build();
    }

    /** The posting, or the one that it was joined with. */
    private PostingItem current(long id) {
        return search.byId(links.mergedInto(id).orElse(id)).orElseThrow(NotFoundException::new);
    }

    private List<ItemView> similar(PostingItem item, Instant now) {
        if (item.role() == null) {
            return List.of();
        }
        PostingFilter same =
                PostingFilter.OPEN.with(Facet.ROLE, List.of(item.role().slug()));
        return search.items(same, Sort.NEWEST, null, SIMILAR + 1).stream()
                .filter(other -> other.id() != item.id())
                .limit(SIMILAR)
                .map(other -> ItemView.of(other, now))
                .toList();
    }
}
