package dev.paygrade.admin;

import dev.paygrade.alert.Mail;
import dev.paygrade.alert.MailService;
import dev.paygrade.alert.Outbox;
import dev.paygrade.web.Figures;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /admin/mails}: what was sent and what was not; without a mail server, the mails themselves. */
@Path("/admin/mails")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AdminLogin.ROLE)
@AdminPage
@Blocking
public class MailPages {
    private static final int ROWS = 50;
    private static final String HERE = "/admin/mails";

    private final Outbox outbox;
    private final MailService service;
    private final AdminFrames frames;
    private final Clock clock;

    MailPages(Outbox outbox, MailService service, AdminFrames frames, Clock clock) {
        this.outbox = outbox;
        this.service = service;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance mails(AdminFrame admin, String mode, List<Line> mails, @Nullable String next);
    }

    /**
     * A mail.
     *
     * @param tone how its state is coloured: {@code good, bad, off} or empty
     * @param again address that has it sent again, or null
     */
    public record Line(
            Mail mail,
            String kind,
            String state,
            String tone,
            String written,
            @Nullable String again) {

        static Line of(Mail mail, Instant now) {
            boolean stuck = mail.state() == Mail.State.UNSURE || mail.state() == Mail.State.FAILED;
            return new Line(
                    mail,
                    switch (mail.kind()) {
                        case CONFIRM -> "Asks to confirm";
                        case DIGEST -> mail.postings() == 1 ? "1 posting" : mail.postings() + " postings";
                        case INVALID -> "Search no longer understood";
                    },
                    mail.state().name().toLowerCase(Locale.ROOT),
                    switch (mail.state()) {
                        case SENT -> "good";
                        case UNSURE, FAILED -> "bad";
                        case KEPT -> "off";
                        case WAITING, HANDED -> "";
                    },
                    Figures.ago(mail.createdAt(), now),
                    stuck ? HERE + "/" + mail.id() + "/again" : null);
        }
    }

    @GET
    public TemplateInstance list(
            @QueryParam("before") @Nullable Long before, @QueryParam("done") @Nullable String done) {
        Instant now = clock.instant();
        List<Mail> page = outbox.page(before, ROWS + 1);
        return Templates.mails(
                frames.of("Mails", "mails", Done.of(done)),
                service.mode().name(),
                page.stream().limit(ROWS).map(mail -> Line.of(mail, now)).toList(),
                page.size() > ROWS ? HERE + "?before=" + page.get(ROWS - 1).id() : null);
    }

    @POST
    @Path("/{id}/again")
    public Response again(@PathParam("id") long id) {
        return AdminFrames.to(HERE, outbox.sendAgain(id, clock.instant()) ? Done.MAILED : Done.GONE);
    }
}
