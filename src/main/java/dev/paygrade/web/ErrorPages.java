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
        return answer(
                uri, 400, "This address is not understood", "Something in it is unknown or misspelt:", e.problems());
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo uri) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        return switch (status) {
            case 404 ->
                answer(
                        uri,
                        404,
                        "There is no such page",
                        "It may have moved, or the address has a typing error.",
                        List.of());
            case 405 ->
                answer(uri, 405, "That is not possible here", "This address does not take this method.", List.of());
            case 415 ->
                answer(
                        uri,
                        415,
                        "Unsupported content type",
                        "Send application/json or application/x-ndjson.",
                        List.of());
            default ->
                answer(
                        uri,
                        status,
                        status < 500 ? "This request cannot be answered" : "Something went wrong",
                        status < 500
                                ? "The server understood it, but it is not right: "
                                        + e.getResponse().getStatusInfo().getReasonPhrase() + "."
                                : "It was logged. Please try again in a moment.",
                        List.of());
        };
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri) {
        if (DatabaseException.unwritable(e)) {
            return answer(
                    uri,
                    400,
                    "This address is not understood",
                    "A character in it, or in what was sent, is in no text.",
                    List.of());
        }
        if (!DatabaseException.unreachable(e)) {
            LOG.errorf(e, "broke at %s", uri.getPath());
            return broken(uri);
        }
        // one line each: an outage must not fill the disk with the same trace
        LOG.errorf("the database is out of reach at %s: %s", uri.getPath(), e.getMessage());
        Response answer = answer(
                uri,
                503,
                "The database is out of reach",
                "It is usually back within a minute. Please try again.",
                List.of());
        return Response.fromResponse(answer)
                .header("Retry-After", "30")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** A page that says what is wrong; needs no database. */
    public String page(int status, String title, String detail) {
        return page(status, title, detail, List.of());
    }

    private String page(int status, String title, String detail, List<Problem> problems) {
        Language.onlyEnglish();
        Frame frame = frames.bare(title + " · Paygrade", detail);
        return Templates.error(frame, status, title, detail, problems).render();
    }

    private Response broken(UriInfo uri) {
        return answer(uri, 500, "Something went wrong", "It was logged. Please try again in a moment.", List.of());
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
