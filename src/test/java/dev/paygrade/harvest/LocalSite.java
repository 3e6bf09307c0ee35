package dev.paygrade.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A web site on loopback whose pages a test may change, and a sources file that points at it. */
public class LocalSite implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, Answer> PAGES = new ConcurrentHashMap<>();

    private static volatile String base = "";

    private @Nullable HttpServer server;

    /** One page. */
    @SuppressWarnings("ArrayRecordComponent") // bytes to be sent, never compared
    record Answer(int status, String contentType, byte[] body) {}

    /** Puts a page on the site, or another one in its place. */
    public static void serve(String path, int status, String contentType, String body) {
        PAGES.put(path, new Answer(status, contentType, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** A page of ours, as text. */
    public static String page(String name) {
        try (InputStream in = Objects.requireNonNull(
                LocalSite.class.getResourceAsStream("/pages/featured/" + name), "no test page " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of the site, without a slash at its end. */
    public static String base() {
        return base;
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server = started;
            started.createContext("/", LocalSite::answer);
            started.start();
            String article = page("insight-article.html");
            serve("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /private/\n");
            serve("/insights/a-vs-b/", 200, "text/html; charset=utf-8", article);
            serve("/insights/damaged.txt", 200, "text/plain; charset=utf-8", page("insight-article-damaged.txt"));
            serve("/broken/", 500, "text/html", "<html><body>Oh no</body></html>");
            serve("/private/page/", 200, "text/html; charset=utf-8", article);
            serve("/report.pdf", 200, "application/pdf", "%PDF-1.7");
            serve("/truncated/", 200, "text/html; charset=utf-8", article.substring(0, article.length() * 2 / 3));
            serve(
                    "/empty/",
                    200,
                    "text/html; charset=utf-8",
                    "<!doctype html><html><body><h1>About us</h1></body></html>");
            base = "http://127.0.0.1:" + started.getAddress().getPort();
            Path file = Files.createTempDirectory("sources").resolve("sources.yaml");
            Files.writeString(file, sources(base, closedPort()));
            return Map.of(
                    "paygrade.sources",
                    file.toString(),
                    "paygrade.fetch.allow-private",
                    "127.0.0.1:%d,127.0.0.1:%d".formatted(started.getAddress().getPort(), closed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int closed;

    private int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
            return closed;
        }
    }

    private static String sources(String base, int closedPort) {
        return """
                - {id: seeds, kind: featured-page, url: "%1$s/insights/a-vs-b/", every: 1h}
                - {id: seeds-text, kind: featured-page, url: "%1$s/insights/damaged.txt", every: 1h}
                - {id: gone, kind: featured-page, url: "%1$s/nowhere/", every: 1h}
                - {id: broken, kind: featured-page, url: "%1$s/broken/", every: 1h}
                - {id: refused, kind: featured-page, url: "%1$s/private/page/", every: 1h}
                - {id: pdf, kind: featured-page, url: "%1$s/report.pdf", every: 1h}
                - {id: truncated, kind: featured-page, url: "%1$s/truncated/", every: 1h}
                - {id: empty, kind: featured-page, url: "%1$s/empty/", every: 1h}
                - {id: unreachable, kind: featured-page, url: "http://127.0.0.1:%2$d/", every: 1h}
                - {id: private, kind: featured-page, url: "http://10.0.0.1/", every: 1h}
                - {id: unknown-kind, kind: featured-pages, url: "%1$s/", every: 1h}
                - {id: bad-interval, kind: featured-page, url: "%1$s/", every: often}
                - {id: seeds, kind: featured-page, url: "%1$s/", every: 1h}
                """.formatted(base, closedPort);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = PAGES.get(exchange.getRequestURI().getPath());
            if (answer == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
