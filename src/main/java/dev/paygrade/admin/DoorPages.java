package dev.paygrade.admin;

import dev.paygrade.web.Frame;
import dev.paygrade.web.Frames;
import dev.paygrade.web.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The pages that a sign-in with a provider ends on. */
@ApplicationScoped
class DoorPages {
    private static final String EMAILS = "PAYGRADE_ADMIN_OIDC_EMAILS";
    private static final String GROUPS = "PAYGRADE_ADMIN_OIDC_GROUPS";
    private static final String INSIDE = "/admin";
    private static final String DOOR = "/admin/login";

    private final Frames frames;

    DoorPages(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance door(Frame frame, String title, List<String> lines, String href, String way);
    }

    /**
     * Leads on to the admin pages. The browser has to go there from this page: on a redirect it would still come from the
     * provider, and keep a cookie back that is only for what begins at this site.
     */
    Response welcome(String who) {
        SignInMessages say = say();
        return Response.fromResponse(page(200, say.welcome(), List.of(say.as(who)), INSIDE, say.goOn()))
                .header("Refresh", "0;url=" + INSIDE)
                .build();
    }

    Response refused(Person person, String provider, boolean nobodyNamed) {
        SignInMessages say = say();
        List<String> lines = new ArrayList<>();
        lines.add(say.refusedLead(provider, person.called()));
        if (person.email() != null && !person.verified()) {
            lines.add(say.unverified(provider, person.email()));
        }
        lines.add(nobodyNamed ? say.nobody(EMAILS, GROUPS) : say.ask(EMAILS, provider, GROUPS));
        return page(403, say.refused(), lines, DOOR, say.back());
    }

    Response down(String provider) {
        SignInMessages say = say();
        return Response.fromResponse(page(503, say.down(provider), List.of(say.downLead()), DOOR, say.back()))
                .header("Retry-After", CodeFlow.REST.toSeconds())
                .build();
    }

    Response failed(int status, String why) {
        SignInMessages say = say();
        return page(status, say.failed(), List.of(why), DOOR, say.back());
    }

    Response tooMany(Duration wait) {
        SignInMessages say = say();
        long seconds = Math.max(1, wait.toSeconds());
        return Response.fromResponse(
                        page(429, say.tooMany(), List.of(say.tooManyLead((seconds + 59) / 60)), DOOR, say.back()))
                .header("Retry-After", seconds)
                .build();
    }

    private Response page(int status, String title, List<String> lines, String href, String way) {
        Frame frame = frames.of(title + " · Paygrade", say().about(), null, "admin");
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.door(frame, title, lines, href, way).render())
                .build();
    }

    private static SignInMessages say() {
        return Language.texts(SignInMessages.class);
    }
}
