package dev.paygrade.fetch;

import java.time.Duration;
import okhttp3.HttpUrl;

/** Sends each request through the gate of its host, and holds the pass until the answer is read. */
record PoliteWire(Wire wire, HostGate gate) {
    Answer send(HttpUrl url, FetchRequest request, Duration gap, Budget budget, BodyReader reader)
            throws StoppedException, InterruptedException {
        try (HostGate.Pass _ = gate.enter(Addresses.gateKey(url), gap)) {
            return wire.send(url, request, budget, reader);
        }
    }
}
