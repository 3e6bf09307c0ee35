package dev.paygrade.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the outbox, as its operator sees it.
 *
 * @param search the search in words
 * @param postings how many it tells of
 * @param error why it was not sent, or null
 * @param to only of a mail that is kept to be shown
 * @param subject as {@code to}
 * @param text as {@code to}
 * @param link as {@code to}: where it wants to lead
 */
public record Mail(
        long id,
        Kind kind,
        State state,
        String search,
        int postings,
        int attempts,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String to,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String link) {

    /** What it is for. */
    public enum Kind {
        CONFIRM,
        DIGEST,
        /** The search is no longer understood. */
        INVALID
    }

    /** How far it is. */
    public enum State {
        WAITING,
        /** The mail server has it and has not answered yet. */
        HANDED,
        SENT,
        /** The node ended while it was handed over: it may have been sent. */
        UNSURE,
        FAILED,
        /** There is no mail server: it is shown to the operator. */
        KEPT
    }
}
