package dev.paygrade.api;

import dev.paygrade.search.PostingParameters.Problem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Errors of the API as RFC 9457 problems. */
class Problems {

    /** The body of an error. */
    public record ProblemJson(String type, String title, int status, String detail, List<Problem> errors) {}

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        String detail = e.problems().stream()
                .map(problem ->
                        "%s=%s: %s %s".formatted(problem.field(), problem.value(), problem.field(), problem.detail()))
                .collect(Collectors.joining("; "));
        return Response.status(400)
                .type("application/problem+json")
                .entity(new ProblemJson("about:blank", "Not understood", 400, detail, e.problems()))
                .build();
    }
}
