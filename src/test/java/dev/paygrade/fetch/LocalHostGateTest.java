package dev.paygrade.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LocalHostGateTest {
    private static final Duration GAP = Duration.ofSeconds(2);

    private final Rig.SettableClock clock = new Rig.SettableClock(Rig.NOW);
    private final List<Duration> slept = new ArrayList<>();
    private final LocalHostGate gate = new LocalHostGate(clock, this::sleep, 3);

    private void sleep(Duration duration) {
        slept.add(duration);
        clock.advance(duration);
    }

    @Test
    void theGapCountsFromTheEndOfTheLastRequest() throws Exception {
        HostGate.Pass first = gate.enter("a.test", GAP);
        clock.advance(Duration.ofSeconds(10));
        first.close();
        clock.advance(Duration.ofMillis(500));
        gate.enter("a.test", GAP).close();

        assertThat(slept).containsExactly(Duration.ofMillis(1500));
    }

    @Test
    void aGapGoneByCostsNothing() throws Exception {
        gate.enter("a.test", GAP).close();
        clock.advance(GAP);
        gate.enter("a.test", GAP).close();
        gate.enter("a.test", Duration.ZERO).close();

        assertThat(slept).isEmpty();
    }

    @Test
    void hostsDoNotWaitForEachOther() throws Exception {
        try (HostGate.Pass a = gate.enter("a.test", GAP);
                HostGate.Pass b = gate.enter("b.test", GAP)) {
            assertThat(a).isNotSameAs(b);
        }
        assertThat(slept).isEmpty();
    }

    @Test
    void aClockSetBackDoesNotStretchTheGap() throws Exception {
        gate.enter("a.test", GAP).close();
        clock.advance(Duration.ofHours(-3));
        gate.enter("a.test", GAP).close();

        assertThat(slept).containsExactly(GAP);
    }

    @Test
    void manyThreadsNeverMeetAndKeepTheGap() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        List<Boolean> alone = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                runs.add(threads.submit(() -> {
                    start.await();
                    try (HostGate.Pass _ = gate.enter("a.test", GAP)) {
                        alone.add(inside.incrementAndGet() == 1);
                        inside.decrementAndGet();
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> run : runs) {
                run.get(20, TimeUnit.SECONDS);
            }
        }
        assertThat(alone).hasSize(50).containsOnly(true);
        assertThat(slept).hasSize(49).containsOnly(GAP);
    }

    @Test
    void givingBackTwiceLetsOnlyOneIn() throws Exception {
        HostGate.Pass first = gate.enter("a.test", Duration.ZERO);
        first.close();
        HostGate.Pass second = gate.enter("a.test", Duration.ZERO);
        first.close();

        CompletableFuture<Void> third = new CompletableFuture<>();
        Thread waiting = Thread.ofVirtual().start(() -> {
            try (HostGate.Pass _ = gate.enter("a.test", Duration.ZERO)) {
                third.complete(null);
            } catch (InterruptedException e) {
                third.completeExceptionally(e);
            }
        });
        while (waiting.getState() != Thread.State.WAITING && !third.isDone()) {
            Thread.onSpinWait();
        }
        assertThat(third).isNotDone();
        second.close();
        third.get(20, TimeUnit.SECONDS);
    }

    @Test
    void anInterruptWhileWaitingGivesTheTurnBack() throws Exception {
        LocalHostGate interrupted = new LocalHostGate(
                clock,
                d -> {
                    throw new InterruptedException();
                },
                3);
        interrupted.enter("a.test", GAP).close();

        assertThatThrownBy(() -> interrupted.enter("a.test", GAP)).isInstanceOf(InterruptedException.class);
        interrupted.enter("a.test", Duration.ZERO).close();
    }

    @Test
    void memoryIsBounded() throws Exception {
        HostGate.Pass out = gate.enter("busy.test", GAP);
        for (int i = 0; i < 100; i++) {
            gate.enter(i + ".test", GAP).close();
        }
        assertThat(gate.size()).isEqualTo(3);

        gate.enter("99.test", GAP).close();
        assertThat(slept).containsExactly(GAP);
        out.close();
        gate.enter("busy.test", GAP).close();
        assertThat(slept).containsExactly(GAP, GAP);
    }
}
