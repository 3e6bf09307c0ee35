package dev.paygrade.api;

import dev.paygrade.insight.comparison.Comparisons;
import dev.paygrade.insight.comparison.RolePair;
import dev.paygrade.insight.comparison.Subject;
import dev.paygrade.search.PostingParameters.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/compare}. */
@Path("/api/v1/compare")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
public class CompareApi {
    private static final int SUGGESTIONS = 5;

    private final Comparisons comparisons;

    CompareApi(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @Path("/{a}/{b}")
    @Operation(
            summary = "Two roles side by side, computed from their ads",
            description =
                    "The roles stand in alphabetical order of their slugs; any other address is sent on to that one.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompareJson.class)))
    @APIResponse(responseCode = "301", description = "The roles in their order, by the names they have here")
    @APIResponse(responseCode = "400", description = "Twice the same role")
    @APIResponse(responseCode = "404", description = "No such role; the detail names some like it")
    public Response compare(@PathParam("a") String a, @PathParam("b") String b, @Context UriInfo uri) {
        List<Problem> problems = new ArrayList<>();
        uri.getQueryParameters()
                .forEach((name, values) -> problems.add(
                        new Problem(name, String.join(",", values), "is no parameter here; there is none")));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        Subject one = subject(a);
        Subject other = subject(b);
        if (one.slug().equals(other.slug())) {
            throw new ProblemException(List.of(new Problem("b", b, "is the same role as a; a comparison takes two")));
        }
        boolean inOrder = one.slug().compareTo(other.slug()) < 0;
        Subject first = inOrder ? one : other;
        Subject second = inOrder ? other : one;
        if (!first.slug().equals(a) || !second.slug().equals(b)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create("/api/v1/compare/%s/%s".formatted(first.slug(), second.slug())))
                    .build();
        }
        return Response.ok(CompareJson.of(comparisons.of(first, second))).build();
    }

    private Subject subject(String slug) {
        return comparisons.subject(slug).orElseThrow(() -> {
            String like = comparisons.suggestions(slug, SUGGESTIONS).stream()
                    .map(RolePair.Named::slug)
                    .collect(Collectors.joining(", "));
            return ProblemException.notFound(
                    "There is no role %s.".formatted(slug) + (like.isEmpty() ? "" : " Like it are " + like + "."));
        });
    }
}
