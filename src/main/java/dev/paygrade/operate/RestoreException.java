package dev.paygrade.operate;

/** A copy cannot be brought back; the message says why and what to do. */
final class RestoreException extends Exception {
    private static final long serialVersionUID = 1;

    RestoreException(String message) {
        super(message);
    }
}
