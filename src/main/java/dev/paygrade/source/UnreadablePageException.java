package dev.paygrade.source;

/** A page is not what its kind of board expects; the message says what was expected and what was found. */
public class UnreadablePageException extends Exception {
    private final Reason reason;

    /** Why a page could not be read. */
    public enum Reason {
        WRONG_CONTENT_TYPE,
        MALFORMED,
        TRUNCATED,
        NO_POSTINGS
    }

    public UnreadablePageException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
