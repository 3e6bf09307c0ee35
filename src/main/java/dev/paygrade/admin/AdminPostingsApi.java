package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.posting.Links;
import dev.paygrade.search.PostingParameters.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/admin/postings/{id}}: what a person knows better than the comparison of two ads. */
@Path("/api/v1/admin/postings/{id:\\d{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(AdminLogin.ROLE)
@Tag(name = "Admin")
public class AdminPostingsApi {
    private final Links links;

    AdminPostingsApi(Links links) {
        this.links = links;
    }

    /** The posting that stands for the opening, or for what was split off. */
    public record PostingId(long id) {}

    @POST
    @Path("/split")
    @Operation(summary = "Makes the sightings of {\"source\"} a posting of their own; the decision lasts")
    public PostingId split(@PathParam("id") long id, @Nullable String body) {
        String source = JsonBody.of(body).knowing(Set.of("source")).text("source");
        return links.split(id, source == null ? "" : source)
                .map(PostingId::new)
                .orElseThrow(() -> new ProblemException(List.of(new Problem(
                        "source",
                        String.valueOf(source),
                        "has to be the source of some, but not of all, sightings of a posting that is there"))));
    }

    @POST
    @Path("/join")
    @Operation(summary = "Gives the posting's sightings to the posting {\"into\"}; the decision lasts")
    public PostingId join(@PathParam("id") long id, @Nullable String body) {
        String into = JsonBody.of(body).knowing(Set.of("into")).text("into");
        if (into == null || !into.matches("\\d{1,18}") || !links.join(id, Long.parseLong(into))) {
            throw new ProblemException(List.of(new Problem(
                    "into", String.valueOf(into), "has to be the id, as a text, of another posting that is there")));
        }
        return new PostingId(Long.parseLong(into));
    }
}
