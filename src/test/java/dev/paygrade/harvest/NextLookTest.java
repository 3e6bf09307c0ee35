package dev.paygrade.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.harvest.NextLook.Ended;
import dev.paygrade.harvest.NextLook.Look;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NextLookTest {
    private static final Duration HOURLY = Duration.ofHours(1);
    private static final double MIDDLE = 0.5;

    private static Duration failed(Duration every, int failures, @Nullable Duration retryAfter) {
        return NextLook.after(every, null, new Ended(failures, 0, retryAfter), MIDDLE)
                .in();
    }

    private static Look read(Duration every, @Nullable Duration pace, int changes) {
        return NextLook.after(every, pace, new Ended(0, changes, null), MIDDLE);
    }

    private static Duration settled(Duration every, int changes) {
        Duration pace = every;
        for (int run = 0; run < 50; run++) {
            pace = read(every, pace, changes).pace();
        }
        return pace;
    }

    @Nested
    class AfterSuccess {
        @Test
        void comesSoonerWhereMuchChanges() {
            assertThat(read(HOURLY, null, 3)).isEqualTo(new Look(Duration.ofMinutes(45), Duration.ofMinutes(45)));
            assertThat(settled(HOURLY, 3)).isEqualTo(Duration.ofMinutes(15));
            assertThat(settled(Duration.ofMinutes(10), 3)).isEqualTo(NextLook.SOONEST);
        }

        @Test
        void comesLaterWhereNothingDoes() {
            assertThat(read(HOURLY, null, 0)).isEqualTo(new Look(Duration.ofMinutes(80), Duration.ofMinutes(80)));
            assertThat(settled(HOURLY, 0)).isEqualTo(Duration.ofHours(8));
            assertThat(settled(Duration.ofHours(6), 0)).isEqualTo(NextLook.RAREST);
        }

        @Test
        void neverLeavesTheBoundsOfItsEntry() {
            assertThat(settled(Duration.ofSeconds(20), 3)).isEqualTo(Duration.ofSeconds(20));
            assertThat(settled(Duration.ofDays(7), 0)).isEqualTo(Duration.ofDays(7));
            // the entry was changed from daily to hourly
            assertThat(read(HOURLY, Duration.ofDays(1), 1).pace()).isEqualTo(Duration.ofHours(6));
        }

        @Test
        void keepsSourcesFromMarchingInStep() {
            Duration first =
                    NextLook.after(HOURLY, HOURLY, new Ended(0, 1, null), 0).in();
            Duration last =
                    NextLook.after(HOURLY, HOURLY, new Ended(0, 1, null), 0.999).in();
            assertThat(last.minus(first)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        }

        @Test
        void waitsLongerIfAskedTo() {
            Ended asked = new Ended(0, 1, Duration.ofHours(3));
            assertThat(NextLook.after(HOURLY, null, asked, MIDDLE).in()).isEqualTo(Duration.ofHours(3));
        }
    }

    @Nested
    class AfterFailures {
        @Test
        void comesBackSoonAndThenEverLater() {
            assertThat(failed(HOURLY, 1, null)).isEqualTo(Duration.ofMinutes(1));
            assertThat(failed(HOURLY, 2, null)).isEqualTo(Duration.ofMinutes(2));
            assertThat(failed(HOURLY, 6, null)).isEqualTo(Duration.ofMinutes(32));
        }

        @Test
        void neverStopsComingBack() {
            assertThat(failed(HOURLY, 12, null)).isEqualTo(NextLook.RAREST);
            assertThat(failed(HOURLY, 1_000_000, null)).isEqualTo(NextLook.RAREST);
        }

        @Test
        void doesNotComeBackFasterThanAHealthySourceThatIsReadRarely() {
            assertThat(failed(Duration.ofDays(7), 40, null)).isEqualTo(Duration.ofDays(7));
        }

        @Test
        void obeysRetryAfterWithinAWeek() {
            assertThat(failed(HOURLY, 1, Duration.ofHours(2))).isEqualTo(Duration.ofHours(2));
            assertThat(failed(HOURLY, 1, Duration.ofDays(400))).isEqualTo(Duration.ofDays(7));
        }

        @Test
        void remembersThePaceForBetterDays() {
            assertThat(NextLook.after(HOURLY, Duration.ofMinutes(30), new Ended(3, 0, null), MIDDLE)
                            .pace())
                    .isEqualTo(Duration.ofMinutes(30));
        }
    }
}
