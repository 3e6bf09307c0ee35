package dev.paygrade.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.Coverage;
import dev.paygrade.source.RawPosting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What runs leave behind them: their coverage, compared with those before, and how long they are kept. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CoverageWatchTest {
    private static final String ID = "watched-board";
    private static final int ADS = 25;
    private static final Instant NOW = Instant.parse("2026-08-03T08:00:00Z");

    @Inject
    TestBoard board;

    @Inject
    CoverageWatch watch;

    @Inject
    Sources sources;

    @Inject
    Runs runs;

    @Inject
    PastRuns past;

    @Inject
    Database database;

    @BeforeEach
    void read() {
        board.open(ID);
        board.read(
                ID,
                true,
                NOW,
                IntStream.range(0, ADS)
                        .mapToObj(i -> RawPosting.builder("w" + i, "Senior Data Engineer " + i)
                                .company("Watch Data")
                                .locations(List.of("Oslo, Norway"))
                                .pay("USD %d,000 – 190,000 a year".formatted(120 + i))
                                .build())
                        .toList());
    }

    @AfterEach
    void remove() {
        board.remove(ID);
    }

    private Run fresh(Instant at) {
        Run run = new Run();
        run.sourceId = ID;
        run.node = "test";
        run.startedAt = at;
        run.finishedAt = at;
        run.status = RunStatus.COMPLETE;
        run.coverage = Coverage.COMPLETE;
        return run;
    }

    /** Ends a run as the ledger does; gives what is said of its source then. */
    private @Nullable String drop(Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Run run = fresh(at);
            runs.persistAndFlush(run);
            Source source = Objects.requireNonNull(sources.findById(ID));
            watch.note(run, source, at);
            assertThat(run.present).isEqualTo(ADS);
            return source.qualityDrop;
        });
    }

    @Test
    void flagsASourceThatLosesItsPayUntilItIsBack() {
        for (int hour = 1; hour <= 4; hour++) {
            assertThat(drop(NOW.plusSeconds(3600L * hour))).isNull();
        }
        board.sql("update posting set pay_kind = null where employer = 'Watch Data'");
        // as long as it lasts, and not only at first: low shares do not become usual
        for (int hour = 5; hour <= 20; hour++) {
            assertThat(drop(NOW.plusSeconds(3600L * hour))).isEqualTo("pay 0%, usually 100%");
        }
        board.sql("update posting set pay_kind = 'BASE' where employer = 'Watch Data'");
        assertThat(drop(NOW.plusSeconds(3600L * 21))).isNull();
    }

    @Test
    void saysNothingOfSourcesOfWhichLittleIsKnown() {
        assertThat(CoverageWatch.drop(new double[] {0, 0, 0}, List.of(new double[] {1, 1, 1}, new double[] {1, 1, 1})))
                .isNull();
        assertThat(CoverageWatch.drop(null, List.of())).isNull();
    }

    @Test
    void forgetsOldRunsButTheLatestOfEachSource() {
        QuarkusTransaction.requiringNew().run(() -> {
            IntStream.range(0, 60)
                    .forEach(i -> runs.persist(
                            fresh(Instant.parse("2020-01-01T00:00:00Z").plusSeconds(i))));
            runs.flush();
        });
        past.forget();
        assertThat(database.query(
                        "select count(*), min(started_at) = '2020-01-01T00:00:10Z' from run where source_id = ?",
                        List.of(ID),
                        row -> row.getInt(1) + " " + row.getBoolean(2)))
                .containsExactly("50 true");
    }
}
