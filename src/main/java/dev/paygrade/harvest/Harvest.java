package dev.paygrade.harvest;

import dev.paygrade.posting.DatabaseException;
import dev.paygrade.source.Board;
import dev.paygrade.source.catalog.Boards;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Claims what is due at each tick and reads it, several sources at a time. */
@ApplicationScoped
public class Harvest {
    private static final Logger LOG = Logger.getLogger(Harvest.class);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final int GENTLE_S = 3;
    private static final int STOP_PATIENCE_S = 10;
    /** Ticks after which a source that is still due was passed by. */
    private static final int PASSED_BY = 3;

    private final Sources sources;
    private final Harvester harvester;
    private final Boards boards;
    private final RunMeters meters;
    private final HarvestConfig config;
    private final DatabaseHostGate gate;
    private final Semaphore slots;
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("heartbeat").daemon().factory());
    private volatile boolean stopping;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("harvest-", 0).factory());

    Harvest(
            Sources sources,
            Harvester harvester,
            Boards boards,
            RunMeters meters,
            HarvestConfig config,
            DatabaseHostGate gate) {
        this.sources = sources;
        this.harvester = harvester;
        this.boards = boards;
        this.meters = meters;
        this.config = config;
        this.gate = gate;
        this.slots = new Semaphore(config.parallel());
    }

    /** Starts a run for each due source, as far as this node has slots left; does not wait for them. */
    void tick() {
        start(Duration.ZERO);
    }

    /**
     * Starts runs of the sources that ticks have passed by: whoever ticks may have no slot left while this node has, or
     * its clock may have put the next tick off; sources are due by the database's clock.
     */
    void catchUp() {
        start(config.tick().multipliedBy(PASSED_BY));
    }

    private void start(Duration waited) {
        if (!config.enabled()) {
            // Quartz fires on any node, also on one for readers alone; another one catches up
            return;
        }
        int free = slots.drainPermits();
        int used = 0;
        try {
            if (free > 0 && !stopping) {
                for (Source source : sources.claim(Node.NAME, free, config.lease(), waited)) {
                    used++;
                    held.add(source.id);
                    threads.execute(() -> runAndFree(source));
                }
            }
        } finally {
            slots.release(free - used);
        }
    }

    private void runAndFree(Source source) {
        MDC.put("source", source.id);
        RunMeters.Running running = meters.begin(source.id);
        try {
            Optional<Board> board = boards.of(source.kind);
            if (board.isPresent()) {
                running.ended(Optional.of(harvester.run(source, board.get(), Node.NAME, () -> !stopping)));
            } else {
                LOG.errorf(
                        "source %s is of the unknown kind %s: disabled or renamed since it was stored",
                        source.id, source.kind);
            }
        } catch (FenceLostException e) {
            running.ended(Optional.of(RunStatus.LOST));
            LOG.warn(e.getMessage());
        } catch (RunStoppedException e) {
            running.ended(Optional.empty());
            LOG.infof("the run of source %s was stopped half way; it begins again at the next start", source.id);
        } catch (RuntimeException e) {
            running.ended(Optional.of(RunStatus.FAILED));
            LOG.errorf(e, "the run of source %s broke", source.id);
            fail(source, e);
        } finally {
            held.remove(source.id);
            running.end();
            slots.release();
            MDC.clear();
        }
    }

    /** Says so in the database, as soon as that can be told; whoever claims the source meanwhile says it instead. */
    private void fail(Source source, RuntimeException cause) {
        while (!stopping) {
            try {
                harvester.fail(source, cause);
                return;
            } catch (FenceLostException e) {
                return;
            } catch (RuntimeException e) {
                if (!DatabaseException.unreachable(e)) {
                    LOG.errorf(e, "the end of the run of source %s could not be stored", source.id);
                    return;
                }
            }
            try {
                Thread.sleep(RETRY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Early enough that a slow database, or a beat that fails, costs no lease. */
    void start(@Observes StartupEvent event) {
        long beatMs = config.lease().toMillis() / 4;
        var _ = heart.scheduleWithFixedDelay(this::beat, beatMs, beatMs, TimeUnit.MILLISECONDS);
    }

    /**
     * Tells the others that this node lives, and with it its runs: one may wait long for its turn at a host, or for one
     * slow page. Never throws, since a scheduled task that throws is never run again.
     */
    private void beat() {
        try {
            if (!held.isEmpty()) {
                sources.extendLeases(Set.copyOf(held), Node.NAME, config.lease());
            }
            gate.extendHolds();
        } catch (RuntimeException | SQLException e) {
            LOG.warnf("the leases of this node's runs were not extended: %s", e.getMessage());
        }
    }

    /**
     * Ends this node's runs while the database is still there: each stops before its next page or batch, one that hangs
     * in a fetch is interrupted, and their sources are due at once for whoever starts next.
     */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(GENTLE_S, TimeUnit.SECONDS)) {
                threads.shutdownNow();
                if (!threads.awaitTermination(STOP_PATIENCE_S, TimeUnit.SECONDS)) {
                    LOG.warn("some runs did not stop in time; their leases end by themselves");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        heart.shutdownNow();
        sources.giveBack(Node.NAME);
    }
}
