package dev.paygrade.admin;

import dev.paygrade.web.Frames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Makes the frame of an admin page. */
@ApplicationScoped
class AdminFrames {
    private final Frames frames;
    private final FormToken token;

    AdminFrames(Frames frames, FormToken token) {
        this.frames = frames;
        this.token = token;
    }

    AdminFrame of(String title, String here, @Nullable Done done) {
        return new AdminFrame(
                frames.of(title + " · Paygrade", "For the operator.", null, "admin"),
                token.value(),
                here,
                done == null ? null : done.sentence());
    }

    /** Leads from a form that was sent to a page that may be loaded again. */
    static Response to(String path, Done done) {
        return Response.seeOther(page(path, done)).build();
    }

    private static URI page(String path, Done done) {
        return UriBuilder.fromUri(path).queryParam("done", done.name()).build();
    }
}
