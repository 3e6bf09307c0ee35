package dev.paygrade.fetch;

import java.time.Duration;

/** The time that one fetch may still spend on the network; used by one thread. */
final class Budget {
    private final Duration whole;
    private long spentNanos;

    Budget(Duration whole) {
        this.whole = whole;
    }

    Duration whole() {
        return whole;
    }

    long leftNanos() {
        return whole.toNanos() - spentNanos;
    }

    boolean isSpent() {
        return leftNanos() <= 0;
    }

    void spend(long nanos) {
        spentNanos += nanos;
    }
}
