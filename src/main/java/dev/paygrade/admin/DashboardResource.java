package dev.paygrade.admin;

import dev.paygrade.harvest.Growth;
import dev.paygrade.harvest.HarvestSwitch;
import dev.paygrade.harvest.SourceLoader;
import dev.paygrade.harvest.Sources;
import dev.paygrade.source.catalog.Fault;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /admin}: every source at a glance, and the switch for all of them. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AdminLogin.ROLE)
@AdminPage
@Blocking
public class DashboardResource {
    private final Sources sources;
    private final SourceLoader loader;
    private final HarvestSwitch fetching;
    private final Overview overview;
    private final Growth growth;
    private final Act act;
    private final AdminFrames frames;
    private final Clock clock;

    DashboardResource(
            Sources sources,
            SourceLoader loader,
            HarvestSwitch fetching,
            Overview overview,
            Growth growth,
            Act act,
            AdminFrames frames,
            Clock clock) {
        this.sources = sources;
        this.loader = loader;
        this.fetching = fetching;
        this.overview = overview;
        this.growth = growth;
        this.act = act;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance dashboard(
                AdminFrame admin,
                boolean paused,
                List<Overview.Total> totals,
                List<SourceLine> lines,
                List<String> faults,
                Storage storage);
    }

    @GET
    @Transactional
    public TemplateInstance dashboard(@QueryParam("done") @Nullable String done) {
        Instant now = clock.instant();
        Map<String, List<Spark.Point>> sparks = overview.sparks();
        return Templates.dashboard(
                frames.of("Admin", "dashboard", Done.of(done)),
                fetching.paused(),
                overview.totals(),
                sources.all().stream()
                        .map(source -> SourceLine.of(source, sparks.getOrDefault(source.id, List.of()), now))
                        .toList(),
                loader.faults().stream().map(Fault::toString).toList(),
                Storage.of(growth.tables(), growth.days(Storage.DAYS + 1)));
    }

    @POST
    @Path("/paused/on")
    public Response pauseAll() {
        fetching.pause(true);
        act.did("pause", "all fetching", null);
        return AdminFrames.to("/admin", Done.ALL_PAUSED);
    }

    @POST
    @Path("/paused/off")
    public Response resumeAll() {
        fetching.pause(false);
        act.did("resume", "all fetching", null);
        return AdminFrames.to("/admin", Done.ALL_RESUMED);
    }
}
