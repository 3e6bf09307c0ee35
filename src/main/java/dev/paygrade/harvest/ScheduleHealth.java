package dev.paygrade.harvest;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** What the probes ask of the schedule and of the clock. */
final class ScheduleHealth {
    private ScheduleHealth() {}

    /** Down once nothing ticks though the database answers and Quartz was started anew: only a new process helps then. */
    @Liveness
    @Singleton
    static class Alive implements HealthCheck {
        private final Watchdog watchdog;

        Alive(Watchdog watchdog) {
            this.watchdog = watchdog;
        }

        @Override
        public HealthCheckResponse call() {
            Watchdog.View view = watchdog.view();
            return HealthCheckResponse.named("schedule")
                    .status(!view.hopeless())
                    .withData("restartsInVain", view.vain())
                    .withData("tickAgeSeconds", view.tickAge().toSeconds())
                    .build();
        }
    }

    /** Always up: a clock that is off is worth a word, and readers are served all the same. */
    @Readiness
    @Singleton
    static class ClockTold implements HealthCheck {
        private final Watchdog watchdog;
        private final HarvestConfig config;

        ClockTold(Watchdog watchdog, HarvestConfig config) {
            this.watchdog = watchdog;
            this.config = config;
        }

        @Override
        public HealthCheckResponse call() {
            Watchdog.View view = watchdog.view();
            var answer = HealthCheckResponse.named("clock")
                    .up()
                    .withData("offsetMillis", view.clockOffset().toMillis());
            return view.clockWrong(config.clockDrift())
                    ? answer.withData("warning", "this node's clock is off the database's: set it by NTP")
                            .build()
                    : answer.build();
        }
    }

    /** Up once this node's part of the schedule is entered. */
    @Startup
    @Singleton
    static class Started implements HealthCheck {
        private final Schedule schedule;

        Started(Schedule schedule) {
            this.schedule = schedule;
        }

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named("schedule")
                    .status(schedule.entered())
                    .build();
        }
    }
}
