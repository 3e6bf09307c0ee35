package dev.paygrade.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a fetch. A {@code detail} is a sentence for the operator: which address, which limit, what to do. */
public sealed interface Fetched {

    /**
     * The whole answer; one that was cut short or grew too large never gets here.
     *
     * @param uri where it was found in the end, after redirects
     * @param status 200 to 299
     * @param contentType the header as sent, charset included, or null
     * @param bytes decoded from gzip and the like, not yet from the charset
     * @param etag to be sent along next time, or null
     * @param lastModified to be sent along next time, as sent, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes of one response, never compared
    record Body(
            URI uri,
            int status,
            @Nullable String contentType,
            byte[] bytes,
            @Nullable String etag,
            @Nullable String lastModified)
            implements Fetched {}

    /** The copy whose validators were sent along is still the present one. */
    record NotModified() implements Fetched {}

    /** We would not ask: asking again changes nothing until the address, the rules or the settings change. */
    record Refused(Refusal reason, String detail) implements Fetched {}

    /**
     * We asked, or tried to, and it went wrong: worth asking again later.
     *
     * @param status the HTTP status where one was received, else null
     * @param retryAfter how long the other side wants to be left alone, never negative, or null if it did not say
     */
    record Failed(
            Failure reason,
            @Nullable Integer status,
            @Nullable Duration retryAfter,
            String detail) implements Fetched {}
}
