package dev.paygrade.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {
    private final Hand clock = new Hand();
    private final LoginAttempts attempts = new LoginAttempts(clock);

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.attempt(address, () -> false)).isFalse();
        }
    }

    @Test
    void anAddressWaitsAfterFiveFailures() {
        fail("a", 4);
        assertThat(attempts.wait("a")).isZero();
        clock.pass(Duration.ofMinutes(5));
        fail("a", 1);
        assertThat(attempts.wait("a")).isEqualTo(Duration.ofMinutes(10));
        assertThat(attempts.attempt("a", () -> true))
                .as("the right one, too late")
                .isFalse();
        assertThat(attempts.attempt("b", () -> true)).isTrue();
        clock.pass(Duration.ofMinutes(10));
        assertThat(attempts.attempt("a", () -> true)).isTrue();
    }

    @Test
    void everybodyWaitsAfterFiftyFailures() {
        for (int i = 0; i < 49; i++) {
            fail("address " + i, 1);
        }
        assertThat(attempts.wait("new")).isZero();
        fail("address 49", 1);
        assertThat(attempts.wait("new")).isEqualTo(Duration.ofMinutes(15));
        clock.pass(Duration.ofMinutes(15));
        assertThat(attempts.wait("new")).isZero();
    }

    @Test
    void theRightPasswordIsNoFailure() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.attempt("a", () -> true)).isTrue();
        }
        assertThat(attempts.wait("a")).isZero();
    }
}
