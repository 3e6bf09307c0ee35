package dev.paygrade.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
    private static final String FORBIDDING = "User-agent: *\nDisallow: /\n";

    private final Rig rig = new Rig().page("/", new MockResponse.Builder().body("page"));
    private final HttpFetcher fetcher = rig.fetcher();

    @AfterEach
    void stop() {
        rig.close();
    }

    private static MockResponse.Builder answer(int status, String body) {
        return new MockResponse.Builder().code(status).body(body);
    }

    private Fetched fetch() {
        return fetcher.fetch(FetchRequest.get(rig.uri("/")));
    }

    private long robotsRequests() {
        return rig.targets().stream().filter("/robots.txt"::equals).count();
    }

    private static void assertUnavailable(Fetched fetched) {
        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Fetched.Failed.class, f -> assertThat(f.reason()).isEqualTo(Failure.ROBOTS_UNAVAILABLE));
    }

    @Test
    void whatIsForbiddenIsNotAsked() {
        rig.page("/robots.txt", answer(200, FORBIDDING));

        assertThat(fetch()).isInstanceOfSatisfying(Fetched.Refused.class, r -> {
            assertThat(r.reason()).isEqualTo(Refusal.ROBOTS);
            assertThat(r.detail()).contains(rig.uri("/").toString(), "robots.txt", "Paygrade");
        });
        assertThat(rig.targets()).containsExactly("/robots.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void withoutAFileEverythingIsAllowed(int status) {
        rig.page("/robots.txt", answer(status, FORBIDDING));

        assertThat(fetch()).isInstanceOf(Fetched.Body.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 429, 206, 304})
    void whileTheFileCannotBeReadNothingIsAsked(int status) {
        rig.page("/robots.txt", answer(status, "").setHeader("Retry-After", "90"));

        Fetched fetched = fetch();

        assertUnavailable(fetched);
        assertThat(((Fetched.Failed) fetched).retryAfter()).isEqualTo(Duration.ofSeconds(90));
        assertThat(((Fetched.Failed) fetched).detail())
                .contains(rig.uri("/robots.txt").toString(), String.valueOf(status));
        assertThat(rig.targets()).containsExactly("/robots.txt");
    }

    @Test
    void aFailureIsRememberedForAMinute() {
        rig.page("/robots.txt", answer(500, ""));
        fetch();
        assertUnavailable(fetch());
        assertThat(robotsRequests()).isOne();

        rig.page("/robots.txt", answer(404, ""));
        rig.clock.advance(Duration.ofMinutes(1));
        assertThat(fetch()).isInstanceOf(Fetched.Body.class);
    }

    @Test
    void aFileIsRememberedForADay() {
        rig.page("/robots.txt", answer(200, ""));
        fetch();
        rig.page("/robots.txt", answer(200, FORBIDDING));
        rig.clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(fetch()).isInstanceOf(Fetched.Body.class);
        assertThat(robotsRequests()).isOne();

        rig.clock.advance(Duration.ofSeconds(1));
        assertThat(fetch()).isInstanceOf(Fetched.Refused.class);
        assertThat(robotsRequests()).isEqualTo(2);
    }

    @Test
    void anOldFileHoldsWhileThereIsNoNewOne() {
        rig.page("/robots.txt", answer(200, FORBIDDING));
        fetch();
        rig.page("/robots.txt", answer(500, ""));
        rig.clock.advance(Duration.ofHours(25));

        assertThat(fetch()).isInstanceOf(Fetched.Refused.class);
        assertThat(robotsRequests()).isEqualTo(2);
    }

    @Test
    void redirectsAreFollowed() {
        rig.page("/robots.txt", answer(301, "").setHeader("Location", "/r/2"))
                .page("/r/2", answer(302, "").setHeader("Location", "/r/3"))
                .page("/r/3", answer(200, FORBIDDING));

        assertThat(fetch()).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void tooManyRedirectsMeanNoFile() {
        rig.page("/robots.txt", answer(301, "").setHeader("Location", "/robots.txt"));

        assertThat(fetch()).isInstanceOf(Fetched.Body.class);
        assertThat(robotsRequests()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9/robots.txt", "ftp://board.test/robots.txt", "http://0x7f.1/robots.txt"})
    void aRedirectThatIsNotFollowedMeansNotRead(String location) {
        rig.page("/robots.txt", answer(301, "").setHeader("Location", location));

        assertUnavailable(fetch());
    }

    @Test
    void onlyTheBeginningOfAnEnormousFileIsRead() {
        String start = "User-agent: *\nDisallow: /a\n";
        String filler = "#".repeat(RobotsFile.MAX_BYTES - start.length() - "\nDisallow: /".length());
        rig.page("/robots.txt", answer(200, start + filler + "\nDisallow: /bc\n"))
                .page("/bc", answer(200, "b"));

        assertThat(fetcher.fetch(FetchRequest.get(rig.uri("/a")))).isInstanceOf(Fetched.Refused.class);
        assertThat(fetcher.fetch(FetchRequest.get(rig.uri("/bc")))).isInstanceOf(Fetched.Body.class);
    }

    @Test
    void memoryIsBounded() {
        String large = "User-agent: *\nDisallow: /a\n" + "# nothing\n".repeat(49_000);
        rig.page("/robots.txt", answer(200, large));
        String port = ":" + rig.server.getPort();
        HttpFetcher many = new HttpFetcher(
                FetchSettings.defaults()
                        .withDelay(Duration.ZERO)
                        .withAllowPrivate(IntStream.range(0, 12)
                                .mapToObj(i -> "h" + i + ".test" + port)
                                .collect(Collectors.toSet())),
                new LocalHostGate(rig.clock),
                rig.clock,
                Rig::toLoopback,
                new OkHttpClient());
        for (int i = 0; i < 12; i++) {
            many.fetch(FetchRequest.get(URI.create("http://h" + i + ".test" + port + "/")));
        }
        assertThat(robotsRequests()).isEqualTo(12);

        many.fetch(FetchRequest.get(URI.create("http://h11.test" + port + "/")));
        assertThat(robotsRequests()).isEqualTo(12);
        many.fetch(FetchRequest.get(URI.create("http://h0.test" + port + "/")));
        assertThat(robotsRequests()).isEqualTo(13);
    }
}
