package dev.paygrade.harvest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When to look at a source again: at its own pace while it answers, ever later while it fails, and never before it asks
 * to be left alone.
 */
final class NextLook {
    /** However often a source fails, it is tried this often, so that it recovers without anybody's help. */
    static final Duration RAREST = Duration.ofDays(1);

    private NextLook() {}

    /**
     * The wait from now.
     *
     * @param every the source's own interval
     * @param failures failed runs in a row, this one included; 0 after a good one
     * @param retryAfter how long the other side asked to be left alone, or null
     */
    static Duration after(Duration every, int failures, @Nullable Duration retryAfter) {
        Duration wait = every;
        if (failures > 0) {
            // the first failure is looked at again soon, since most are gone in a minute
            Duration soon = every.compareTo(Duration.ofMinutes(1)) < 0 ? every : Duration.ofMinutes(1);
            long doublings = Math.min(failures - 1, 20);
            wait = soon.multipliedBy(1L << doublings);
            Duration rarest = every.compareTo(RAREST) > 0 ? every : RAREST;
            wait = wait.compareTo(rarest) > 0 ? rarest : wait;
        }
        return retryAfter != null && retryAfter.compareTo(wait) > 0 ? min(retryAfter, Duration.ofDays(7)) : wait;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
