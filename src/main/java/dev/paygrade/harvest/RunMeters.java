package dev.paygrade.harvest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts and times this node's runs by how they ended, and traces each where traces are collected. */
@ApplicationScoped
class RunMeters {
    private static final String NAME = "paygrade.run";

    private final MeterRegistry meters;
    private final Tracer tracer;
    private final AtomicInteger under = new AtomicInteger();

    RunMeters(MeterRegistry meters, Tracer tracer) {
        this.meters = meters;
        this.tracer = tracer;
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
        private final Span span;
        private final Scope scope;
        private String outcome = "broken";

        @SuppressWarnings("MustBeClosedChecker") // end() closes it
        private Running(String source) {
            span = tracer.spanBuilder("run")
                    .setAttribute("paygrade.source", source)
                    .startSpan();
            scope = span.makeCurrent();
        }

        void ended(Optional<RunStatus> status) {
            outcome = status.map(RunMeters::name).orElse("stopped");
        }

        void end() {
            under.decrementAndGet();
            sample.stop(timer(outcome));
            span.setAttribute("paygrade.outcome", outcome);
            if (outcome.equals("broken") || outcome.equals(name(RunStatus.FAILED))) {
                span.setStatus(StatusCode.ERROR);
            }
            scope.close();
            span.end();
        }
    }

    /** To be ended by the thread that begins it. */
    Running begin(String source) {
        under.incrementAndGet();
        return new Running(source);
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
