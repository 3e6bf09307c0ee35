package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.identity.Ad;
import dev.paygrade.identity.OpeningReader;
import dev.paygrade.identity.Reason;
import dev.paygrade.identity.Sameness;
import dev.paygrade.identity.Verdict;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.search.PostingParameters.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/admin/same}: whether two ads show one opening, and why. */
@Path("/api/v1/admin/same")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(AdminLogin.ROLE)
@Tag(name = "Admin")
public class AdminSameApi {
    private static final Set<String> FIELDS =
            Set.of("title", "company", "location", "pay", "applyUrl", "source", "description");

    private final OpeningReader reader;
    private final Clock clock;

    AdminSameApi(Normaliser normaliser, Clock clock) {
        this.reader = new OpeningReader(normaliser);
        this.clock = clock;
    }

    /** The verdict; {@code score} from 0 to 1, {@code same} from 0.5. */
    public record SameJson(boolean same, double score, List<Reason> reasons) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Compares {\"a\":{…},\"b\":{…}}",
            description = "Each with any of title, company, location, pay, applyUrl, source, description.")
    public SameJson same(@Nullable String body) {
        JsonBody json = JsonBody.of(body).knowing(Set.of("a", "b"));
        Verdict verdict = Sameness.compare(
                reader.read(ad("a", json), clock.instant()), reader.read(ad("b", json), clock.instant()));
        return new SameJson(verdict.same(), verdict.score(), verdict.reasons());
    }

    private static Ad ad(String name, JsonBody json) {
        Map<String, Object> fields = json.object(name);
        if (fields.isEmpty()) {
            throw new ProblemException(
                    List.of(new Problem(name, "", "is missing: send an object with any of " + FIELDS)));
        }
        JsonBody ad = new JsonBody(fields).knowing(FIELDS);
        return new Ad(
                ad.text("title"),
                ad.text("company"),
                ad.text("location"),
                ad.text("pay"),
                ad.text("applyUrl"),
                ad.text("source"),
                ad.text("description"));
    }
}
