package dev.paygrade.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.Incoming;
import dev.paygrade.posting.Stored;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.Coverage;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.catalog.Boards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/** Who may read a source, and who may write what was read. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimTest {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int MANY = 40;
    private static final Instant NOW = Instant.parse("2026-08-03T08:00:00Z");

    @Inject
    Sources sources;

    @Inject
    Ledger ledger;

    @Inject
    Runs runs;

    @Inject
    Harvester harvester;

    @Inject
    Boards boards;

    @Inject
    RunMeters meters;

    @Inject
    DatabaseHostGate gate;

    @Inject
    TestBoard board;

    @Inject
    Database database;

    @Inject
    Scheduler quartz;

    private static String[] ids() {
        return IntStream.range(0, MANY).mapToObj(i -> "claim-" + i).toArray(String[]::new);
    }

    @BeforeEach
    void open() throws SchedulerException {
        quartz.standby();
        await().until(() -> quartz.getCurrentlyExecutingJobs().isEmpty());
        board.open(ids());
        board.sql("update source set enabled = true, next_check_at = now() - interval '1 day' where id like 'claim-%'");
    }

    @AfterEach
    void remove() throws SchedulerException {
        board.remove(ids());
        board.sql("update source set lease_until = null, lease_holder = null where lease_holder like 'node-%'");
        quartz.start();
    }

    private List<Source> claim(String node, int atMost) {
        return sources.claim(node, atMost, LEASE).stream()
                .filter(source -> source.id.startsWith("claim-"))
                .toList();
    }

    private void only(String id) {
        board.sql("update source set enabled = false where id like 'claim-%' and id <> '" + id + "'");
    }

    private static RawPosting.Builder ad(String id) {
        return RawPosting.builder(id, "Data Engineer " + id).company("Ruff Data");
    }

    private List<String> column(String sql) {
        return database.query(sql, List.of(), row -> row.getString(1));
    }

    @Test
    void aNodeForReadersAloneReadsNothingThoughItTicks() {
        HarvestConfig readersAlone = new SmallRyeConfigBuilder()
                .withMapping(HarvestConfig.class)
                .withDefaultValue("paygrade.harvest.enabled", "false")
                .build()
                .getConfigMapping(HarvestConfig.class);
        Harvest harvest = new Harvest(sources, harvester, boards, meters, readersAlone, gate);

        harvest.tick();
        harvest.catchUp();

        assertThat(claim("node-a", MANY)).hasSize(MANY);
    }

    @Test
    void givesEachDueSourceToOneOfTwo() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Source> claimed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<List<Source>>> both = List.of(() -> all("node-a", together), () -> all("node-b", together));
            for (Future<List<Source>> one : threads.invokeAll(both)) {
                claimed.addAll(one.get());
            }
        }
        assertThat(claimed).extracting(source -> source.id).containsExactlyInAnyOrder(ids());
        assertThat(claimed).allSatisfy(source -> assertThat(source.fence).isEqualTo(1));
        assertThat(column("select distinct lease_holder from source where id like 'claim-%'"))
                .isSubsetOf("node-a", "node-b");
    }

    private List<Source> all(String node, CyclicBarrier together) throws Exception {
        List<Source> mine = new ArrayList<>();
        together.await();
        for (List<Source> some = sources.claim(node, 3, LEASE); !some.isEmpty(); some = sources.claim(node, 3, LEASE)) {
            some.stream().filter(source -> source.id.startsWith("claim-")).forEach(mine::add);
        }
        return mine;
    }

    @Test
    void givesTheLongestDueFirstAndNothingElse() {
        board.sql("update source set next_check_at = now() + interval '1 hour' where id like 'claim-%'");
        board.sql("update source set next_check_at = now() - interval '9 days' where id = 'claim-7'");
        board.sql("update source set next_check_at = now() - interval '9 days', enabled = false where id = 'claim-8'");
        board.sql(
                "update source set next_check_at = now() - interval '9 days', lease_until = now() + interval '1 minute'"
                        + " where id = 'claim-9'");
        assertThat(claim("node-a", 1)).extracting(source -> source.id).containsExactly("claim-7");
        assertThat(claim("node-b", 100)).isEmpty();
    }

    @Test
    void letsNobodyWriteAfterAnotherTookOver() {
        only("claim-1");
        Source first = claim("node-a", 100).getFirst();
        Ledger.Ticket late = ledger.begin(first, Coverage.COMPLETE, "node-a", false);
        ledger.store(late, true, List.of(board.incoming(ad("1").build(), NOW)));
        assertThat(claim("node-b", 100)).isEmpty();
        assertThat(sources.extendLease("claim-1", late.fence(), LEASE)).isTrue();

        board.sql("update source set lease_until = now() - interval '1 second' where id = 'claim-1'");
        Source second = claim("node-b", 100).getFirst();
        assertThat(second.fence).isEqualTo(first.fence + 1);
        Ledger.Ticket newer = ledger.begin(second, Coverage.COMPLETE, "node-b", false);

        assertThat(runs.latestOf("claim-1", 10))
                .extracting(run -> run.status)
                .containsExactly(RunStatus.RUNNING, RunStatus.LOST);
        assertThat(runs.latestOf("claim-1", 10).getLast().reason).contains("node went away");
        List<Incoming> batch = List.of(board.incoming(ad("2").build(), NOW));
        Crawled crawled = new Crawled.Builder().build();
        assertThat(sources.extendLease("claim-1", late.fence(), LEASE)).isFalse();
        assertThatThrownBy(() -> ledger.store(late, true, batch)).isInstanceOf(FenceLostException.class);
        assertThatThrownBy(() -> ledger.seen(late, List.of("1"))).isInstanceOf(FenceLostException.class);
        assertThatThrownBy(() -> ledger.reject(late, batch.getFirst(), "x")).isInstanceOf(FenceLostException.class);
        assertThatThrownBy(() -> ledger.finish(late, crawled, new Stored())).isInstanceOf(FenceLostException.class);
        assertThatThrownBy(() -> ledger.begin(first, Coverage.COMPLETE, "node-a", false))
                .isInstanceOf(FenceLostException.class);
        assertThat(column("select external_id from sighting where source_id = 'claim-1'"))
                .containsExactly("1");

        ledger.store(newer, true, batch);
        assertThat(ledger.finish(newer, crawled, new Stored())).isEqualTo(RunStatus.FAILED);
        assertThat(column("select last_reason from source where id = 'claim-1'"))
                .containsExactly("not one page could be read");
        assertThat(column("select lease_holder from source where id = 'claim-1'"))
                .containsExactly((String) null);
    }

    @Test
    void putsWhatCannotBeReadAsideAndStoresTheRest() {
        only("claim-2");
        Ledger.Ticket ticket = ledger.begin(claim("node-a", 100).getFirst(), Coverage.COMPLETE, "node-a", false);
        List<Incoming> batch = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            batch.add(board.incoming(ad("n" + i).build(), NOW));
        }
        Incoming bad = batch.get(123);
        batch.set(
                123,
                new Incoming(
                        bad.externalId(),
                        bad.hash(),
                        null,
                        () -> {
                            throw new IllegalStateException("a reader\u0000 broke");
                        },
                        false,
                        null,
                        "raw\u0000 text"));
        Stored stored = ledger.store(ticket, true, batch);
        assertThat(stored.addedCount()).isEqualTo(199);
        String quarantine = "select concat_ws('|', item, raw, reason) from quarantine where source_id = 'claim-2'";
        assertThat(column(quarantine))
                .singleElement()
                .asString()
                .startsWith("n123|raw text|")
                .contains("a reader broke");

        assertThat(ledger.store(ticket, true, List.of(bad)).addedCount()).isEqualTo(1);
        assertThat(column(quarantine)).as("it could be read this time").isEmpty();
    }

    @Test
    void rejectsWhatTheDatabaseWillNotTakeAndKeepsWhatIsStored() {
        only("claim-3");
        Ledger.Ticket ticket = ledger.begin(claim("node-a", 100).getFirst(), Coverage.COMPLETE, "node-a", false);
        ledger.store(ticket, true, List.of(board.incoming(ad("1").build(), NOW)));
        Incoming broken = board.incoming(ad("1").requisition("other").build(), NOW);
        Stored stored = ledger.reject(ticket, broken, "it could not be stored: no");
        assertThat(stored.rejected()).hasSize(1);
        assertThat(stored.seen().getCardinality()).isEqualTo(1);
        assertThat(column("select reason from quarantine where source_id = 'claim-3'"))
                .containsExactly("it could not be stored: no");
        assertThat(
                        column(
                                "select title from posting where id in (select posting_id from sighting where source_id = 'claim-3')"))
                .containsExactly("Data Engineer 1");
    }
}
