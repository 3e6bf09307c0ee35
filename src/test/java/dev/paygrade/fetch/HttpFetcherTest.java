package dev.paygrade.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFetcherTest {
    private final Rig rig = new Rig();

    @AfterEach
    void stop() {
        rig.close();
    }

    private static MockResponse.Builder ok(String body) {
        return new MockResponse.Builder().body(body);
    }

    @Test
    void aPageIsHandedOverAsItArrived() {
        byte[] latin = "Gehalt: 60.000 € für Köche".getBytes(Charset.forName("windows-1252"));
        rig.page(
                "/jobs?page=2",
                new MockResponse.Builder()
                        .body(new okio.Buffer().write(latin))
                        .setHeader("Content-Type", "text/html; charset=windows-1252")
                        .setHeader("ETag", "W/\"abc\"")
                        .setHeader("Last-Modified", "Sun, 01 Mar 2026 09:00:00 GMT"));

        Fetched.Body body = (Fetched.Body) rig.fetcher().fetch(FetchRequest.get(rig.uri("/jobs?page=2#top")));

        assertThat(body.uri()).isEqualTo(rig.uri("/jobs?page=2"));
        assertThat(body.status()).isEqualTo(200);
        assertThat(body.contentType()).isEqualTo("text/html; charset=windows-1252");
        assertThat(body.bytes()).isEqualTo(latin);
        assertThat(body.etag()).isEqualTo("W/\"abc\"");
        assertThat(body.lastModified()).isEqualTo("Sun, 01 Mar 2026 09:00:00 GMT");
    }

    @Test
    void weSayWhoWeAreAndSendNoCredentials() {
        rig.page("/", ok("x").setHeader("Set-Cookie", "session=1"));
        HttpFetcher fetcher = rig.fetcher(s -> s.withIdentity("1.2", "https://example.org/bot"));
        String withUser = rig.uri("/").toString().replace("http://", "http://user:secret@");

        fetcher.fetch(FetchRequest.get(URI.create(withUser)));
        Fetched.Body again = (Fetched.Body) fetcher.fetch(FetchRequest.get(URI.create(withUser)));

        assertThat(rig.requests).hasSize(3).allSatisfy(r -> {
            assertThat(r.getHeaders().get("User-Agent")).isEqualTo("Paygrade/1.2 (+https://example.org/bot)");
            assertThat(r.getHeaders().names()).doesNotContain("Authorization", "Cookie");
        });
        assertThat(again.uri()).isEqualTo(rig.uri("/"));
    }

    @Test
    void anUnchangedPageIsNotReadAgain() {
        rig.page(
                "/",
                r -> "\"v1\"".equals(r.getHeaders().get("If-None-Match"))
                                && "Sun, 01 Mar 2026 09:00:00 GMT"
                                        .equals(r.getHeaders().get("If-Modified-Since"))
                        ? new MockResponse.Builder().code(304).build()
                        : ok("whole").build());
        FetchRequest request = FetchRequest.get(rig.uri("/"));

        assertThat(rig.fetcher().fetch(request.withValidators("\"v1\"", "Sun, 01 Mar 2026 09:00:00 GMT")))
                .isEqualTo(new Fetched.NotModified());
        assertThat(rig.fetcher().fetch(request.withValidators("\"v0\"", null))).isInstanceOf(Fetched.Body.class);
    }

    @Test
    void validatorsUnfitForAHeaderAreLeftOut() {
        rig.page("/", ok("whole"));

        Fetched fetched =
                rig.fetcher().fetch(FetchRequest.get(rig.uri("/")).withValidators("\"a\r\nX: 1\"", "gestern ä"));

        assertThat(fetched).isInstanceOf(Fetched.Body.class);
        assertThat(rig.lastPageRequest().getHeaders().names())
                .doesNotContain("If-None-Match", "If-Modified-Since", "X");
    }

    @Test
    void notModifiedWithoutBeingAskedIsAFailure() {
        rig.page("/", new MockResponse.Builder().code(304));

        assertThat(rig.fetcher().fetch(FetchRequest.get(rig.uri("/"))))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class, f -> assertThat(f.status()).isEqualTo(304));
    }

    @Test
    void jsonIsPosted() {
        rig.page("/api", r -> ok("{\"got\":" + r.getBody().utf8() + "}").build());

        Fetched.Body body =
                (Fetched.Body) rig.fetcher().fetch(FetchRequest.post(rig.uri("/api"), "{\"offset\":20,\"q\":\"ü\"}"));

        RecordedRequest request = rig.lastPageRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(new String(body.bytes(), StandardCharsets.UTF_8)).isEqualTo("{\"got\":{\"offset\":20,\"q\":\"ü\"}}");
    }

    @ParameterizedTest
    @CsvSource({
        "404,HTTP_STATUS",
        "410,HTTP_STATUS",
        "500,HTTP_STATUS",
        "403,HTTP_STATUS",
        "206,HTTP_STATUS",
        "300,HTTP_STATUS",
        "301,HTTP_STATUS",
        "429,TOO_MANY_REQUESTS",
        "408,HTTP_STATUS",
        "421,HTTP_STATUS",
        "503,HTTP_STATUS"
    })
    void aStatusWithoutAPageIsAFailureAndIsAskedForOnce(int status, Failure reason) {
        rig.page("/", ok("<h1>Sorry</h1>").code(status));

        Fetched fetched = rig.fetcher().fetch(FetchRequest.get(rig.uri("/")));

        assertThat(fetched).isInstanceOfSatisfying(Fetched.Failed.class, f -> {
            assertThat(f.reason()).isEqualTo(reason);
            assertThat(f.status()).isEqualTo(status);
            assertThat(f.retryAfter()).isNull();
            assertThat(f.detail())
                    .contains(rig.uri("/").toString(), String.valueOf(status))
                    .endsWith(".");
        });
        assertThat(rig.targets()).containsExactly("/robots.txt", "/");
    }

    @ParameterizedTest
    @CsvSource({"429,120,PT2M", "503,0,PT0S", "503,'Sun, 01 Mar 2026 12:10:00 GMT',PT10M", "500,5,PT5S"})
    void weAreToldHowLongToStayAway(int status, String header, Duration wait) {
        rig.page("/", ok("").code(status).setHeader("Retry-After", header));

        assertThat(rig.fetcher().fetch(FetchRequest.get(rig.uri("/"))))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class, f -> assertThat(f.retryAfter()).isEqualTo(wait));
        assertThat(rig.targets()).containsExactly("/robots.txt", "/");
    }

    @Test
    void nobodyListeningIsReadable() {
        rig.close();

        assertThat(rig.fetcher().fetch(FetchRequest.get(rig.uri("/"))))
                .isInstanceOfSatisfying(Fetched.Failed.class, f -> {
                    assertThat(f.reason()).isEqualTo(Failure.ROBOTS_UNAVAILABLE);
                    assertThat(f.detail())
                            .contains(rig.uri("/robots.txt").toString())
                            .doesNotContain("Exception");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/x",
                "file:///etc/passwd",
                "jar:http://a.test!/b",
                "gopher://a.test/",
                "data:text/html,x"
            })
    void onlyTheWebIsFetched(String address) {
        assertThat(rig.fetcher().fetch(FetchRequest.get(URI.create(address))))
                .isInstanceOfSatisfying(
                        Fetched.Refused.class, r -> assertThat(r.reason()).isEqualTo(Refusal.SCHEME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/jobs", "jobs", "http:///", "http://?x", "http://a..b/", "http://a.test:99999/"})
    void whatIsNoAddressIsSaid(String address) {
        assertThat(rig.fetcher().fetch(FetchRequest.get(URI.create(address))))
                .isInstanceOfSatisfying(
                        Fetched.Refused.class, r -> assertThat(r.reason()).isEqualTo(Refusal.BAD_ADDRESS));
    }

    @Test
    void anInterruptEndsTheFetchAndIsKept() {
        rig.page("/", ok("x"));
        Thread.currentThread().interrupt();

        Fetched fetched = rig.fetcher().fetch(FetchRequest.get(rig.uri("/")));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Fetched.Failed.class, f -> assertThat(f.reason()).isEqualTo(Failure.INTERRUPTED));
        assertThat(rig.requests).isEmpty();
    }
}
