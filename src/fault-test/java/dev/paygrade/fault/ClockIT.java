package dev.paygrade.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;

/** Two nodes, and the clock of one is wrong by a minute and a half; the database's is right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClockIT {
    private static final int ROUNDS = Form.WHOLE ? 15 : 2;
    private static final int SOURCES = 4;
    private static final Duration TAKEOVER = Duration.ofSeconds(60);
    private static final Pattern OFFSET = Pattern.compile("\"offsetMillis\":\\s*(-?\\d+)");

    private final BoardServer boards = new BoardServer();
    private @Nullable Cluster started;

    private Cluster cluster() {
        return Objects.requireNonNull(started);
    }

    private Sql sql() {
        return cluster().sql();
    }

    @BeforeAll
    void open() throws Exception {
        Assumptions.assumeTrue(library().isPresent(), "libfaketime is not here: apt-get install faketime");
        for (int i = 0; i < SOURCES; i++) {
            boards.board("clock-" + i, "127.0.7." + (i + 1), 20).growing(1);
        }
        // a node with one run under way has no room for a second: the other one must take that
        Cluster cluster = Cluster.create("clock", 2, boards, Map.of("PAYGRADE_HARVEST_PARALLEL", "1"));
        started = cluster;
        cluster.node(0).start(Cluster.QUICK);
        Cluster.ready(cluster.node(0));
        cluster.readWhole("%");
    }

    @AfterAll
    void close() {
        if (started != null) {
            started.close();
        }
        boards.close();
    }

    private static Optional<Path> library() throws IOException {
        for (Path root : List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/usr/local/lib"))) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> found = Files.find(
                        root, 3, (path, is) -> path.endsWith(Path.of("faketime", "libfaketimeMT.so.1")))) {
                    Optional<Path> first = found.findFirst();
                    if (first.isPresent()) {
                        return first;
                    }
                }
            }
        }
        return Optional.empty();
    }

    static IntStream offsets() {
        return Form.WHOLE ? IntStream.of(90, -90) : IntStream.of(90);
    }

    private static Map<String, String> off(int seconds) throws IOException {
        Map<String, String> settings = new HashMap<>(Cluster.QUICK);
        settings.put("LD_PRELOAD", library().orElseThrow().toString());
        settings.put("FAKETIME", "%+ds".formatted(seconds));
        // the date is wrong, not the pace of time: timers go by the monotonic clock
        settings.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        settings.put("DONT_FAKE_MONOTONIC", "1");
        // otherwise each timed wait of the JVM ends at once, and it spins
        settings.put("FAKETIME_FORCE_MONOTONIC_FIX", "0");
        settings.put("NO_FAKE_STAT", "1");
        return Map.copyOf(settings);
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void aNodeWhoseClockIsWrongReadsNothingTwiceAndTakesNothingFromOthers(int seconds) throws Exception {
        Node right = cluster().node(0);
        Node wrong = cluster().node(1);
        wrong.start(off(seconds));
        Cluster.ready(wrong);
        String begun = sql().now();
        int reads = reads();
        saysSo(right, wrong, seconds);
        eachKeepsItsRun(right, wrong);
        for (int round = 0; round < ROUNDS; round++) {
            cluster().readWhole("clock-%");
        }
        cluster().assertNothingStuck();
        String runs = "select count(*) from run where source_id like 'clock-%' and started_at > '" + begun + "'";
        assertThat(sql().number(runs)).isEqualTo(reads() - reads);
        assertThat(sql().number(runs + " and status not in ('COMPLETE', 'UNCHANGED')"))
                .isZero();
        assertThat(sql().rows("""
                select one.source_id, one.id, other.id from run one join run other using (source_id)
                where one.id < other.id and other.started_at < one.finished_at"""))
                .as("runs of a source that overlap")
                .isEmpty();
        boards.boards("clock-").forEach(cluster()::assertStored);
        // what is due is due by the database's clock, whatever the node that is gone made of the schedule
        wrong.kill();
        String gone = sql().now();
        cluster().due("clock-%");
        await().atMost(TAKEOVER).until(() -> sql().number("select count(distinct source_id) from run where status = 'COMPLETE'"
                        + " and started_at > '" + gone + "'")
                == SOURCES);
    }

    private int reads() {
        return boards.boards("clock-").stream().mapToInt(Board::reads).sum();
    }

    private static void saysSo(Node right, Node wrong, int seconds) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String told = wrong.get("/q/health").body();
            assertThat(told).contains("this node's clock is off the database's");
            Matcher offset = OFFSET.matcher(told);
            assertThat(offset.find()).isTrue();
            assertThat(Long.parseLong(offset.group(1)))
                    .isBetween(1000L * (seconds - 3), 1000L * (seconds + 3));
        });
        assertThat(wrong.status("/")).isEqualTo(200);
        await().untilAsserted(
                        () -> assertThat(right.get("/q/health").body()).doesNotContain("this node's clock is off"));
    }

    /** Each holds a run for longer than a lease lasts. */
    private void eachKeepsItsRun(Node right, Node wrong) {
        List<Board> slow = List.of(boards.board("clock-0"), boards.board("clock-1"));
        slow.forEach(Board::hold);
        try {
            sql().run("update source set next_check_at = now() where id in ('clock-0', 'clock-1')");
            await().atMost(Cluster.READ).until(() -> slow.stream().allMatch(board -> board.waiting() == 1));
            assertThat(List.of(cluster().reader("clock-0"), cluster().reader("clock-1")))
                    .containsExactlyInAnyOrder(right, wrong);
            String fences = "select fence, lease_holder from source where id in ('clock-0', 'clock-1') order by id";
            List<List<String>> held = sql().rows(fences);
            String longAfter = sql().text("select max(lease_until) + interval '5 seconds' from source");
            await().atMost(TAKEOVER)
                    .until(() -> sql().number("select count(*) from source where lease_until > '" + longAfter + "'") == 2);
            assertThat(sql().rows(fences)).isEqualTo(held);
        } finally {
            slow.forEach(Board::letGo);
        }
        await().atMost(Cluster.READ)
                .until(() -> sql().number("select count(*) from source where lease_until is not null") == 0);
    }
}
