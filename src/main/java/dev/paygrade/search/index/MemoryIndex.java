package dev.paygrade.search.index;

import dev.paygrade.pay.FxRates;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.Replica;
import dev.paygrade.search.Coverage;
import dev.paygrade.search.Facet;
import dev.paygrade.search.Observation;
import dev.paygrade.search.PageKey;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingIndex;
import dev.paygrade.search.Sort;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The index of this node, with the one thread that keeps it fresh. */
@ApplicationScoped
class MemoryIndex implements PostingIndex {
    private static final Logger LOG = Logger.getLogger(MemoryIndex.class);

    private final IndexConfig config;
    private final LiveSnapshot live;
    private final Answers answers;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("posting-index").factory());
    private @Nullable Future<?> schedule;
    private boolean failing;

    MemoryIndex(
            IndexConfig config,
            AgroalDataSource dataSource,
            Replica replica,
            Database database,
            Clock clock,
            FxRates rates,
            MeterRegistry meters) {
        this.config = config;
        this.live = new LiveSnapshot(
                dataSource,
                () -> replica.inUse().orElse(dataSource),
                Thread.ofPlatform().daemon().name("posting-index-merge")::start);
        this.answers = new Answers(clock, rates, database);
        Gauge.builder("paygrade.index.lag.seconds", live, LiveSnapshot::age)
                .description("Seconds since this node's index last caught up; absent until it has been built")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled() && config.poll().isPositive()) {
            schedule =
                    looking.scheduleWithFixedDelay(this::look, 0, config.poll().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (schedule != null) {
            schedule.cancel(true);
        }
        looking.shutdownNow();
    }

    private void look() {
        try {
            live.catchUp();
            failing = false;
        } catch (SQLException | RuntimeException e) {
            if (!failing && !looking.isShutdown()) {
                LOG.warnf("the index of postings cannot be read, SQL answers meanwhile: %s", e.getMessage());
            }
            failing = true;
        }
    }

    /** What may answer now. */
    private Optional<Snapshot> now() {
        if (!config.enabled()) {
            return Optional.empty();
        }
        if (config.poll().isZero()) {
            try {
                // on its own thread: the caller's transaction may hold what no one else will ever see
                looking.submit(this::look).get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return live.within(config.lag()) ? Optional.ofNullable(live.now()) : Optional.empty();
    }

    @Override
    public Optional<Found> find(
            PostingFilter filter, Sort sort, @Nullable PageKey after, int limit, Set<Facet> facets) {
        return now().flatMap(snapshot -> answers.find(snapshot, filter, sort, after, limit, facets));
    }

    @Override
    public Optional<List<Observation>> observations(PostingFilter filter, PayCell cell) {
        return now().flatMap(snapshot -> answers.observations(snapshot, filter, cell));
    }

    @Override
    public Optional<Coverage> coverage(PostingFilter filter, PayCell cell) {
        return now().flatMap(snapshot -> answers.coverage(snapshot, filter, cell));
    }

    @Override
    public OptionalLong version() {
        return now().map(snapshot -> OptionalLong.of(snapshot.version())).orElse(OptionalLong.empty());
    }
}
