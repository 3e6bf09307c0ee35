package dev.paygrade.admin;

import dev.paygrade.admin.AdminRunsApi.PageJson;
import dev.paygrade.api.ProblemException;
import dev.paygrade.harvest.Growth;
import dev.paygrade.posting.LookAlikes;
import dev.paygrade.posting.Takedowns;
import dev.paygrade.posting.Takedowns.Block;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/admin/blocks}, {@code /duplicates} and {@code /audit}: what an operator decided, and has yet to. */
@Path("/api/v1/admin")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(AdminLogin.ROLE)
@Tag(name = "Admin")
public class AdminBlocksApi {
    private final PostingDesk desk;
    private final Takedowns takedowns;
    private final LookAlikes lookAlikes;
    private final Growth growth;
    private final Acts acts;

    AdminBlocksApi(PostingDesk desk, Takedowns takedowns, LookAlikes lookAlikes, Growth growth, Acts acts) {
        this.desk = desk;
        this.takedowns = takedowns;
        this.lookAlikes = lookAlikes;
        this.growth = growth;
        this.acts = acts;
    }

    @GET
    @Path("/blocks")
    @Operation(summary = "What is taken down, the latest first")
    public PageJson<Block> blocks(
            @QueryParam("limit") @Nullable String limit, @QueryParam("before") @Nullable String before) {
        int most = Keyset.limit(limit);
        return Keyset.page(takedowns.page(Keyset.before(before), most + 1), most, Block::id);
    }

    @POST
    @Path("/blocks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes an employer down for good, with all its postings: {\"employer\", \"reason\"}")
    public Response block(@Nullable String body) {
        JsonBody json = JsonBody.of(body).knowing(Set.of("employer", "reason"));
        long block = desk.takeDownEmployer(json.required("employer"), json.required("reason"));
        return Response.created(URI.create("/api/v1/admin/blocks/" + block))
                .entity(one(block))
                .build();
    }

    @GET
    @Path("/blocks/{id}")
    @Operation(summary = "One block")
    public Block one(@PathParam("id") long id) {
        return takedowns.find(id).orElseThrow(() -> ProblemException.notFound("There is no block %d.".formatted(id)));
    }

    @DELETE
    @Path("/blocks/{id}")
    @Operation(summary = "Lifts a block: what it held is shown again")
    public Map<String, Integer> unblock(@PathParam("id") long id) {
        return Map.of("back", desk.unblock(id));
    }

    @GET
    @Path("/duplicates")
    @Operation(summary = "Pairs of postings that nearly were taken for one, the likeliest first")
    public List<LookAlikes.Pair> duplicates(@QueryParam("limit") @Nullable String limit) {
        return lookAlikes.waiting(Keyset.limit(limit));
    }

    @POST
    @Path("/duplicates/{a:\\d{1,18}}/{b:\\d{1,18}}/{decision: join|apart|skip}")
    @Operation(summary = "Joins a pair, keeps it apart for good, or puts it off")
    public void decide(@PathParam("a") long a, @PathParam("b") long b, @PathParam("decision") String decision) {
        desk.decide(a, b, decision);
    }

    /** Sizes; rows are PostgreSQL's estimates. */
    public record StorageJson(List<Growth.Table> tables, List<Growth.Day> days) {}

    @GET
    @Path("/storage")
    @Operation(summary = "The largest tables, and the sizes of the latest 60 days")
    public StorageJson storage() {
        return new StorageJson(growth.tables(), growth.days(60));
    }

    @GET
    @Path("/audit")
    @Operation(summary = "What operators did, the latest first")
    public PageJson<Acts.Line> audit(
            @QueryParam("limit") @Nullable String limit, @QueryParam("before") @Nullable String before) {
        int most = Keyset.limit(limit);
        return Keyset.page(acts.page(Keyset.before(before), most + 1), most, Acts.Line::id);
    }
}
