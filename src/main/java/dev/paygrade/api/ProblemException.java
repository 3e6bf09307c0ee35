package dev.paygrade.api;

import dev.paygrade.search.PostingParameters.Problem;
import java.util.List;

/** A request that names something unknown; each problem says which field, and what would be right. */
class ProblemException extends RuntimeException {
    private final transient List<Problem> problems;

    ProblemException(List<Problem> problems) {
        super("not understood: " + problems);
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
