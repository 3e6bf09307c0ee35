package dev.paygrade.admin;

import dev.paygrade.web.Frame;
import dev.paygrade.web.Frames;
import dev.paygrade.web.Language;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** {@code /admin/login} and the way out. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@AdminPage
@Blocking
public class LoginResource {
    private final Frames frames;
    private final SessionCookie session;
    private final Door door;

    LoginResource(Frames frames, SessionCookie session, Password password, OpenIdConnect oidc) {
        this.frames = frames;
        this.session = session;
        this.door = new Door(
                password.opensPages(),
                oidc.provider().map(OpenIdConnect.Provider::name).orElse(null));
    }

    /**
     * The ways in.
     *
     * @param password whether the password is one
     * @param provider name of the provider that is one, or null
     */
    record Door(boolean password, @Nullable String provider) {}

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance login(Frame frame, Door door, boolean wrong);
    }

    @GET
    @Path("/login")
    @PermitAll
    public TemplateInstance form(@QueryParam("wrong") @Nullable String wrong) {
        SignInMessages say = Language.texts(SignInMessages.class);
        return Templates.login(frames.of(say.title() + " · Paygrade", say.about(), null, "login"), door, wrong != null);
    }

    /** The session lives in its cookie alone, so it ends with it. */
    @POST
    @Path("/logout")
    @RolesAllowed(AdminLogin.ROLE)
    public Response logout() {
        return Response.seeOther(URI.create("/admin/login"))
                .cookie(session.ended())
                .build();
    }
}
