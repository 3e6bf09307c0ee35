package dev.paygrade.admin;

import dev.paygrade.normalise.Draft;
import dev.paygrade.source.Complaint;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.RawArticle;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be read; nothing of it is stored.
 *
 * @param reason one word, as a run would record it, or null when the page was read
 * @param detail a sentence for the operator, likewise
 * @param kind the kind of board that was taken
 * @param tried all kinds that were tried, in order
 * @param source the address that was given, or null for pasted HTML
 * @param asked the address of the page that was fetched, or null for pasted HTML
 * @param found where it was found in the end, after redirects, or null
 * @param bytes of the page, decoded
 * @param postings what the page shows of whole postings
 * @param cards what it shows of postings whose own page would be read next
 * @param next the other pages that would be read next
 */
record PreviewResult(
        Outcome outcome,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String kind,
        List<String> tried,
        @Nullable URI source,
        @Nullable URI asked,
        @Nullable URI found,
        @Nullable String contentType,
        int bytes,
        List<Draft> postings,
        List<Draft> cards,
        @Nullable RawArticle article,
        List<PageRequest> next,
        List<Complaint> complaints) {

    /** How it ended. */
    enum Outcome {
        /** The page was read. */
        READ,
        /** The page came, but no kind that was tried could read it. */
        UNREADABLE,
        /** It was not asked for: the rules of the host, of the network or of politeness forbid it. */
        REFUSED,
        /** It was asked for and did not come. */
        FAILED
    }

    /** How many postings the page shows, whole or as cards. */
    int shown() {
        return postings.size() + cards.size();
    }

    static PreviewResult notFetched(Outcome outcome, String reason, String detail, String kind, URI source, URI asked) {
        return new PreviewResult(
                outcome,
                reason,
                detail,
                null,
                List.of(kind),
                source,
                asked,
                null,
                null,
                0,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
