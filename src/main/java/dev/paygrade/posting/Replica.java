package dev.paygrade.posting;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The database that public pages and the index are read from, where one is configured ({@code
 * quarkus.datasource.reader}). While it does not answer, or lags, everything is read where it is written.
 */
@ApplicationScoped
public class Replica {
    private static final Logger LOG = Logger.getLogger(Replica.class);
    private static final String ALLOWED = "paygrade.replica";

    /** Between two looks whether it answers and keeps up. */
    private static final long LOOK_SECONDS = 2;

    private final @Nullable AgroalDataSource reader;
    private final @Nullable ReplicaLag lag;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("replica").factory());
    private @Nullable Future<?> schedule;
    private volatile boolean used;

    @Inject
    Replica(
            AgroalDataSource primary,
            @DataSource("reader") InjectableInstance<AgroalDataSource> readers,
            MeterRegistry meters) {
        this(primary, readers.getHandle().getBean().isActive() ? readers.get() : null);
        if (reader != null) {
            Gauge.builder("paygrade.replica.used", this, one -> one.used ? 1 : 0)
                    .description("Whether pages are read from the replica; absent without one")
                    .register(meters);
        }
    }

    Replica(AgroalDataSource primary, @Nullable AgroalDataSource reader) {
        this.reader = reader;
        this.lag = reader == null ? null : new ReplicaLag(primary, reader);
    }

    void start(@Observes StartupEvent event) {
        if (reader != null) {
            look();
            schedule = looking.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (schedule != null) {
            schedule.cancel(true);
        }
        looking.shutdownNow();
    }

    /** Says that what this request reads may be some seconds old: nobody has written it just now. */
    public static void allow() {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(ALLOWED, Boolean.TRUE);
        }
    }

    private static boolean allowed() {
        return VertxContext.isOnDuplicatedContext() && ContextLocals.get(ALLOWED, Boolean.FALSE);
    }

    /** Whether there is to be one at all. */
    public boolean isConfigured() {
        return reader != null;
    }

    /** The replica, if it answers and keeps up. */
    public Optional<AgroalDataSource> inUse() {
        return used ? Optional.ofNullable(reader) : Optional.empty();
    }

    /** The replica, if this request may read what is some seconds old, and it answers and keeps up. */
    Optional<AgroalDataSource> forThisRequest() {
        return used && allowed() ? Optional.ofNullable(reader) : Optional.empty();
    }

    /** Takes it out of use until it answers again. */
    void failed(SQLException e) {
        use(false, e.toString());
    }

    /** Looks whether it answers and keeps up. */
    final void look() {
        if (lag == null) {
            return;
        }
        try {
            use(lag.isShort(), "it is more than %d s behind".formatted(ReplicaLag.MOST.toSeconds()));
        } catch (SQLException | RuntimeException e) {
            use(false, e.toString());
        }
    }

    private synchronized void use(boolean now, String why) {
        if (now != used) {
            used = now;
            if (now) {
                LOG.info("public pages are read from the replica");
            } else {
                LOG.warnf("the replica is not read from: %s", why);
            }
        }
    }
}
