package dev.paygrade.harvest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When to look at a source again: sooner where much changes, later where nothing does, ever later while it fails, and
 * never before it asks to be left alone.
 */
final class NextLook {
    /** However often a source fails, it is tried this often, so that it recovers without anybody's help. */
    static final Duration RAREST = Duration.ofDays(1);
    /** A source that changes all the time is read up to so many times as often as it says, but not below... */
    static final int SOONER = 4;
    /** ...this, and one that never changes up to so many times more rarely, but at least once in {@link #RAREST}. */
    static final Duration SOONEST = Duration.ofMinutes(5);

    static final int LATER = 8;

    private static final Duration LONGEST_REQUEST = Duration.ofDays(7);
    /** Waits differ by so much, so that sources entered together are not read together for ever. */
    private static final double SPREAD = 0.1;

    private NextLook() {}

    /**
     * What to do next.
     *
     * @param in from now
     * @param pace the interval to begin from the next time
     */
    record Look(Duration in, Duration pace) {}

    /**
     * How a run ended.
     *
     * @param failures failed runs in a row, this one included; 0 after a good one
     * @param changes postings added, changed, closed or reopened
     * @param retryAfter how long the other side asked to be left alone, or null
     */
    record Ended(int failures, int changes, @Nullable Duration retryAfter) {}

    /**
     * @param every the interval that the source's entry names
     * @param pace the present one, or null
     * @param random from 0 up to 1
     */
    static Look after(Duration every, @Nullable Duration pace, Ended ended, double random) {
        Duration base = bounded(pace == null ? every : pace, every);
        if (ended.failures() > 0) {
            return new Look(asked(failing(every, ended.failures()), ended.retryAfter()), base);
        }
        // three quarters and four thirds: one busy day undoes one quiet day
        Duration next = bounded(
                ended.changes() > 0
                        ? base.multipliedBy(3).dividedBy(4)
                        : base.multipliedBy(4).dividedBy(3),
                every);
        Duration spread = Duration.ofMillis((long) (next.toMillis() * (1 - SPREAD / 2 + SPREAD * random)));
        return new Look(asked(spread, ended.retryAfter()), next);
    }

    private static Duration bounded(Duration pace, Duration every) {
        Duration least = min(every, max(every.dividedBy(SOONER), SOONEST));
        Duration most = max(every, min(every.multipliedBy(LATER), RAREST));
        return max(least, min(most, pace));
    }

    private static Duration failing(Duration every, int failures) {
        // the first failure is looked at again soon, since most are gone in a minute
        Duration soon = min(every, Duration.ofMinutes(1));
        return min(soon.multipliedBy(1L << Math.min(failures - 1, 20)), max(every, RAREST));
    }

    private static Duration asked(Duration wait, @Nullable Duration retryAfter) {
        return retryAfter == null ? wait : max(wait, min(retryAfter, LONGEST_REQUEST));
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
