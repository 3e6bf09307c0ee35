package dev.paygrade.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {
    private final Rig rig = new Rig();

    @AfterEach
    void stop() {
        rig.close();
    }

    private static MockResponse.Builder to(int status, String location) {
        return new MockResponse.Builder().code(status).setHeader("Location", location);
    }

    private void chain(int redirects) {
        IntStream.range(0, redirects).forEach(i -> rig.page("/" + i, to(302, "/" + (i + 1))));
        rig.page("/" + redirects, new MockResponse.Builder().body("here"));
    }

    private static Refusal refusal(Fetched fetched) {
        return ((Fetched.Refused) fetched).reason();
    }

    @Test
    void fiveAreFollowed() {
        chain(5);

        Fetched.Body body = (Fetched.Body) rig.fetcher().fetch(FetchRequest.get(rig.uri("/0")));

        assertThat(body.bytes()).asString().isEqualTo("here");
        assertThat(body.uri()).isEqualTo(rig.uri("/5"));
    }

    @Test
    void theSixthIsNot() {
        chain(6);

        Fetched fetched = rig.fetcher().fetch(FetchRequest.get(rig.uri("/0")));

        assertThat(refusal(fetched)).isEqualTo(Refusal.TOO_MANY_REDIRECTS);
        assertThat(((Fetched.Refused) fetched).detail()).contains(rig.uri("/0").toString(), "5 times");
        assertThat(rig.targets()).doesNotContain("/6");
    }

    @Test
    void aLoopEnds() {
        rig.page("/a", to(301, "/b")).page("/b", to(301, "/a"));

        assertThat(refusal(rig.fetcher().fetch(FetchRequest.get(rig.uri("/a")))))
                .isEqualTo(Refusal.TOO_MANY_REDIRECTS);
        assertThat(rig.targets()).hasSize(1 + 6);
    }

    @ParameterizedTest
    @CsvSource({"301,GET", "302,GET", "303,GET", "307,POST", "308,POST"})
    void aPostIsRepeatedOnlyWhereTheStatusSaysSo(int status, String method) {
        rig.page("/api", to(status, "/there")).page("/there", new MockResponse.Builder().body("{}"));

        rig.fetcher().fetch(FetchRequest.post(rig.uri("/api"), "{\"a\":1}"));

        assertThat(rig.lastPageRequest().getTarget()).isEqualTo("/there");
        assertThat(rig.lastPageRequest().getMethod()).isEqualTo(method);
        assertThat(rig.lastPageRequest().getBodySize()).isEqualTo(method.equals("POST") ? 7 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://board.test/", "javascript:alert(1)", "data:,x"})
    void onlyToTheWeb(String location) {
        rig.page("/", to(302, location));

        assertThat(refusal(rig.fetcher().fetch(FetchRequest.get(rig.uri("/"))))).isEqualTo(Refusal.SCHEME);
    }

    @Test
    void neverToAPathThatRobotsForbid() {
        rig.page("/robots.txt", new MockResponse.Builder().body("User-agent: *\nDisallow: /private\n"))
                .page("/", to(302, "/private/x"))
                .page("/private/x", new MockResponse.Builder().body("secret"));

        assertThat(refusal(rig.fetcher().fetch(FetchRequest.get(rig.uri("/"))))).isEqualTo(Refusal.ROBOTS);
        assertThat(rig.targets()).containsExactly("/robots.txt", "/");
    }

    @Test
    void anotherHostIsAskedForItsOwnRobots() {
        try (Rig other = new Rig()) {
            other.page("/robots.txt", new MockResponse.Builder().body("User-agent: *\nDisallow: /\n"));
            String elsewhere = "http://other.test:" + other.server.getPort() + "/x";
            rig.page("/", to(302, elsewhere));
            HttpFetcher fetcher = rig.fetcher(s -> s.withAllowPrivate(
                    Set.of(Rig.HOST + ":" + rig.server.getPort(), "other.test:" + other.server.getPort())));

            Fetched.Refused refused = (Fetched.Refused) fetcher.fetch(FetchRequest.get(rig.uri("/")));

            assertThat(refused.reason()).isEqualTo(Refusal.ROBOTS);
            assertThat(refused.detail()).contains(elsewhere, "other.test");
            assertThat(other.targets()).containsExactly("/robots.txt");
        }
    }

    /** The same canary is reached when its address is allowed, so the refusal is what keeps us away. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost.test", "[::ffff:127.0.0.1]"})
    void neverToAPrivateAddress(String host) {
        try (Rig canary = new Rig()) {
            canary.page("/", new MockResponse.Builder().body("canary"));
            String authority = host + ":" + canary.server.getPort();
            rig.page("/", to(302, "http://" + authority + "/"));
            String allowed = "127.0.0.1:" + canary.server.getPort();

            Fetched guarded = rig.fetcher().fetch(FetchRequest.get(rig.uri("/")));
            int reached = canary.server.getRequestCount();
            Fetched open = rig.fetcher(s -> s.withAllowPrivate(Set.of(
                            Rig.HOST + ":" + rig.server.getPort(),
                            allowed,
                            "localhost.test:" + canary.server.getPort())))
                    .fetch(FetchRequest.get(rig.uri("/")));

            assertThat(refusal(guarded)).isEqualTo(Refusal.PRIVATE_ADDRESS);
            assertThat(((Fetched.Refused) guarded).detail())
                    .contains("127.0.0.1", "loopback", "PAYGRADE_FETCH_ALLOW_PRIVATE");
            assertThat(reached).isZero();
            assertThat(((Fetched.Body) open).bytes()).asString().isEqualTo("canary");
        }
    }
}
