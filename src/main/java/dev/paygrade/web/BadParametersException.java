package dev.paygrade.web;

import dev.paygrade.search.PostingParameters.Problem;
import java.util.List;

/** An address of the listing that cannot be understood. */
class BadParametersException extends RuntimeException {
    private final transient List<Problem> problems;

    BadParametersException(List<Problem> problems) {
        super("parameters not understood: " + problems);
        this.problems = problems;
    }

    List<Problem> problems() {
        return problems;
    }
}
