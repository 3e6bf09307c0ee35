package dev.paygrade.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import org.jspecify.annotations.Nullable;

/** A web server on loopback under the name board.test, and fetchers that may reach it. */
final class Rig implements AutoCloseable {
    static final String HOST = "board.test";
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    final MockWebServer server = new MockWebServer();
    final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    final SettableClock clock = new SettableClock(NOW);
    private final Map<String, Function<RecordedRequest, MockResponse>> pages = new ConcurrentHashMap<>();

    Rig() {
        this(null);
    }

    /** @param certificates what to serve https with, or null for http */
    Rig(@Nullable HandshakeCertificates certificates) {
        if (certificates != null) {
            server.useHttps(certificates.sslSocketFactory());
        }
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                return pages.getOrDefault(
                                request.getTarget(),
                                r -> new MockResponse.Builder().code(404).build())
                        .apply(request);
            }
        });
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Rig page(String target, MockResponse.Builder response) {
        pages.put(target, r -> response.build());
        return this;
    }

    Rig page(String target, Function<RecordedRequest, MockResponse> answer) {
        pages.put(target, answer);
        return this;
    }

    URI uri(String target) {
        return URI.create("http://" + HOST + ":" + server.getPort() + target);
    }

    /** The targets asked for so far, in order. */
    List<String> targets() {
        return requests.stream().map(RecordedRequest::getTarget).toList();
    }

    /** The last request but those for robots.txt. */
    RecordedRequest lastPageRequest() {
        return requests.stream()
                .filter(r -> !r.getTarget().equals("/robots.txt"))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    HttpFetcher fetcher() {
        return fetcher(s -> s);
    }

    HttpFetcher fetcher(UnaryOperator<FetchSettings> change) {
        return fetcher(change, new LocalHostGate(clock, d -> {}, 100));
    }

    HttpFetcher fetcher(UnaryOperator<FetchSettings> change, HostGate gate) {
        FetchSettings settings = FetchSettings.defaults()
                .withDelay(Duration.ZERO)
                .withAllowPrivate(Set.of(HOST + ":" + server.getPort()));
        return new HttpFetcher(change.apply(settings), gate, clock, Rig::toLoopback, new OkHttpClient());
    }

    static InetAddress[] toLoopback(String host) {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    @Override
    public void close() {
        server.close();
    }

    /** A clock that stands still until it is moved. */
    static final class SettableClock extends Clock {
        private volatile Instant now;

        SettableClock(Instant now) {
            this.now = now;
        }

        synchronized void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
