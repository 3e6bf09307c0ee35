package dev.paygrade.harvest;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.simpleSchedule;
import static org.quartz.TriggerBuilder.newTrigger;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.jboss.logging.Logger;
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

    private final Scheduler quartz;
    private final HarvestConfig config;

    Schedule(Scheduler quartz, HarvestConfig config) {
        this.quartz = quartz;
        this.config = config;
    }

    void start(@Observes @jakarta.annotation.Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event)
            throws SchedulerException {
        if (!config.enabled()) {
            LOG.info("this node reads no sources: PAYGRADE_HARVEST_ENABLED is false");
            return;
        }
        long everyMs = config.tick().toMillis();
        Trigger existing = quartz.getTrigger(TICK);
        if (existing == null) {
            JobDetail job = newJob(HarvestTick.class)
                    .withIdentity("tick", "harvest")
                    .storeDurably()
                    .build();
            quartz.addJob(job, true);
            quartz.scheduleJob(trigger(job, everyMs));
        } else if (existing instanceof SimpleTrigger simple && simple.getRepeatInterval() != everyMs) {
            quartz.rescheduleJob(TICK, trigger(quartz.getJobDetail(existing.getJobKey()), everyMs));
        }
    }

    private static Trigger trigger(JobDetail job, long everyMs) {
        // a tick that was missed is not made up for: the next one claims all that is due
        return newTrigger()
                .withIdentity(TICK)
                .forJob(job)
                .startNow()
                .withSchedule(simpleSchedule()
                        .withIntervalInMilliseconds(everyMs)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithExistingCount())
                .build();
    }
}
