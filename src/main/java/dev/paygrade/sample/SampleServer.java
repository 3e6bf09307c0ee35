package dev.paygrade.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.paygrade.source.SourceSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Serves the sample board on loopback. The day that its pages show is the clock's, in UTC. */
public final class SampleServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final URI base;
    /** Made when somebody asks for a page: a start need not wait for it. */
    private @Nullable SampleSite site;

    private final Clock clock;

    private SampleServer(HttpServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /**
     * Binds 127.0.0.1 and serves at once.
     *
     * @param port 0 for any that is free
     * @throws UncheckedIOException if the port is taken
     */
    public static SampleServer start(int port, Clock clock) {
        try {
            HttpServer http = HttpServer.create(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
            SampleServer sample = new SampleServer(http, clock);
            http.setExecutor(sample.threads);
            http.createContext("/", sample::serve);
            http.start();
            return sample;
        } catch (IOException e) {
            throw new UncheckedIOException("The sample board cannot listen on 127.0.0.1:" + port, e);
        }
    }

    /** Where it is served, with a closing slash. */
    public URI baseUri() {
        return base;
    }

    /** What Paygrade reads of it: each article and each board as a source of its own. */
    public List<SourceSpec> sources() {
        List<SourceSpec> sources = new ArrayList<>();
        int n = 0;
        for (Pair pair : Pair.all()) {
            sources.add(source("sample-insight-" + ++n, "featured-page", pair.path(), 30));
        }
        sources.add(source("sample-board", "featured-page", ClassicBoard.PATH, 15));
        sources.add(source("sample-board-2026", "featured-page", ModernBoard.PATH, 10));
        sources.add(source("sample-jsonld", "jsonld", CareersSite.SITEMAP, 20));
        sources.add(source("sample-greenhouse", "greenhouse", GreenhouseFeed.PATH + "?content=true", 15));
        return List.copyOf(sources);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private SourceSpec source(String id, String kind, String path, int minutes) {
        return new SourceSpec(id, kind, base.resolve(path), Duration.ofMinutes(minutes), true, null, Map.of());
    }

    private synchronized SampleSite site() {
        if (site == null) {
            site = new SampleSite(base);
        }
        return site;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = exchange.getRequestURI().getRawQuery();
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            SampleResponse answer =
                    site().respond(exchange.getRequestURI().getPath(), query == null ? "" : query, today);
            new Delivery(exchange).send(answer);
        }
    }
}
