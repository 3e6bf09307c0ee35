package dev.paygrade.web;

import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.search.Sort;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code /feed.atom} and {@code /feed.json}: the newest postings of any filter, for feed readers. */
@Path("/")
public class FeedResource {
    private final PostingSearch search;
    private final SiteAddress site;

    FeedResource(PostingSearch search, SiteAddress site) {
        this.search = search;
        this.site = site;
    }

    @GET
    @Path("feed.atom")
    @Produces("application/atom+xml")
    public Response atom(@Context UriInfo uri, @Context Request request) {
        return answer(uri, request, "/feed.atom", Feed::atom);
    }

    @GET
    @Path("feed.json")
    @Produces("application/feed+json")
    public Response json(@Context UriInfo uri, @Context Request request) {
        return answer(uri, request, "/feed.json", Feed::json);
    }

    private Response answer(UriInfo uri, Request request, String path, Function<Feed, String> format) {
        Map<String, List<String>> parameters = PageParameters.of(uri);
        PostingParameters asked = PostingParameters.of(parameters);
        if (!asked.problems().isEmpty()) {
            throw new BadParametersException(asked.problems());
        }
        PostingFilter filter = asked.filter();
        List<PostingItem> items = search.items(filter, Sort.NEWEST, null, asked.limit());
        Feed feed = new Feed(
                site.of(uri, Address.of(path, parameters).toString()),
                site.of(uri, Address.of("/", parameters).toString()),
                items.stream()
                        .map(item -> FeedEntry.of(
                                item, site.of(uri, "/jobs/" + item.id()), site.of(uri, ItemView.href(item))))
                        .toList());
        byte[] body = format.apply(feed).getBytes(StandardCharsets.UTF_8);
        EntityTag tag = Tags.of(body);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? Response.ok(body) : same)
                .tag(tag)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
