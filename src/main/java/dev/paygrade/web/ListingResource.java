package dev.paygrade.web;

import dev.paygrade.insight.PaySummary;
import dev.paygrade.insight.Summaries;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.search.SearchPage;
import dev.paygrade.search.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /}: postings with filters, beside the pay of what is filtered. */
@Path("/")
public class ListingResource {
    private static final Set<Facet> COUNTED = EnumSet.allOf(Facet.class);
    private static final int FEATURED = 6;
    private static final int ROWS = 25;

    private final PostingSearch search;
    private final Summaries summaries;
    private final FacetNames facetNames;
    private final Frames frames;
    private final Clock clock;

    ListingResource(PostingSearch search, Summaries summaries, FacetNames facetNames, Frames frames, Clock clock) {
        this.search = search;
        this.summaries = summaries;
        this.facetNames = facetNames;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance listing(Frame frame, ListingView view);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance listing(@Context UriInfo uri) {
        Map<String, List<String>> parameters = PageParameters.of(uri);
        if (!parameters.containsKey("eligible")) {
            // a form sends its ticked box even if no country is picked
            parameters.remove("eligibleUnknown");
        }
        PostingParameters asked = PostingParameters.of(parameters);
        if (!asked.problems().isEmpty()) {
            throw new BadParametersException(asked.problems());
        }
        PostingFilter filter = asked.filter();
        Instant now = clock.instant();
        int limit = parameters.containsKey("limit") ? asked.limit() : ROWS;
        SearchPage page = search.page(filter, asked.sort(), asked.after(), limit, COUNTED);
        boolean front = asked.after() == null && asked.sort() == Sort.NEWEST && !filter.featured();
        List<PostingItem> featured =
                front ? search.items(filter.onlyFeatured(), Sort.NEWEST, null, FEATURED) : List.of();
        PaySummary summary = summaries.of(filter);
        Address here = Address.of("/", parameters);
        Totals totals = address ->
                search.total(PostingParameters.of(address.parameters()).filter());
        ListingView view = ListingView.of(
                page,
                featured.stream().map(item -> ItemView.of(item, now)).toList(),
                page.items().stream()
                        .filter(item -> featured.stream().noneMatch(above -> above.id() == item.id()))
                        .map(item -> ItemView.of(item, now))
                        .toList(),
                Filters.of(here, filter, page, facetNames, totals),
                SummaryView.of(summary, here),
                here,
                asked,
                totals);
        Frame frame = frames.of(
                "Paygrade: AI, data and software postings with pay you can check",
                "Featured postings for AI, ML, data and software roles, beside what they pay: every figure is traced to the ads behind it.",
                parameters.isEmpty() ? "/" : null,
                "postings");
        return Templates.listing(frame, view);
    }
}
