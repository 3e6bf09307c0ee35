package dev.paygrade.admin;

import dev.paygrade.api.NormalisedJson;
import dev.paygrade.normalise.Draft;
import dev.paygrade.source.Complaint;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/admin/preview}: what a page would give; nothing is stored. */
@Path("/api/v1/admin/preview")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(AdminLogin.ROLE)
@Tag(name = "Admin")
public class AdminPreviewApi {
    /** Postings in one answer; {@code postingCount} says how many there are. */
    private static final int MOST = 200;

    private final Preview preview;

    AdminPreviewApi(Preview preview) {
        this.preview = preview;
    }

    /** What would be read. A page that does not come, or cannot be read, is an outcome and no error. */
    public record PreviewJson(
            String outcome,
            @Nullable String reason,
            @Nullable String detail,
            @Nullable String kind,
            List<String> tried,
            @Nullable URI asked,
            @Nullable URI found,
            @Nullable String contentType,
            int bytes,
            int postingCount,
            List<PostingJson> postings,
            int cardCount,
            List<PostingJson> cards,
            @Nullable ArticleJson article,
            List<NextJson> next,
            List<Complaint> complaints) {}

    /** A posting as it would be stored. */
    public record PostingJson(
            String externalId,
            String title,
            @Nullable String company,
            @Nullable String url,
            @Nullable String applyUrl,
            @Nullable Instant postedAt,
            @Nullable Instant validThrough,
            boolean featured,
            NormalisedJson normalised) {}

    /** The article that the page is. */
    public record ArticleJson(String title, List<String> roles, int sections) {}

    /** A page that would be read next. */
    public record NextJson(URI url, String purpose) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reads {\"url\"} or {\"html\"} with optional kind, company and settings, and stores nothing")
    public PreviewJson look(@Nullable String body) {
        JsonBody json = JsonBody.of(body).knowing(Set.of("url", "html", "kind", "company", "settings"));
        PreviewResult result = preview.look(new PreviewRequest(
                json.text("url"), json.text("html"), json.text("kind"), json.text("company"), json.object("settings")));
        return new PreviewJson(
                result.outcome().name(),
                result.reason(),
                result.detail(),
                result.kind(),
                result.tried(),
                result.asked(),
                result.found(),
                result.contentType(),
                result.bytes(),
                result.postings().size(),
                postings(result.postings()),
                result.cards().size(),
                postings(result.cards()),
                result.article() == null
                        ? null
                        : new ArticleJson(
                                result.article().title(),
                                result.article().roles(),
                                result.article().sections().size()),
                result.next().stream()
                        .map(next -> new NextJson(next.uri(), next.purpose().name()))
                        .toList(),
                result.complaints());
    }

    private static List<PostingJson> postings(List<Draft> drafts) {
        return drafts.stream()
                .limit(MOST)
                .map(draft -> new PostingJson(
                        draft.externalId(),
                        draft.title(),
                        draft.company(),
                        draft.url(),
                        draft.applyUrl(),
                        draft.posted(),
                        draft.validThrough(),
                        draft.featured(),
                        NormalisedJson.of(draft)))
                .toList();
    }
}
