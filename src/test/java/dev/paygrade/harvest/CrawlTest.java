package dev.paygrade.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.fetch.Failure;
import dev.paygrade.fetch.FetchRequest;
import dev.paygrade.fetch.Fetched;
import dev.paygrade.source.Board;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.catalog.Boards;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a crawl treats a host that is busy. */
class CrawlTest {
    private static final String BOARD = """
            {"jobs":[{"id":1,"title":"Data Engineer","absolute_url":"https://boards.test/1","location":{"name":"Oslo"}}]}""";

    private final Deque<Fetched> answers = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private int asked;

    private static Fetched busy(int status, @Nullable Duration retryAfter) {
        return new Fetched.Failed(Failure.TOO_MANY_REQUESTS, status, retryAfter, "busy");
    }

    private static Fetched body() {
        return new Fetched.Body(
                URI.create("https://boards.test/"),
                200,
                "application/json",
                BOARD.getBytes(StandardCharsets.UTF_8),
                null,
                null);
    }

    private Crawled crawl() {
        Board board = Boards.create().of("greenhouse").orElseThrow();
        SourceSpec source = new SourceSpec(
                "busy-board",
                "greenhouse",
                URI.create("https://boards.greenhouse.io/example"),
                Duration.ofHours(1),
                true,
                "Example",
                Map.of());
        Crawl.Watch watch = new Crawl.Watch() {
            @Override
            public boolean goesOn(int pages, long bytes, int found) {
                return true;
            }

            @Override
            public Set<String> known(List<RawPosting> cards) {
                return Set.of();
            }
        };
        return new Crawl(
                        (FetchRequest request) -> {
                            asked++;
                            return answers.removeFirst();
                        },
                        board,
                        source,
                        new Crawl.Limits(10, 10, null),
                        Clock.fixed(Instant.parse("2026-08-03T08:00:00Z"), ZoneOffset.UTC),
                        watch,
                        pauses::add,
                        new Random(1))
                .run(null, null);
    }

    @Test
    void asksABusyHostAgainEverLater() {
        answers.addAll(List.of(busy(503, null), busy(429, null), body()));
        Crawled crawled = crawl();
        assertThat(crawled.postings()).hasSize(1);
        assertThat(crawled.whole()).isTrue();
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1500));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
    }

    @Test
    void waitsAsLongAsTheHostAsks() {
        answers.addAll(List.of(busy(429, Duration.ofSeconds(17)), body()));
        assertThat(crawl().whole()).isTrue();
        assertThat(pauses).containsExactly(Duration.ofSeconds(17));
    }

    @Test
    void leavesAHostThatAsksForLongToALaterRun() {
        answers.add(busy(429, Duration.ofMinutes(20)));
        Crawled crawled = crawl();
        assertThat(pauses).isEmpty();
        assertThat(crawled.whole()).isFalse();
        assertThat(crawled.retryAfter()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void givesUpAfterThreeRetries() {
        answers.addAll(List.of(busy(503, null), busy(503, null), busy(503, null), busy(503, null), body()));
        Crawled crawled = crawl();
        assertThat(asked).isEqualTo(4);
        assertThat(crawled.whole()).isFalse();
        assertThat(crawled.failures()).extracting(Crawled.Failure::reason).contains("HOST_BUSY");
    }
}
