package dev.paygrade.rates;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.simpleSchedule;
import static org.quartz.TriggerBuilder.newTrigger;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.jboss.logging.Logger;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;

/** Enters the reading of rates into Quartz's store, once for all nodes; each node takes up by itself what was read. */
@ApplicationScoped
class RateSchedule {
    private static final Logger LOG = Logger.getLogger(RateSchedule.class);
    private static final TriggerKey TICK = TriggerKey.triggerKey("tick", "rates");

    private final Scheduler quartz;
    private final RatesConfig config;
    private final RateFeed feed;
    private final Vertx vertx;

    RateSchedule(Scheduler quartz, RatesConfig config, RateFeed feed, Vertx vertx) {
        this.quartz = quartz;
        this.config = config;
        this.feed = feed;
        this.vertx = vertx;
    }

    /** Before the harvest begins, so that the first postings are converted at the best rates at hand. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) throws SchedulerException {
        feed.refresh();
        vertx.setPeriodic(
                config.tick().toMillis(),
                timer -> vertx.executeBlocking(
                                () -> {
                                    feed.refresh();
                                    return true;
                                },
                                false)
                        .onFailure(
                                failure -> LOG.debugf(failure, "rates were not refreshed; the next tick tries again")));
        if (quartz.getTrigger(TICK) == null) {
            JobDetail job = newJob(RateTick.class)
                    .withIdentity("tick", "rates")
                    .storeDurably()
                    .build();
            quartz.addJob(job, true);
            // one that was missed is not made up for: whether a read is due is decided in the table
            quartz.scheduleJob(newTrigger()
                    .withIdentity(TICK)
                    .forJob(job)
                    .startNow()
                    .withSchedule(simpleSchedule()
                            .withIntervalInMilliseconds(config.tick().toMillis())
                            .repeatForever()
                            .withMisfireHandlingInstructionNextWithExistingCount())
                    .build());
        }
    }
}
