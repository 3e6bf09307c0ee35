package dev.paygrade.web;

import dev.paygrade.posting.DatabaseException;
import dev.paygrade.search.PostingParameters.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a reader sees when something is wrong: a page, or problem+json under {@code /api}; never inner details. */
@ApplicationScoped
public class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(
                Frame frame, int status, String title, String detail, List<Problem> problems);
    }

    @ServerExceptionMapper
    Response badParameters(BadParametersException e, UriInfo uri) {
        ErrorMessages say = say();
        return answer(uri, 400, say.badAddress(), say.badParts(), e.problems());
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo uri) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        ErrorMessages say = say();
        return switch (status) {
            case 404 -> answer(uri, 404, say.noPage(), say.noPageLead());
            case 405 -> answer(uri, 405, say.notHere(), say.notHereLead());
            case 415 -> answer(uri, 415, say.type(), say.typeLead());
            default ->
                status < 500
                        ? answer(
                                uri,
                                status,
                                say.cannot(),
                                say.cannotLead(e.getResponse().getStatusInfo().getReasonPhrase()))
                        : answer(uri, status, say.broken(), say.brokenLead());
        };
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri) {
        ErrorMessages say = say();
        if (DatabaseException.unwritable(e)) {
            return answer(uri, 400, say.badAddress(), say.badCharacter());
        }
        if (!DatabaseException.unreachable(e)) {
            LOG.errorf(e, "broke at %s", uri.getPath());
            return answer(uri, 500, say.broken(), say.brokenLead());
        }
        // one line each: an outage must not fill the disk with the same trace
        LOG.errorf("the database is out of reach at %s: %s", uri.getPath(), e.getMessage());
        return Response.fromResponse(answer(uri, 503, say.outage(), say.outageLead()))
                .header("Retry-After", "30")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The texts in the reader's language, which pages have that are in English only: what is wrong concerns everybody. */
    private static ErrorMessages say() {
        Language.asWanted();
        return Language.texts(ErrorMessages.class);
    }

    /** A page that says what is wrong; needs no database. */
    public String page(int status, String title, String detail) {
        return page(status, title, detail, List.of());
    }

    private String page(int status, String title, String detail, List<Problem> problems) {
        Frame frame = frames.bare(title + " · Paygrade", detail);
        List<Problem> said = problems.stream()
                .map(problem -> new Problem(problem.field(), problem.value(), Glossary.PROBLEMS.say(problem.detail())))
                .toList();
        return Templates.error(frame, status, title, detail, said).render();
    }

    private Response answer(UriInfo uri, int status, String title, String detail) {
        return answer(uri, status, title, detail, List.of());
    }

    private Response answer(UriInfo uri, int status, String title, String detail, List<Problem> problems) {
        if (uri.getPath().startsWith("/api/")) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("type", "about:blank");
            problem.put("title", title);
            problem.put("status", status);
            problem.put("detail", detail);
            problem.put("errors", problems);
            return Response.status(status)
                    .type("application/problem+json")
                    .entity(problem)
                    .build();
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page(status, title, detail, problems))
                .build();
    }
}
