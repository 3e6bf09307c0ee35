package dev.paygrade.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.paygrade.posting.PostingDetail;
import dev.paygrade.posting.PostingDetails;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.search.SearchPage;
import dev.paygrade.search.Spelling;
import dev.paygrade.text.Evidence;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/postings}. */
@Path("/api/v1/postings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Postings")
public class PostingsApi {
    private final PostingSearch search;
    private final Spelling spelling;
    private final PostingDetails details;
    private final Export export;

    PostingsApi(PostingSearch search, Spelling spelling, PostingDetails details, Export export) {
        this.search = search;
        this.spelling = spelling;
        this.details = details;
        this.export = export;
    }

    /** A page of postings; {@code facets} by facet and value, each ignoring its own filter. */
    public record PageJson(
            int total,
            boolean totalCapped,
            List<PostingJson> items,
            @Nullable String next,
            Map<String, Map<String, Integer>> facets,
            @Nullable Suggestion suggestion) {}

    /** A text to search for in place of one with words that no posting knows; {@code words} by what was typed. */
    public record Suggestion(String q, Map<String, String> words) {}

    /** A posting with the words behind its values, where it was seen, and what changed. */
    public record DetailJson(
            @JsonUnwrapped PostingJson posting,
            @Nullable String description,
            PostingDetail.Offered terms,
            Map<String, List<Evidence>> evidence,
            List<String> repairs,
            List<PostingDetail.Seen> sightings,
            List<PostingDetail.Change> history,
            List<PostingDetail.Corrected> corrections) {}

    @GET
    @Operation(summary = "Postings, filtered")
    public PageJson postings(@Context UriInfo uri) {
        PostingParameters asked = PostingParameters.of(new LinkedHashMap<>(uri.getQueryParameters()));
        if (!asked.problems().isEmpty()) {
            throw new ProblemException(asked.problems());
        }
        SearchPage page =
                search.page(asked.filter(), asked.sort(), asked.after(), asked.limit(), EnumSet.allOf(Facet.class));
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        page.facets().forEach((facet, counts) -> facets.put(facet.parameter(), counts));
        return new PageJson(
                page.total(),
                page.totalCapped(),
                page.items().stream().map(PostingJson::of).toList(),
                page.next(),
                facets,
                page.total() > 0
                        ? null
                        : spelling.of(asked.filter())
                                .map(meant -> new Suggestion(meant.text(), meant.words()))
                                .orElse(null));
    }

    @GET
    @Produces("application/x-ndjson;qs=0.5")
    @Operation(summary = "All postings of a filter, one a line, newest first")
    public StreamingOutput export(@Context UriInfo uri) {
        PostingParameters asked = PostingParameters.of(new LinkedHashMap<>(uri.getQueryParameters()));
        if (!asked.problems().isEmpty()) {
            throw new ProblemException(asked.problems());
        }
        return out -> export.write(asked.filter(), out);
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    @Operation(summary = "One posting with evidence, sightings and history")
    public DetailJson posting(@PathParam("id") long id) {
        PostingItem item = search.byId(id).orElseThrow(NotFoundException::new);
        PostingDetail detail = details.of(id).orElseThrow(NotFoundException::new);
        return new DetailJson(
                PostingJson.of(item),
                detail.description(),
                detail.offered(),
                detail.evidence(),
                detail.repairs(),
                detail.sightings(),
                detail.changes(),
                detail.corrections());
    }
}
