package dev.paygrade.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitsTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            byte[] page = page(path).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** The listing is empty when first looked at. */
    private String page(String path) {
        return switch (path) {
            case "/" -> looks.incrementAndGet() < 3 ? "<p>Nothing yet" : """
                    <a href="/jobs/1/a">a</a><a href="/jobs/2/b">b</a><a href="/jobs/3/c">c</a>
                    <a href="/?level=senior">senior</a><a href="https://elsewhere.example/">away</a>""";
            case "/jobs/1/a" -> "<a href='/companies/x'>x</a>";
            case "/jobs/2/b", "/jobs/3/c", "/companies/x", "/?level=senior", "/roles" -> "<p>here";
            default -> "";
        };
    }

    @Test
    void waits_for_postings_and_sees_two_pages_of_each_kind() throws Exception {
        int pages = new Visits("http://127.0.0.1:" + server.getAddress().getPort()).walk();

        assertThat(asked).startsWith("/", "/", "/");
        assertThat(asked).contains("/jobs/1/a", "/jobs/2/b", "/companies/x", "/?level=senior");
        assertThat(asked).doesNotContain("/jobs/3/c");
        // the listing, roles, two postings, an employer and a filter; what is missing does not count
        assertThat(pages).isEqualTo(6);
    }
}
