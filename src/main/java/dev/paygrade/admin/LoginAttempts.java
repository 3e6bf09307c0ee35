package dev.paygrade.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/** Failed logins of the last minutes on this node: after a few, nobody at that address may try; after many, nobody. */
@ApplicationScoped
class LoginAttempts {
    static final int PER_ADDRESS = 5;
    static final int OVERALL = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Clock clock;
    /** Oldest first; never more than {@link #OVERALL}, since nobody may try after that. */
    private final Deque<Failure> failures = new ArrayDeque<>();

    private record Failure(String address, Instant at) {}

    LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    /** How long an address has to wait before it may try; zero if it may. */
    synchronized Duration wait(String address) {
        Instant now = clock.instant();
        while (!failures.isEmpty() && !failures.getFirst().at().plus(WINDOW).isAfter(now)) {
            failures.removeFirst();
        }
        Instant free = now;
        if (failures.size() >= OVERALL) {
            free = failures.getFirst().at().plus(WINDOW);
        }
        var own = failures.stream()
                .filter(failure -> failure.address().equals(address))
                .toList();
        if (own.size() >= PER_ADDRESS) {
            Instant ownFree = own.get(own.size() - PER_ADDRESS).at().plus(WINDOW);
            free = ownFree.isAfter(free) ? ownFree : free;
        }
        return Duration.between(now, free);
    }

    /** Tries a password unless the address has to wait, and remembers a failure; one attempt at a time. */
    synchronized boolean attempt(String address, BooleanSupplier right) {
        if (!wait(address).isZero()) {
            return false;
        }
        if (right.getAsBoolean()) {
            return true;
        }
        failed(address);
        return false;
    }

    /** Remembers a failure; no more of them than anybody has to wait for. */
    synchronized void failed(String address) {
        if (failures.size() < OVERALL) {
            failures.addLast(new Failure(address, clock.instant()));
        }
    }
}
