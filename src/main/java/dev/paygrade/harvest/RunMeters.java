package dev.paygrade.harvest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts and times this node's runs by how they ended. */
@ApplicationScoped
class RunMeters {
    private static final String NAME = "paygrade.run";

    private final MeterRegistry meters;
    private final AtomicInteger under = new AtomicInteger();

    RunMeters(MeterRegistry meters) {
        this.meters = meters;
        for (RunStatus status : RunStatus.values()) {
            if (status != RunStatus.RUNNING) {
                timer(name(status));
            }
        }
        timer("broken");
        Gauge.builder("paygrade.runs.active", under, AtomicInteger::get)
                .description("runs under way on this node")
                .register(meters);
    }

    /** A run that goes on. */
    final class Running {
        private final Timer.Sample sample = Timer.start(meters);
        private String outcome = "broken";

        void ended(Optional<RunStatus> status) {
            outcome = status.map(RunMeters::name).orElse("stopped");
        }

        void end() {
            under.decrementAndGet();
            sample.stop(timer(outcome));
        }
    }

    Running begin() {
        under.incrementAndGet();
        return new Running();
    }

    private static String name(RunStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private Timer timer(String outcome) {
        return Timer.builder(NAME)
                .description("runs from their claim to their end")
                .tag("outcome", outcome)
                .register(meters);
    }
}
