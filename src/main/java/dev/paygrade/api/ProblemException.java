package dev.paygrade.api;

import dev.paygrade.search.PostingParameters.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A request that is not answered as wished; each problem says which field, and what would be right. */
public class ProblemException extends RuntimeException {
    private final int status;
    private final String title;
    private final String detail;
    private final transient List<Problem> problems;

    /** A request that names something unknown or misspelt: 400. */
    public ProblemException(List<Problem> problems) {
        this(
                400,
                "Not understood",
                problems.stream()
                        .map(problem -> "%s=%s: %s %s"
                                .formatted(problem.field(), problem.value(), problem.field(), problem.detail()))
                        .collect(Collectors.joining("; ")),
                problems);
    }

    private ProblemException(int status, String title, String detail, List<Problem> problems) {
        super(status + ": " + detail);
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.problems = List.copyOf(problems);
    }

    /** There is nothing at this address: 404. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(404, "Not found", detail, List.of());
    }

    /** It is right as such, but not as things stand: 409. */
    public static ProblemException conflict(String detail) {
        return new ProblemException(409, "Not as things stand", detail, List.of());
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** A sentence for the caller. */
    public String detail() {
        return detail;
    }

    /** Each field at fault; empty when it is not about a field. */
    public List<Problem> problems() {
        return problems;
    }
}
