package dev.paygrade.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NextLookTest {
    private static final Duration HOURLY = Duration.ofHours(1);

    @Nested
    class AfterSuccess {
        @Test
        void keepsItsOwnPace() {
            assertThat(NextLook.after(HOURLY, 0, null)).isEqualTo(HOURLY);
        }

        @Test
        void waitsLongerIfAskedTo() {
            assertThat(NextLook.after(HOURLY, 0, Duration.ofHours(3))).isEqualTo(Duration.ofHours(3));
            assertThat(NextLook.after(HOURLY, 0, Duration.ofMinutes(3))).isEqualTo(HOURLY);
        }
    }

    @Nested
    class AfterFailures {
        @Test
        void comesBackSoonAndThenEverLater() {
            assertThat(NextLook.after(HOURLY, 1, null)).isEqualTo(Duration.ofMinutes(1));
            assertThat(NextLook.after(HOURLY, 2, null)).isEqualTo(Duration.ofMinutes(2));
            assertThat(NextLook.after(HOURLY, 6, null)).isEqualTo(Duration.ofMinutes(32));
        }

        @Test
        void neverStopsComingBack() {
            assertThat(NextLook.after(HOURLY, 12, null)).isEqualTo(NextLook.RAREST);
            assertThat(NextLook.after(HOURLY, 1_000_000, null)).isEqualTo(NextLook.RAREST);
        }

        @Test
        void doesNotComeBackFasterThanAHealthySourceThatIsReadRarely() {
            assertThat(NextLook.after(Duration.ofDays(7), 40, null)).isEqualTo(Duration.ofDays(7));
        }

        @Test
        void obeysRetryAfterWithinAWeek() {
            assertThat(NextLook.after(HOURLY, 1, Duration.ofHours(2))).isEqualTo(Duration.ofHours(2));
            assertThat(NextLook.after(HOURLY, 1, Duration.ofDays(400))).isEqualTo(Duration.ofDays(7));
        }
    }
}
