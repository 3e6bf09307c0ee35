package dev.paygrade.web;

import dev.paygrade.insight.PaySummary;
import dev.paygrade.insight.Summaries;
import dev.paygrade.search.Correction;
import dev.paygrade.search.Facet;
import dev.paygrade.search.Kept;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.search.SearchPage;
import dev.paygrade.search.Sort;
import dev.paygrade.search.Spelling;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code /}: postings with filters, beside the pay of what is filtered. */
@Path("/")
public class ListingResource {
    private static final Set<Facet> COUNTED = EnumSet.allOf(Facet.class);
    private static final int FEATURED = 6;
    private static final int ROWS = 25;
    private static final int MOST_KEPT = 64;
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final PostingSearch search;
    private final Spelling spelling;
    private final Summaries summaries;
    private final FacetNames facetNames;
    private final Pictures pictures;
    private final Frames frames;
    private final KeptPages kept;
    private final Kept<String, Beside> keptBeside = new Kept<>(MOST_KEPT);
    private final Clock clock;

    ListingResource(
            PostingSearch search,
            Spelling spelling,
            Summaries summaries,
            FacetNames facetNames,
            Pictures pictures,
            Frames frames,
            KeptPages kept,
            Clock clock) {
        this.search = search;
        this.spelling = spelling;
        this.summaries = summaries;
        this.facetNames = facetNames;
        this.pictures = pictures;
        this.frames = frames;
        this.kept = kept;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance listing(Frame frame, ListingView view);

        static native TemplateInstance filters(Filters filters);

        static native TemplateInstance summary(SummaryView summary, List<PayBar.Mark> marks);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response listing(@Context UriInfo uri, @Context Request request) {
        Map<String, List<String>> parameters = PageParameters.of(uri);
        KeptPages.Page page = kept.of(
                Language.current().tag() + " " + uri.getBaseUri() + Address.of("/", parameters),
                () -> render(parameters));
        Response.ResponseBuilder same = request.evaluatePreconditions(page.tag());
        return (same == null ? Response.ok(page.body(), HTML) : same)
                .tag(page.tag())
                .header("Cache-Control", "no-cache")
                .build();
    }

    private KeptPages.Page render(Map<String, List<String>> parameters) {
        PostingParameters asked = PostingParameters.of(parameters);
        if (!asked.problems().isEmpty()) {
            throw new BadParametersException(asked.problems());
        }
        int limit = parameters.containsKey("limit") ? asked.limit() : ROWS;
        SearchPage page = search.page(asked.filter(), asked.sort(), asked.after(), limit, COUNTED);
        Correction correction = page.total() == 0 ? spelling.of(asked.filter()).orElse(null) : null;
        if (correction == null) {
            return listing(asked, parameters, page, null);
        }
        Address corrected = Address.of("/", parameters).with("q", correction.text());
        PostingParameters meant = PostingParameters.of(corrected.parameters());
        SearchPage found = search.page(meant.filter(), meant.sort(), null, limit, COUNTED);
        return listing(meant, corrected.parameters(), found, ListingView.Corrected.of(correction, corrected));
    }

    private KeptPages.Page listing(
            PostingParameters asked,
            Map<String, List<String>> parameters,
            SearchPage page,
            ListingView.@Nullable Corrected corrected) {
        PostingFilter filter = asked.filter();
        Instant now = clock.instant();
        boolean front = asked.after() == null && asked.sort() == Sort.NEWEST && !filter.featured();
        List<PostingItem> featured =
                front ? search.items(filter.onlyFeatured(), Sort.NEWEST, null, FEATURED) : List.of();
        Address here = Address.of("/", parameters);
        Totals totals = address ->
                search.total(PostingParameters.of(address.parameters()).filter());
        Beside beside = beside(here, () -> {
            PaySummary pay = summaries.of(filter);
            Filters filters = Filters.of(here, filter, page, facetNames, totals);
            return new Beside(
                    filters,
                    Printed.of(Templates.filters(filters)),
                    Printed.of(Templates.summary(SummaryView.of(pay, here), PayBar.marks())),
                    pay);
        });
        ListingView view = ListingView.of(
                page,
                featured.stream().map(item -> ItemView.of(item, now)).toList(),
                page.items().stream()
                        .filter(item -> featured.stream().noneMatch(above -> above.id() == item.id()))
                        .map(item -> ItemView.of(item, now))
                        .toList(),
                beside,
                here,
                asked,
                corrected,
                totals);
        ListingMessages say = Language.texts(ListingMessages.class);
        boolean whole = parameters.isEmpty();
        Frame frame = frames.of(say.title(), say.description(), whole ? "/" : null, "postings");
        return KeptPages.Page.of(
                Templates.listing(whole ? frame.showing("postings", pictures.listing(beside.summary())) : frame, view),
                List.of(beside.choices(), beside.pay()));
    }

    private Beside beside(Address here, Supplier<Beside> maker) {
        OptionalLong moment = kept.moment();
        return moment.isEmpty()
                ? maker.get()
                : keptBeside.get(moment.getAsLong(), Language.current().tag() + " " + here.without("after"), maker);
    }
}
