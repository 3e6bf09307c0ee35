package dev.paygrade.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a date in any of the forms of 5.6.7. */
final class RetryAfter {
    private static final String NAME = "Retry-After";
    /** A year: whoever asks for more gets this, so that sums with it never overflow. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private RetryAfter() {}

    /** How long to wait, zero for a moment gone by, or null if nothing legible was said. */
    static @Nullable Duration in(Headers headers, Instant now) {
        String text = headers.get(NAME);
        if (text == null) {
            return null;
        }
        if (text.matches("[0-9]+")) {
            return text.length() > 8 ? LONGEST : bounded(Duration.ofSeconds(Long.parseLong(text)));
        }
        Date until = headers.getDate(NAME);
        return until == null ? null : bounded(Duration.between(now, until.toInstant()));
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
