package dev.paygrade.boot;

/** The embedded database cannot be used; the message says why and what to do. */
public class NoDatabaseException extends Exception {
    NoDatabaseException(String message) {
        super(message);
    }

    NoDatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
