package dev.paygrade.fetch;

import java.io.IOException;

/** A body that is larger than allowed. The message completes "its body". */
@SuppressWarnings("serial")
final class TooLargeException extends IOException {
    TooLargeException(String message) {
        super(message);
    }
}
