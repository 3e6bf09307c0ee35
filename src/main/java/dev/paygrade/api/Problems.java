package dev.paygrade.api;

import dev.paygrade.search.PostingParameters.Problem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Errors of the API as RFC 9457 problems. */
class Problems {

    /** The body of an error. */
    public record ProblemJson(String type, String title, int status, String detail, List<Problem> errors) {}

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return Response.status(e.status())
                .type("application/problem+json")
                .entity(new ProblemJson("about:blank", e.title(), e.status(), e.detail(), e.problems()))
                .build();
    }
}
