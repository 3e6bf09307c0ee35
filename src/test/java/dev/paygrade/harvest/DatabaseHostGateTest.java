package dev.paygrade.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.fetch.HostGate;
import dev.paygrade.fetch.LocalHostGate;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes before the same hosts, over a real database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@Timeout(60)
class DatabaseHostGateTest {
    private static final Duration GAP = Duration.ofMillis(60);

    @Inject
    AgroalDataSource database;

    private record Visit(long from, long to) {}

    private HostGate node(String name, Duration longestHold) {
        return new DatabaseHostGate(database, new LocalHostGate(Clock.systemUTC()), name, longestHold);
    }

    @Test
    void letsOneRequestAtATimeThroughFromTwoNodes() throws Exception {
        List<HostGate> nodes = List.of(node("gate-a", Duration.ofMinutes(1)), node("gate-b", Duration.ofMinutes(1)));
        List<Visit> visits = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                HostGate gate = nodes.get(i % 2);
                done.add(threads.submit(() -> {
                    try (HostGate.Pass _ = gate.enter("one.test", GAP)) {
                        long from = System.nanoTime();
                        Thread.sleep(5);
                        visits.add(new Visit(from, System.nanoTime()));
                    }
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        visits.sort(Comparator.comparingLong(Visit::from));
        assertThat(visits).hasSize(20);
        for (int i = 1; i < visits.size(); i++) {
            assertThat(visits.get(i).from() - visits.get(i - 1).to())
                    .as("between request %d and the one before", i)
                    .isGreaterThanOrEqualTo(GAP.toNanos());
        }
    }

    @Test
    void keepsHostsApart() throws Exception {
        HostGate gate = node("gate-a", Duration.ofMinutes(1));
        try (HostGate.Pass first = gate.enter("first.test", GAP);
                HostGate.Pass second = gate.enter("second.test", GAP)) {
            assertThat(List.of(first, second)).doesNotHaveDuplicates();
        }
    }

    @Test
    void passesByAHolderThatDied() throws Exception {
        node("gate-dead", Duration.ofMillis(200)).enter("dead.test", Duration.ZERO);
        long start = System.nanoTime();
        node("gate-b", Duration.ofMinutes(1)).enter("dead.test", Duration.ZERO).close();
        assertThat(System.nanoTime() - start)
                .isGreaterThanOrEqualTo(Duration.ofMillis(150).toNanos());
    }

    @Test
    void leavesAHostAloneThatAskedForIt() throws Exception {
        HostGate.Pass busy = node("gate-a", Duration.ofMinutes(1)).enter("busy.test", Duration.ZERO);
        busy.rest(Duration.ofMillis(400));
        busy.close();
        long start = System.nanoTime();
        node("gate-b", Duration.ofMinutes(1)).enter("busy.test", Duration.ZERO).close();
        assertThat(System.nanoTime() - start)
                .isGreaterThanOrEqualTo(Duration.ofMillis(350).toNanos());
    }
}
