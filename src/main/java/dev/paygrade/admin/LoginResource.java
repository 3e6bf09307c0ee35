package dev.paygrade.admin;

import dev.paygrade.web.Frame;
import dev.paygrade.web.Frames;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code /admin/login} and the way out. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@AdminPage
@Blocking
public class LoginResource {
    private final Frames frames;
    private final String cookie;

    LoginResource(Frames frames, @ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String cookie) {
        this.frames = frames;
        this.cookie = cookie;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance login(Frame frame, boolean wrong);
    }

    @GET
    @Path("/login")
    @PermitAll
    public TemplateInstance form(@QueryParam("wrong") @Nullable String wrong) {
        return Templates.login(frames.of("Log in · Paygrade", "For the operator.", null, "login"), wrong != null);
    }

    /** The session lives in its cookie alone, so it ends with it. */
    @POST
    @Path("/logout")
    @RolesAllowed(AdminLogin.ROLE)
    public Response logout() {
        return Response.seeOther(URI.create("/admin/login"))
                .cookie(new NewCookie.Builder(cookie)
                        .value("")
                        .path("/admin")
                        .maxAge(0)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.STRICT)
                        .build())
                .build();
    }
}
