package dev.paygrade.admin;

import dev.paygrade.harvest.SourceGroups;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/groups}: the boards that are ready to be read, switched on and off by groups. */
@Path("/admin/groups")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AdminLogin.ROLE)
@AdminPage
@Blocking
public class GroupPages {
    private final SourceGroups groups;
    private final AdminFrames frames;

    GroupPages(SourceGroups groups, AdminFrames frames) {
        this.groups = groups;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance groups(AdminFrame admin, List<Line> groups);
    }

    /** A group, and the addresses that switch it. */
    public record Line(SourceGroups.Group group, String on, String off) {
        static Line of(SourceGroups.Group group) {
            String address = "/admin/groups/" + group.name();
            return new Line(group, address + "/on", address + "/off");
        }
    }

    @GET
    public TemplateInstance list(@QueryParam("done") @Nullable String done) {
        return Templates.groups(
                frames.of("Ready sources", "groups", Done.of(done)),
                groups.all().stream().map(Line::of).toList());
    }

    @POST
    @Path("/{name}/{switch: on|off}")
    public Response turn(@PathParam("name") String name, @PathParam("switch") String turned) {
        boolean on = turned.equals("on");
        try {
            groups.enable(name, on);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e.getMessage(), e);
        }
        return AdminFrames.to("/admin/groups", on ? Done.GROUP_ON : Done.GROUP_OFF);
    }
}
