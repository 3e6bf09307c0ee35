package dev.paygrade.insight;

import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.simpleSchedule;
import static org.quartz.TriggerBuilder.newTrigger;

import dev.paygrade.boot.CommandLine;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import java.util.TimeZone;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;

/** Enters the folding and the nightly comparison into Quartz's store, once for all nodes. */
@ApplicationScoped
class RollupSchedule {
    private final Scheduler quartz;
    private final InsightConfig config;

    RollupSchedule(Scheduler quartz, InsightConfig config) {
        this.quartz = quartz;
        this.config = config;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) throws SchedulerException {
        if (Boolean.getBoolean(CommandLine.MODE)) {
            return;
        }
        enter(
                RollupJob.class,
                "fold",
                simpleSchedule()
                        .withIntervalInMilliseconds(config.fold().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithExistingCount());
        enter(
                RollupNight.class,
                "verify",
                cronSchedule(config.verify())
                        .inTimeZone(TimeZone.getTimeZone("UTC"))
                        .withMisfireHandlingInstructionFireAndProceed());
    }

    private void enter(Class<? extends Job> job, String name, ScheduleBuilder<? extends Trigger> when)
            throws SchedulerException {
        JobDetail detail = newJob(job)
                .withIdentity(JobKey.jobKey(name, "rollups"))
                .storeDurably()
                .build();
        Trigger trigger = newTrigger()
                .withIdentity(name, "rollups")
                .forJob(detail)
                .withSchedule(when)
                .build();
        quartz.scheduleJob(detail, Set.of(trigger), true);
    }
}
