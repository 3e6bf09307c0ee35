package dev.paygrade.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paygrade.boot.EmbeddedDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.jspecify.annotations.Nullable;

/** A node whose database has no room left on its disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DiskIT {
    private static final int MEGABYTES = 320;
    private static final int MANY = 1500;
    /** No reader waits longer than this for a page, or for the word that there is none. */
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private final BoardServer boards = new BoardServer();
    private @Nullable SmallDisk mounted;
    private @Nullable Cluster started;

    private Cluster cluster() {
        return Objects.requireNonNull(started);
    }

    private SmallDisk disk() {
        return Objects.requireNonNull(mounted);
    }

    private Sql sql() {
        return cluster().sql();
    }

    @BeforeAll
    void open() throws Exception {
        Optional<SmallDisk> disk = SmallDisk.mount(MEGABYTES);
        Assumptions.assumeTrue(disk.isPresent(), "nothing can be mounted here, so no disk can be filled");
        mounted = disk.get();
        boards.board("disk-0", "127.0.6.1", 50);
        boards.board("disk-1", "127.0.6.2", 50);
        Cluster cluster = Cluster.create(
                disk().folder(), EmbeddedDatabase.Durability.NONE, "disk", 1, boards, Map.of());
        started = cluster;
        cluster.database().keepUp();
        cluster.start(Cluster.QUICK);
        cluster.readWhole("%");
    }

    @AfterAll
    void close() throws IOException {
        if (mounted != null) {
            mounted.free();
        }
        if (started != null) {
            started.close();
        }
        if (mounted != null) {
            mounted.close();
        }
        boards.close();
    }

    @Test
    @Order(1)
    void aRunThatFindsTheDiskFullFailsAndIsMadeUpFor() throws Exception {
        goesOnAfter(() -> {});
    }

    /** It dies where its journal cannot grow, and cannot start again either. */
    @Test
    @Order(2)
    @EnabledIfSystemProperty(
            named = "paygrade.faults",
            matches = "whole",
            disabledReason = "the short form fills the disk once")
    void aServerThatDiesOfAFullDiskIsBackOnceThereIsRoom() throws Exception {
        goesOnAfter(() -> await().atMost(RECOVERY).until(() -> {
            try {
                sql().run("select pg_switch_wal(); select pg_logical_emit_message(false, 'fill', repeat('x', 1000000))");
                return false;
            } catch (IllegalStateException e) {
                return !answers();
            }
        }));
    }

    private boolean answers() {
        try {
            return sql().number("select 1") == 1;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void goesOnAfter(Runnable worse) throws Exception {
        List<Board> all = boards.boards("disk-");
        int reads = all.stream().mapToInt(Board::reads).sum();
        long runs = sql().number("select max(id) from run");
        all.forEach(board -> board.growing(MANY));
        all.forEach(Board::hold);
        cluster().due("disk-%");
        await().atMost(Cluster.READ)
                .until(() -> all.stream().mapToInt(Board::reads).sum() == reads + all.size());
        all.forEach(board -> board.growing(0));
        disk().fill();
        try {
            all.forEach(Board::letGo);
            await().atMost(Cluster.READ).until(() -> {
                assertThatReadersAreAnswered();
                return cluster().node(0).said().contains("No space left on device");
            });
            worse.run();
            for (int i = 0; i < (Form.WHOLE ? 30 : 3); i++) {
                assertThatReadersAreAnswered();
                Thread.sleep(1000);
            }
        } finally {
            disk().free();
        }
        await().atMost(RECOVERY).until(() -> cluster().node(0).isReady() && cluster().node(0).status("/") == 200);
        if (!Form.WHOLE) {
            // by itself it takes half a minute more
            await().atMost(RECOVERY).until(() -> sql().number("select count(*) from run where status in ('FAILED', 'LOST')"
                            + " and id > " + runs)
                    >= 2);
            cluster().due("disk-%");
        }
        await().atMost(Cluster.READ).until(() -> sql().number("""
                select count(distinct source_id) from run where status = 'COMPLETE' and id > %d""".formatted(runs)) == 2);
        assertThat(sql().texts("select distinct status from run where status <> 'COMPLETE' and id > " + runs))
                .isNotEmpty()
                .isSubsetOf("FAILED", "LOST");
        all.forEach(cluster()::assertStored);
        cluster().assertNothingStuck();
        long back = sql().number("select (1000 * extract(epoch from clock_timestamp()))::bigint");
        await().atMost(RECOVERY).until(() -> sql().number("""
                select count(*) from qrtz_triggers where trigger_group = 'harvest' and trigger_name = 'tick'
                and prev_fire_time > %d""".formatted(back)) == 1);
    }

    private void assertThatReadersAreAnswered() throws IOException {
        for (String path : List.of("/", "/api/v1/postings", "/q/health/live")) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = cluster().node(0).get(path);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(path).isLessThan(ANSWER);
            assertThat(answer.statusCode()).as(path).isIn(200, 503);
            if (answer.statusCode() == 503) {
                assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
            }
        }
    }
}
