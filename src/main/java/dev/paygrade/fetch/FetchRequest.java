package dev.paygrade.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param uri absolute, http or https
 * @param body JSON to POST, or null for a GET
 * @param etag the {@code ETag} of the copy at hand, or null; with it an unchanged page is {@link Fetched.NotModified}
 * @param lastModified the {@code Last-Modified} of the copy at hand as it was sent, or null; used in the same way
 * @param delay gap since the end of the last request to the same host, or null for {@link FetchSettings#delay()}; a
 *     longer {@code Crawl-delay} in the host's robots.txt wins over both
 */
public record FetchRequest(
        URI uri,
        @Nullable String body,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Duration delay) {

    /** A plain GET with the usual gap. */
    public static FetchRequest get(URI uri) {
        return new FetchRequest(uri, null, null, null, null);
    }

    /** A POST of JSON with the usual gap. */
    public static FetchRequest post(URI uri, String json) {
        return new FetchRequest(uri, json, null, null, null);
    }

    FetchRequest withoutBody() {
        return new FetchRequest(uri, null, etag, lastModified, delay);
    }

    public FetchRequest withDelay(Duration gap) {
        return new FetchRequest(uri, body, etag, lastModified, gap);
    }

    public FetchRequest withValidators(@Nullable String newEtag, @Nullable String newLastModified) {
        return new FetchRequest(uri, body, newEtag, newLastModified, delay);
    }
}
