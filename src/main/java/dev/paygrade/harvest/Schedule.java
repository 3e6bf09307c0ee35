package dev.paygrade.harvest;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.simpleSchedule;
import static org.quartz.TriggerBuilder.newTrigger;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.TriggerKey;

/** Enters the tick into Quartz's store, once for all nodes. */
@ApplicationScoped
class Schedule {
    private static final Logger LOG = Logger.getLogger(Schedule.class);
    private static final TriggerKey TICK = TriggerKey.triggerKey("tick", "harvest");
    private static final TriggerKey HOUSEKEEPING = TriggerKey.triggerKey("housekeeping", "harvest");

    private final Scheduler quartz;
    private final HarvestConfig config;
    private volatile boolean entered;

    Schedule(Scheduler quartz, HarvestConfig config) {
        this.quartz = quartz;
        this.config = config;
    }

    void start(@Observes @jakarta.annotation.Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event)
            throws SchedulerException {
        if (!config.enabled()) {
            entered = true;
            LOG.info("this node reads no sources: PAYGRADE_HARVEST_ENABLED is false");
            return;
        }
        enter(HarvestTick.class, TICK, config.tick());
        enter(Housekeeping.class, HOUSEKEEPING, config.housekeeping());
        entered = true;
    }

    /** Whether this node has done its part; true as well where it has none. */
    boolean entered() {
        return entered;
    }

    private void enter(Class<? extends Job> job, TriggerKey key, Duration every) throws SchedulerException {
        Trigger existing = quartz.getTrigger(key);
        if (existing == null) {
            JobDetail detail = newJob(job)
                    .withIdentity(key.getName(), key.getGroup())
                    .storeDurably()
                    .build();
            quartz.addJob(detail, true);
            quartz.scheduleJob(trigger(detail, key, every));
        } else if (existing instanceof SimpleTrigger simple && simple.getRepeatInterval() != every.toMillis()) {
            quartz.rescheduleJob(key, trigger(quartz.getJobDetail(existing.getJobKey()), key, every));
        }
    }

    private static Trigger trigger(JobDetail job, TriggerKey key, Duration every) {
        // a tick that was missed is not made up for: the next one claims all that is due
        return newTrigger()
                .withIdentity(key)
                .forJob(job)
                .startNow()
                .withSchedule(simpleSchedule()
                        .withIntervalInMilliseconds(every.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithExistingCount())
                .build();
    }
}
