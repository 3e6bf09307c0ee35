package dev.paygrade.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paygrade.archive.PageArchive;
import dev.paygrade.boot.TestDatabase;
import dev.paygrade.fetch.Fetched;
import dev.paygrade.fetch.Fetcher;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.posting.Blocks;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.Sightings;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.Board;
import dev.paygrade.source.catalog.Boards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/**
 * A node that dies in the middle of a run: an {@link Error} goes up through everything, and nothing is given back, just
 * as when its process is killed. Another node takes over once the lease has ended.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KilledNodeTest {
    private static final int OPENINGS = 450;
    private static final String ID = "killed-board";
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    Normaliser normaliser;

    @Inject
    Ledger ledger;

    @Inject
    Runs runs;

    @Inject
    Sources sources;

    @Inject
    Sightings sightings;

    @Inject
    PageArchive archive;

    @Inject
    Blocks blocks;

    @Inject
    HarvestSwitch fetching;

    @Inject
    HarvestConfig config;

    @Inject
    Clock clock;

    @Inject
    Scheduler quartz;

    @Inject
    TestBoard board;

    @Inject
    Database database;

    private final Board greenhouse = Boards.create().of("greenhouse").orElseThrow();

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void open() throws SchedulerException {
        quartz.standby();
        await().until(() -> quartz.getCurrentlyExecutingJobs().isEmpty());
        board.open(ID);
        board.sql(
                "update source set kind = 'greenhouse', url = 'https://boards.greenhouse.io/killed', company = 'Knot Data' where id = '"
                        + ID + "'");
    }

    @AfterEach
    void remove() throws SchedulerException {
        board.remove(ID);
        quartz.start();
    }

    private static Fetched page() {
        String jobs = IntStream.range(0, OPENINGS)
                .mapToObj(i ->
                        "{\"id\":%d,\"title\":\"Data Engineer %d\",\"absolute_url\":\"https://boards.greenhouse.io/killed/jobs/%d\",\"location\":{\"name\":\"Oslo\"}}"
                                .formatted(i, i, i))
                .collect(Collectors.joining(","));
        return new Fetched.Body(
                URI.create("https://boards-api.greenhouse.io/v1/boards/killed/jobs"),
                200,
                "application/json",
                ("{\"jobs\":[" + jobs + "]}").getBytes(StandardCharsets.UTF_8),
                null,
                null);
    }

    private Harvester node(Fetcher fetcher) {
        return new Harvester(
                fetcher, normaliser, ledger, runs, sources, sightings, archive, blocks, fetching, config, clock);
    }

    private Source claim(String node) {
        return sources.claimOne(ID, node, LEASE).orElseThrow();
    }

    private static BooleanSupplier killedAtCall(int call) {
        AtomicInteger calls = new AtomicInteger();
        return () -> {
            if (calls.incrementAndGet() == call) {
                throw new Killed();
            }
            return true;
        };
    }

    private int count(String sql) {
        return database.query(sql, List.of(), row -> row.getInt(1)).getFirst();
    }

    private int stored() {
        return count("select count(*) from sighting where source_id = '" + ID + "'");
    }

    /** The points at which a run asks whether it is still wanted: before its page, and before each batch of 200. */
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 200", "4, 400"})
    void anotherNodeFinishesWhatAKilledOneBegan(int call, int storedByTheFirst) {
        Source first = claim("node-a");
        assertThatThrownBy(() -> node(request -> page()).run(first, greenhouse, "node-a", killedAtCall(call)))
                .isInstanceOf(Killed.class);
        assertThat(stored()).isEqualTo(storedByTheFirst);
        // nobody gets it while the lease lasts
        assertThat(sources.claimOne(ID, "node-b", LEASE)).isEmpty();
        takenOver();
    }

    @Test
    void anotherNodeReadsWhatOneWasKilledAsking() {
        Source first = claim("node-a");
        assertThatThrownBy(() -> node(request -> {
                            throw new Killed();
                        })
                        .run(first, greenhouse, "node-a", () -> true))
                .isInstanceOf(Killed.class);
        takenOver();
    }

    private void takenOver() {
        board.sql("update source set lease_until = now() - interval '1 second' where id = '" + ID + "'");
        Source second = claim("node-b");
        assertThat(node(request -> page()).run(second, greenhouse, "node-b", () -> true))
                .isEqualTo(RunStatus.COMPLETE);
        assertThat(stored()).isEqualTo(OPENINGS);
        assertThat(count("select count(distinct posting_id) from sighting where source_id = '" + ID + "'"))
                .isEqualTo(OPENINGS);
        assertThat(count("select count(*) from posting where employer = 'Knot Data'"))
                .isEqualTo(OPENINGS);
        assertThat(runs.latestOf(ID, 5))
                .extracting(run -> run.status)
                .containsExactly(RunStatus.COMPLETE, RunStatus.LOST);
    }
}
