package dev.paygrade.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Traces reach a collector that the configuration names. */
@QuarkusTest
@QuarkusTestResource(value = TracesTest.Collector.class, restrictToAnnotatedClass = true)
class TracesTest {
    /** Hexadecimal, as in the header {@code traceparent}. */
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    /** What a collector of OTLP over HTTP is sent. */
    public static class Collector implements QuarkusTestResourceLifecycleManager {
        static final List<byte[]> SENT = new CopyOnWriteArrayList<>();
        private @Nullable HttpServer server;

        @Override
        public Map<String, String> start() {
            HttpServer made;
            try {
                made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            made.createContext("/v1/traces", exchange -> {
                byte[] body = exchange.getRequestBody().readAllBytes();
                boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
                SENT.add(zipped ? unzipped(body) : body);
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            made.start();
            server = made;
            return Map.of(
                    "quarkus.otel.sdk.disabled", "false",
                    "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                    "quarkus.otel.bsp.schedule.delay", "PT0.1S",
                    "quarkus.otel.exporter.otlp.endpoint",
                            "http://127.0.0.1:" + made.getAddress().getPort());
        }

        private static byte[] unzipped(byte[] body) throws IOException {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return in.readAllBytes();
            }
        }

        @Override
        public void stop() {
            if (server != null) {
                server.stop(0);
            }
        }
    }

    @Test
    void a_request_is_part_of_the_trace_that_it_names() {
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/roles")
                .then()
                .statusCode(200);

        await().untilAsserted(() -> assertThat(Collector.SENT)
                .anySatisfy(sent -> assertThat(new String(sent, StandardCharsets.ISO_8859_1))
                        .contains(trace())
                        .contains("/roles")));
    }

    private static String trace() {
        byte[] id = HexFormat.of().parseHex(TRACE);
        return new String(id, StandardCharsets.ISO_8859_1);
    }
}
