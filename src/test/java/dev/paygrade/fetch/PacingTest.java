package dev.paygrade.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class PacingTest {
    private final Rig rig = new Rig();
    private final List<String> entered = Collections.synchronizedList(new ArrayList<>());
    private final HostGate recording = (host, gap) -> {
        entered.add(host + " " + gap);
        return () -> entered.add("left");
    };

    @AfterEach
    void stop() {
        rig.close();
    }

    private String host() {
        return Rig.HOST + ":" + rig.server.getPort();
    }

    @Test
    void everyRequestGoesThroughTheGateAlone() {
        rig.page("/", new MockResponse.Builder().code(302).setHeader("Location", "/there"))
                .page("/there", new MockResponse.Builder().body("x"));

        rig.fetcher(s -> s.withDelay(Duration.ofSeconds(1)), recording).fetch(FetchRequest.get(rig.uri("/")));

        assertThat(entered)
                .containsExactly(host() + " PT1S", "left", host() + " PT1S", "left", host() + " PT1S", "left");
    }

    @Test
    void thePassIsGivenBackAfterAFailure() {
        rig.page("/", new MockResponse.Builder().body("x".repeat(100)));

        rig.fetcher(s -> s.withMaxDecodedBytes(10), recording).fetch(FetchRequest.get(rig.uri("/")));

        assertThat(entered).hasSize(4).endsWith("left");
    }

    @ParameterizedTest
    @CsvSource({
        ",,PT1S",
        "PT0S,,PT0S",
        "PT5S,,PT5S",
        "PT0S,3,PT3S",
        ",0.5,PT1S",
        "PT20S,3,PT20S",
        ",61,PT1M",
        ",999999,PT1M"
    })
    void theLongestOfDelayAndCrawlDelayCounts(@Nullable Duration own, @Nullable String robots, String gap) {
        rig.page("/", new MockResponse.Builder().body("x"));
        if (robots != null) {
            rig.page("/robots.txt", new MockResponse.Builder().body("User-agent: *\nCrawl-delay: " + robots + "\n"));
        }
        FetchRequest request = new FetchRequest(rig.uri("/"), null, null, null, own);

        Fetched fetched =
                rig.fetcher(s -> s.withDelay(Duration.ofSeconds(1)), recording).fetch(request);

        assertThat(fetched).isInstanceOf(Fetched.Body.class);
        assertThat(entered.get(2)).isEqualTo(host() + " " + gap);
    }

    @Test
    void twoThreadsNeverAskOneHostAtOnceAndKeepTheGap() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        List<Integer> together = Collections.synchronizedList(new ArrayList<>());
        List<Instant> times = Collections.synchronizedList(new ArrayList<>());
        rig.page("/", r -> {
            together.add(inside.incrementAndGet());
            times.add(rig.clock.instant());
            inside.decrementAndGet();
            return new MockResponse.Builder().body("x").build();
        });
        HttpFetcher fetcher = rig.fetcher(
                s -> s.withDelay(Duration.ofSeconds(1)), new LocalHostGate(rig.clock, rig.clock::advance, 10));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Fetched>> fetches = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                fetches.add(threads.submit(() -> fetcher.fetch(FetchRequest.get(rig.uri("/")))));
            }
            for (Future<Fetched> fetch : fetches) {
                assertThat(fetch.get(50, TimeUnit.SECONDS)).isInstanceOf(Fetched.Body.class);
            }
        }
        assertThat(together).hasSize(20).containsOnly(1);
        for (int i = 1; i < times.size(); i++) {
            assertThat(Duration.between(times.get(i - 1), times.get(i))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void thePortCountsOnlyIfItIsUnusual() {
        assertThat(Addresses.gateKey(HttpUrl.get("http://Board.test/x"))).isEqualTo("board.test");
        assertThat(Addresses.gateKey(HttpUrl.get("https://board.test:443/"))).isEqualTo("board.test");
        assertThat(Addresses.gateKey(HttpUrl.get("https://board.test:8443/"))).isEqualTo("board.test:8443");
        assertThat(Addresses.gateKey(HttpUrl.get("http://[::1]:8080/"))).isEqualTo("[::1]:8080");
    }
}
