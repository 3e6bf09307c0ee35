package dev.paygrade.admin;

import dev.paygrade.posting.CorrectedValue;
import dev.paygrade.posting.Correction;
import dev.paygrade.posting.Corrections;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/admin/postings/{id}}: corrections by hand, and taking a posting down. */
@Path("/api/v1/admin/postings/{id:\\d{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(AdminLogin.ROLE)
@Tag(name = "Admin")
public class AdminCorrectionsApi {
    private final PostingDesk desk;
    private final Corrections corrections;

    AdminCorrectionsApi(PostingDesk desk, Corrections corrections) {
        this.desk = desk;
        this.corrections = corrections;
    }

    /** A correction; {@code reading} is what the readers last made of the ad. */
    public record CorrectionJson(
            String field, CorrectedValue value, CorrectedValue reading, String note, String madeBy, Instant madeAt) {
        static CorrectionJson of(Correction one) {
            return new CorrectionJson(one.field.key(), one.value, one.reading, one.note, one.madeBy, one.madeAt);
        }
    }

    @GET
    @Path("/corrections")
    @Operation(summary = "What was corrected by hand of a posting")
    public List<CorrectionJson> all(@PathParam("id") long id) {
        return corrections.of(id).stream().map(CorrectionJson::of).toList();
    }

    @PUT
    @Path("/corrections/{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Corrects a value for good: {\"value\": …, \"note\": \"why\"}",
            description =
                    "Fields: title, level, role, workMode (texts), places ([{city, region, country}]), "
                            + "employmentTypes ([FULL_TIME]), pay ([{min, max, currency, period, kind}]; [] says that none is stated).")
    public List<CorrectionJson> correct(
            @PathParam("id") long id, @PathParam("field") String field, @Nullable String body) {
        JsonBody json = JsonBody.of(body).knowing(Set.of("value", "note"));
        desk.correct(id, PostingDesk.field(field), json.fields().get("value"), json.text("note"));
        return all(id);
    }

    @DELETE
    @Path("/corrections/{field}")
    @Operation(summary = "Lifts a correction: what was read is shown again")
    public void lift(@PathParam("id") long id, @PathParam("field") String field) {
        desk.lift(id, PostingDesk.field(field));
    }

    @POST
    @Path("/takedown")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a posting down for good, under every source: {\"reason\"}")
    public Response takeDown(@PathParam("id") long id, @Nullable String body) {
        long block =
                desk.takeDown(id, JsonBody.of(body).knowing(Set.of("reason")).required("reason"));
        return Response.created(URI.create("/api/v1/admin/blocks/" + block)).build();
    }
}
