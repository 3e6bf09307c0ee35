package dev.paygrade.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.source.SourceSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleServerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    private SampleServer server;
    private HttpClient client;

    @BeforeEach
    void start() {
        server = SampleServer.start(0, CLOCK);
        client = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void listensOnLoopbackOnly() {
        assertThat(server.baseUri().getHost()).isEqualTo("127.0.0.1");
        assertThat(server.baseUri().getPath()).isEqualTo("/");
    }

    @Test
    void everySourceAnswers() throws Exception {
        assertThat(server.sources()).extracting(SourceSpec::id).doesNotHaveDuplicates();
        for (SourceSpec source : server.sources()) {
            HttpResponse<String> response = get(source.uri());
            assertThat(response.statusCode()).as(source.id()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).isPresent();
        }
    }

    @Test
    void unchangedPageIsNotSentAgain() throws Exception {
        URI uri = server.baseUri().resolve("/insights/");
        String tag = get(uri).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = get(uri, "If-None-Match", "\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(get(uri, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void compressesForThoseWhoAcceptIt() throws Exception {
        URI uri = server.baseUri().resolve("/boards/classic/");
        String plain = get(uri).body();
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(uri)
                        .header("Accept-Encoding", "br, gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(response.body().length).isLessThan(plain.length() / 4);
        assertThat(unzipped(response.body())).isEqualTo(plain);

        assertThat(get(uri, "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void whatDoesNotExistIs404() throws Exception {
        HttpResponse<String> response = get(server.baseUri().resolve("/job/no-such-job-1/"));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains(Html.BANNER);
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void robotsMayReadEverything() throws Exception {
        HttpResponse<String> response = get(server.baseUri().resolve("/robots.txt"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("User-agent: *")
                .contains("Allow: /")
                .doesNotContain("Disallow");
    }

    @Test
    void nothingCanBeSentToIt() throws Exception {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(server.baseUri())
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(405);
    }

    @Test
    void headSendsHeadersOnly() throws Exception {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(server.baseUri())
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    private HttpResponse<String> get(URI uri, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String unzipped(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
