package dev.paygrade.harvest;

import dev.paygrade.boot.CommandLine;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/**
 * Lets the schedule begin once the site is up: what fell due while no node ran would otherwise be made up for while the
 * first reader waits, and hold the schedule's locks while this node's part of it is entered.
 */
@ApplicationScoped
class FirstTick {
    private static final Logger LOG = Logger.getLogger(FirstTick.class);
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final Scheduler quartz;
    private final HarvestConfig config;
    private @Nullable Thread beginning;

    FirstTick(Scheduler quartz, HarvestConfig config) {
        this.quartz = quartz;
        this.config = config;
    }

    /** After all that enters something into the schedule. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent event) throws SchedulerException {
        if (Boolean.getBoolean(CommandLine.MODE)) {
            return;
        }
        if (config.firstTick().isZero()) {
            quartz.start();
        } else {
            beginning = Thread.ofVirtual().name("first-tick").start(this::begin);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (beginning != null) {
            beginning.interrupt();
        }
    }

    /** The database may be away just now: it is tried until it works. */
    private void begin() {
        try {
            TimeUnit.MILLISECONDS.sleep(config.firstTick().toMillis());
            while (true) {
                try {
                    quartz.start();
                    return;
                } catch (SchedulerException e) {
                    LOG.warnf("the schedule does not begin yet: %s", e.getMessage());
                    TimeUnit.MILLISECONDS.sleep(AGAIN.toMillis());
                }
            }
        } catch (InterruptedException e) {
            // the site ends before it began
            Thread.currentThread().interrupt();
        }
    }
}
