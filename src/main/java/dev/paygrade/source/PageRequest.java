package dev.paygrade.source;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page that a board wants read next.
 *
 * @param uri absolute, http or https
 * @param purpose what it is expected to hold
 * @param depth 0 for the source's own address, one more for each page that led here
 * @param card what the list page already said of the posting whose detail page this is, else null
 * @param body JSON to POST, or null for a GET
 */
public record PageRequest(
        URI uri,
        Purpose purpose,
        int depth,
        @Nullable RawPosting card,
        @Nullable String body) {

    /** What a page is expected to hold. */
    public enum Purpose {
        LIST,
        DETAIL
    }

    public static PageRequest list(URI uri) {
        return new PageRequest(uri, Purpose.LIST, 0, null, null);
    }
}
