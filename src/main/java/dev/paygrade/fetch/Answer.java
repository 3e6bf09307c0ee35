package dev.paygrade.fetch;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What one request was answered with.
 *
 * @param bytes the decoded body of a 2xx, else empty
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes of one response, never compared
record Answer(HttpUrl url, int status, Headers headers, byte[] bytes) {
    /** Where it redirects to, as written, or null if it does not. */
    @Nullable
    String redirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> headers.get("Location");
            default -> null;
        };
    }

    /** What to tell of a status that carries no page. */
    StoppedException failed(Instant now) {
        @Nullable Duration wait = RetryAfter.in(headers, now);
        String asked = wait == null ? "" : " and asked to be left alone for " + wait.toSeconds() + " s";
        return StoppedException.failed(
                status == 429 ? Failure.TOO_MANY_REQUESTS : Failure.HTTP_STATUS,
                status,
                wait,
                url + " answered with status " + status + asked + ".");
    }

    /** Too much was asked of the host, or it is out of order for a while. */
    boolean isBusy() {
        return status == 429 || status == 503;
    }

    /** A whole page: not the part of one that nobody asked for (206). */
    boolean isPage() {
        return isSuccess() && status != 206;
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
