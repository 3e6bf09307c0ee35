package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.search.PostingParameters.Problem;
import dev.paygrade.source.catalog.Boards;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /admin/preview}: what a page would give, before it is entered as a source. */
@Path("/admin/preview")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AdminLogin.ROLE)
@AdminPage
@Blocking
public class PreviewPages {
    private final Preview preview;
    private final Boards boards;
    private final AdminFrames frames;

    PreviewPages(Preview preview, Boards boards, AdminFrames frames) {
        this.preview = preview;
        this.boards = boards;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance preview(
                AdminFrame admin, Form form, List<String> kinds, @Nullable PreviewView view, List<Problem> problems);
    }

    /** What was filled in. */
    public record Form(String url, String html, String kind, String company, String settings) {
        PreviewRequest request() {
            return new PreviewRequest(
                    orNull(url), orNull(html), orNull(kind), orNull(company), Words.settings(settings));
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    @GET
    public TemplateInstance form(@QueryParam("url") @Nullable String url) {
        return page(new Form(Objects.requireNonNullElse(url, ""), "", "", "", ""), null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(MultivaluedMap<String, String> sent) {
        Form form = new Form(
                SourceForm.text(sent, "url"),
                SourceForm.text(sent, "html"),
                SourceForm.text(sent, "kind"),
                SourceForm.text(sent, "company"),
                SourceForm.text(sent, "settings"));
        try {
            return Response.ok(page(form, PreviewView.of(preview.look(form.request())), List.of()))
                    .build();
        } catch (ProblemException e) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(form, null, e.problems()))
                    .build();
        }
    }

    private TemplateInstance page(Form form, @Nullable PreviewView view, List<Problem> problems) {
        return Templates.preview(frames.of("Preview", "preview", null), form, boards.kinds(), view, problems);
    }
}
