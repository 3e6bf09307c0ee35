package dev.paygrade.harvest;

import dev.paygrade.posting.Database;
import dev.paygrade.posting.DatabaseException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/**
 * Looks after the schedule from outside of it: reads what the ticks passed by, frees stuck triggers, starts Quartz anew
 * when nothing ticks though the database answers, and compares this node's clock with the database's, by which leases go.
 */
@ApplicationScoped
public class Watchdog {
    private static final Logger LOG = Logger.getLogger(Watchdog.class);
    /** Ticks that may be missed before Quartz is started anew. */
    private static final int MISSED = 10;

    /** Every so many looks the site's figures are counted anew. */
    private static final int LOOKS = 6;

    /** Restarts without a tick after which only a new process helps. */
    private static final int HOPELESS = 3;

    private final Scheduler quartz;
    private final Harvest harvest;
    private final StuckTriggers stuck;
    private final SiteMeters site;
    private final Database database;
    private final HarvestConfig config;
    private final Clock clock;
    private final Counter freed;
    private final Counter restarts;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("watchdog").daemon().factory());
    private volatile View view = new View(false, Duration.ZERO, Duration.ZERO, 0);
    private Instant restartedAt = Instant.MIN;
    private int looks;

    Watchdog(
            Scheduler quartz,
            Harvest harvest,
            StuckTriggers stuck,
            SiteMeters site,
            Database database,
            HarvestConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.quartz = quartz;
        this.harvest = harvest;
        this.stuck = stuck;
        this.site = site;
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.freed = Counter.builder("paygrade.triggers.freed")
                .description("stuck triggers of the schedule that were freed")
                .register(meters);
        this.restarts = Counter.builder("paygrade.schedule.restarts")
                .description("times that the scheduler was started anew because nothing ticked")
                .register(meters);
        meters.gauge("paygrade.clock.offset.seconds", this, dog -> seconds(dog.view.clockOffset()));
        meters.gauge("paygrade.tick.age.seconds", this, dog -> seconds(dog.view.tickAge()));
        meters.gauge("paygrade.database.up", this, dog -> dog.view.reachable() ? 1 : 0);
    }

    /**
     * What the last look saw.
     *
     * @param reachable whether the database answered; what follows is older if it did not
     * @param clockOffset this node's clock minus the database's
     * @param tickAge since the last tick of any node, or since the schedule was entered
     * @param vain times in a row that Quartz was started anew and nothing ticked
     */
    record View(boolean reachable, Duration clockOffset, Duration tickAge, int vain) {
        boolean clockWrong(Duration allowed) {
            return clockOffset.abs().compareTo(allowed) > 0;
        }

        boolean hopeless() {
            return vain >= HOPELESS;
        }
    }

    View view() {
        return view;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1) StartupEvent event) {
        if (config.enabled()) {
            var _ = thread.scheduleWithFixedDelay(
                    this::look, config.firstTick().toMillis(), config.watchdog().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    /** One look; never throws, since a scheduled task that throws is never run again. */
    void look() {
        try {
            compare();
            harvest.catchUp();
            if (++looks % LOOKS == 1) {
                site.refresh();
            }
            List<String> names = stuck.free();
            if (!names.isEmpty()) {
                freed.increment(names.size());
                LOG.warnf("freed triggers that were stuck: %s", String.join(", ", names));
            }
            restartIfSilent();
        } catch (StuckTriggers.StuckException e) {
            failed(e, e.unreachable());
        } catch (DatabaseException e) {
            failed(e, e.unreachable());
        } catch (RuntimeException | SchedulerException e) {
            failed(e, false);
        }
    }

    private void failed(Exception e, boolean unreachable) {
        View last = view;
        if (!unreachable) {
            LOG.warnf(e, "the watchdog could not do its work");
            return;
        }
        if (last.reachable()) {
            LOG.warnf("the database is out of reach: %s", e.getMessage());
        }
        view = new View(false, last.clockOffset(), last.tickAge(), last.vain());
    }

    private void compare() {
        Instant before = clock.instant();
        record Answer(Instant now, Duration tickAge) {}
        Answer answer = database.query(
                        """
                        select clock_timestamp(), 1000 * extract(epoch from clock_timestamp())
                               - (select max(greatest(prev_fire_time, start_time)) from qrtz_triggers
                                  where sched_name = ? and trigger_name = 'tick' and trigger_group = 'harvest')""",
                        List.of(schedule()),
                        row -> new Answer(row.getTimestamp(1).toInstant(), Duration.ofMillis((long) row.getDouble(2))))
                .getFirst();
        Instant between = before.plus(Duration.between(before, clock.instant()).dividedBy(2));
        Duration offset = Duration.between(answer.now(), between);
        View last = view;
        if (!last.reachable() && last.tickAge().isPositive()) {
            LOG.info("the database is back");
            // ticks that an outage cost are no fault of Quartz
            restartedAt = clock.instant();
        }
        // a node that is behind ticks when its own clock says so
        Duration late = offset.isNegative() ? answer.tickAge().plus(offset) : answer.tickAge();
        View seen = new View(true, offset, late, last.vain());
        if (seen.clockWrong(config.clockDrift()) && !last.clockWrong(config.clockDrift())) {
            LOG.warnf("this node's clock is %s off the database's: set it by NTP", offset);
        }
        view = seen;
    }

    private String schedule() {
        try {
            return quartz.getSchedulerName();
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    private void restartIfSilent() throws SchedulerException {
        Duration patience = longest(config.tick().multipliedBy(MISSED), config.silence());
        View seen = view;
        if (seen.tickAge().compareTo(patience) < 0) {
            view = new View(true, seen.clockOffset(), seen.tickAge(), 0);
            return;
        }
        boolean lately = restartedAt.isAfter(clock.instant().minus(patience));
        if (lately || quartz.isInStandbyMode() || quartz.isShutdown()) {
            return;
        }
        LOG.errorf("nothing has ticked for %s; the scheduler is started anew", seen.tickAge());
        quartz.standby();
        quartz.start();
        restarts.increment();
        restartedAt = clock.instant();
        view = new View(true, seen.clockOffset(), seen.tickAge(), seen.vain() + 1);
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
