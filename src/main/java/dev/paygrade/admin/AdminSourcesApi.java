package dev.paygrade.admin;

import dev.paygrade.harvest.HarvestSwitch;
import dev.paygrade.harvest.Sources;
import dev.paygrade.source.SourceSpec;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/admin/sources}: what is read. */
@Path("/api/v1/admin")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(AdminLogin.ROLE)
@Tag(name = "Admin")
public class AdminSourcesApi {
    private static final String PAUSED = "paused";

    private final SourceDesk desk;
    private final Sources sources;
    private final HarvestSwitch fetching;
    private final Act act;
    private final Clock clock;

    AdminSourcesApi(SourceDesk desk, Sources sources, HarvestSwitch fetching, Act act, Clock clock) {
        this.desk = desk;
        this.sources = sources;
        this.fetching = fetching;
        this.act = act;
        this.clock = clock;
    }

    @GET
    @Path("/sources")
    @Transactional
    @Operation(summary = "Every source: its entry, and how it goes")
    public List<SourceJson> all() {
        return sources.all().stream()
                .map(source -> SourceJson.of(source, clock.instant()))
                .toList();
    }

    @POST
    @Path("/sources")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enters a source: the fields of an entry of the sources file")
    public Response add(@Nullable String body) {
        SourceSpec spec = desk.read(JsonBody.of(body).fields());
        desk.add(spec);
        return Response.created(URI.create("/api/v1/admin/sources/" + spec.id()))
                .entity(one(spec.id()))
                .build();
    }

    @GET
    @Path("/sources/{id}")
    @Transactional
    @Operation(summary = "One source")
    public SourceJson one(@PathParam("id") String id) {
        return SourceJson.of(desk.find(id), clock.instant());
    }

    @PUT
    @Path("/sources/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes a source what the entry says; only those that were entered here")
    public SourceJson change(@PathParam("id") String id, @Nullable String body) {
        Map<String, Object> entry = new LinkedHashMap<>(JsonBody.of(body).fields());
        entry.putIfAbsent("id", id);
        desk.find(id);
        desk.change(id, desk.read(entry));
        return one(id);
    }

    @DELETE
    @Path("/sources/{id}")
    @Operation(summary = "Removes a source, its runs, and the postings that no other source shows")
    public void remove(@PathParam("id") String id) {
        desk.remove(id);
    }

    @POST
    @Path("/sources/{id}/run")
    @Operation(summary = "Makes a source due at once")
    public Response run(@PathParam("id") String id) {
        desk.run(id);
        return Response.accepted(one(id)).build();
    }

    @PUT
    @Path("/sources/{id}/paused")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Holds a source back, whoever entered it: {\"paused\": true}")
    public SourceJson pause(@PathParam("id") String id, @Nullable String body) {
        boolean paused = JsonBody.of(body).knowing(Set.of(PAUSED)).flag(PAUSED);
        desk.pause(id, paused);
        act.did(paused ? "pause" : "resume", "source " + id, null);
        return one(id);
    }

    @GET
    @Path("/paused")
    @Operation(summary = "Whether all fetching is paused")
    public Map<String, Boolean> paused() {
        return Map.of(PAUSED, fetching.paused());
    }

    @PUT
    @Path("/paused")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Pauses all fetching on every node: {\"paused\": true}")
    public Map<String, Boolean> pauseAll(@Nullable String body) {
        boolean paused = JsonBody.of(body).knowing(Set.of(PAUSED)).flag(PAUSED);
        fetching.pause(paused);
        act.did(paused ? "pause" : "resume", "all fetching", null);
        return paused();
    }
}
