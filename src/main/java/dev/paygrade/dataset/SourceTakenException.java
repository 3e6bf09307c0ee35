package dev.paygrade.dataset;

import java.io.Serial;

/** The identifier belongs to a source that is not an imported file. */
final class SourceTakenException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    SourceTakenException(String id) {
        super("'" + id + "' is a source that is read on a schedule; choose another identifier with --source");
    }
}
