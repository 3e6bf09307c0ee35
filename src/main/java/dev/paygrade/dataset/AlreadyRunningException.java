package dev.paygrade.dataset;

import java.io.Serial;

/** Somebody else imports the same file. */
final class AlreadyRunningException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    AlreadyRunningException() {
        super("another import of this file is running");
    }
}
