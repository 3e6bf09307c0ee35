package dev.paygrade.fetch;

import java.time.Clock;
import java.time.Duration;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Sends each request through the gate of its host, and holds the pass until the answer is read. */
record PoliteWire(Wire wire, HostGate gate, Clock clock) {
    /** How long a busy host is left alone that does not say how long. */
    private static final Duration SHORT_REST = Duration.ofSeconds(2);
    /** Whoever asks for longer is asked again by a later run; its gate is not kept shut for days by one answer. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);

    Answer send(HttpUrl url, FetchRequest request, Duration gap, Budget budget, BodyReader reader)
            throws StoppedException, InterruptedException {
        try (HostGate.Pass pass = gate.enter(Addresses.gateKey(url), gap)) {
            Answer answer = wire.send(url, request, budget, reader);
            if (answer.isBusy()) {
                pass.rest(rest(answer));
            }
            return answer;
        }
    }

    private Duration rest(Answer answer) {
        @Nullable Duration asked = RetryAfter.in(answer.headers(), clock.instant());
        Duration rest = asked == null ? SHORT_REST : asked;
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }
}
