package dev.paygrade.api;

import dev.paygrade.posting.Database;
import dev.paygrade.search.Coverage;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.search.SearchPage;
import dev.paygrade.search.Sort;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/companies/{slug}}. */
@Path("/api/v1/companies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companies")
public class CompaniesApi {
    private final Database database;
    private final PostingSearch search;

    CompaniesApi(Database database, PostingSearch search) {
        this.database = database;
        this.search = search;
    }

    /**
     * An employer.
     *
     * @param open open postings
     * @param nAll full-time ads of the last 24 months
     * @param nStated those of them that state their pay
     * @param facets of the open postings, by facet and value
     * @param postings address of the open postings
     */
    public record CompanyJson(
            String name,
            String slug,
            int open,
            int nAll,
            int nStated,
            Map<String, Map<String, Integer>> facets,
            String postings) {}

    @GET
    @Path("/{slug}")
    @Operation(summary = "An employer: its open postings by role, level, mode, place and skill")
    public CompanyJson company(@PathParam("slug") String slug) {
        String name =
                database
                        .query("select name from company where slug = ?", List.of(slug), row -> row.getString(1))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> ProblemException.notFound("there is no employer " + slug));
        PostingFilter filter = PostingFilter.OPEN.with(Facet.COMPANY, List.of(slug));
        SearchPage page = search.page(
                filter,
                Sort.NEWEST,
                null,
                1,
                EnumSet.of(Facet.ROLE, Facet.LEVEL, Facet.MODE, Facet.COUNTRY, Facet.SKILL));
        Coverage coverage = search.coverage(filter, PayCell.FULL_TIME);
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        page.facets().forEach((facet, counts) -> facets.put(facet.parameter(), counts));
        return new CompanyJson(
                name,
                slug,
                page.total(),
                coverage.all(),
                coverage.stated(),
                facets,
                "/api/v1/postings?company=" + slug);
    }
}
