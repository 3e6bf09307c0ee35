package dev.paygrade.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Ends a fetch early, with what came of it. */
@SuppressWarnings("serial")
final class StoppedException extends Exception {
    private final transient Fetched outcome;

    private StoppedException(Fetched outcome, String detail) {
        super(detail, null, false, false);
        this.outcome = outcome;
    }

    static StoppedException refused(Refusal reason, String detail) {
        return new StoppedException(new Fetched.Refused(reason, detail), detail);
    }

    static StoppedException failed(Failure reason, String detail) {
        return failed(reason, null, null, detail);
    }

    static StoppedException failed(
            Failure reason, @Nullable Integer status, @Nullable Duration retryAfter, String detail) {
        return new StoppedException(new Fetched.Failed(reason, status, retryAfter, detail), detail);
    }

    Fetched outcome() {
        return outcome;
    }
}
