package dev.paygrade.dataset.salaries;

import java.io.Serial;

/** The file, or another one under its identifier, is there already. */
final class AlreadyImportedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    AlreadyImportedException(String message) {
        super(message);
    }
}
