package dev.paygrade.web;

import dev.paygrade.alert.ReportReason;
import dev.paygrade.alert.Reports;
import dev.paygrade.posting.Links;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingSearch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /jobs/{id}/report}: a reader says what is wrong with a posting. */
@Path("/jobs/{id:\\d{1,18}}/report")
@Produces(MediaType.TEXT_HTML)
public class ReportResource {
    private final Reports reports;
    private final PostingSearch search;
    private final Links links;
    private final Frames frames;
    private final Clock clock;

    ReportResource(Reports reports, PostingSearch search, Links links, Frames frames, Clock clock) {
        this.reports = reports;
        this.search = search;
        this.links = links;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance report(Frame frame, ReportForm form);
    }

    /**
     * The form.
     *
     * @param href of the posting
     * @param chosen reason, or empty
     * @param words as typed before
     * @param done what was reported is taken in
     */
    public record ReportForm(
            String title,
            @Nullable String company,
            String href,
            String action,
            List<Choice> reasons,
            String chosen,
            String words,
            int longest,
            @Nullable String problem,
            boolean done) {}

    /** A reason, in the words of the page. */
    public record Choice(String value, String label) {
        private static Choice of(ReportReason reason) {
            return new Choice(
                    reason.value(),
                    switch (reason) {
                        case PAY -> say().pay();
                        case READING -> say().reading();
                        case DEAD -> say().dead();
                        case MISLEADING -> say().misleading();
                        case OTHER -> say().other();
                    });
        }
    }

    private static ReportMessages say() {
        return Language.texts(ReportMessages.class);
    }

    @GET
    public Response form(
            @PathParam("id") long id,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("done") @Nullable String done) {
        String chosen = reason == null
                ? ""
                : ReportReason.of(reason).map(ReportReason::value).orElse("");
        return answer(current(id), chosen, "", null, "true".equals(done), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(
            @PathParam("id") long id, MultivaluedMap<String, String> sent, @Context HttpServerRequest request) {
        PostingItem item = current(id);
        Optional<ReportReason> reason =
                ReportReason.of(Optional.ofNullable(sent.getFirst("reason")).orElse(""));
        // browsers send line ends of two characters and count one
        String words = Optional.ofNullable(sent.getFirst("words"))
                .orElse("")
                .replace("\r\n", "\n")
                .strip();
        if (reason.isEmpty()) {
            return answer(item, "", words, say().choose(), false, 400);
        }
        if (words.length() > Reports.LONGEST) {
            return answer(item, reason.get().value(), words, say().tooLong(Figures.count(Reports.LONGEST)), false, 400);
        }
        Reports.Report report = new Reports.Report(item.id(), reason.get(), words, Readers.networkAddress(request));
        if (!reports.take(report, clock.instant())) {
            Response full = answer(item, reason.get().value(), words, say().enough(), false, 429);
            return Response.fromResponse(full).header("Retry-After", "86400").build();
        }
        return Response.seeOther(URI.create("/jobs/%d/report?done=true".formatted(item.id())))
                .build();
    }

    /** The posting, or the one that it was joined with. */
    private PostingItem current(long id) {
        return search.byId(links.mergedInto(id).orElse(id)).orElseThrow(NotFoundException::new);
    }

    private Response answer(
            PostingItem item, String chosen, String words, @Nullable String problem, boolean done, int status) {
        ReportForm form = new ReportForm(
                item.title(),
                item.company() == null ? null : item.company().name(),
                ItemView.href(item),
                "/jobs/%d/report".formatted(item.id()),
                Arrays.stream(ReportReason.values()).map(Choice::of).toList(),
                chosen,
                words,
                Reports.LONGEST,
                problem,
                done);
        Frame frame = frames.of(say().title(), say().description(), null, "postings");
        return Response.status(status)
                .header("X-Robots-Tag", "noindex")
                .entity(Templates.report(frame, form))
                .build();
    }
}
