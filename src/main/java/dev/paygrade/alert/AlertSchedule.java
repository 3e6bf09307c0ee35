package dev.paygrade.alert;

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

/** Enters the tick into Quartz's store, once for all nodes, and says what readers can be told. */
@ApplicationScoped
class AlertSchedule {
    private static final Logger LOG = Logger.getLogger("paygrade");
    private static final TriggerKey TICK = TriggerKey.triggerKey("tick", "alert");

    private final Scheduler quartz;
    private final AlertConfig config;
    private final MailService service;

    AlertSchedule(Scheduler quartz, AlertConfig config, MailService service) {
        this.quartz = quartz;
        this.config = config;
        this.service = service;
    }

    void start(@Observes @jakarta.annotation.Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event)
            throws SchedulerException {
        if (!config.enabled()) {
            return;
        }
        switch (service.mode()) {
            case NO_KEY -> LOG.info("nobody can save a search: set PAYGRADE_ALERT_KEY to encrypt addresses with");
            case NO_ADDRESS ->
                LOG.warn("nobody can save a search: set PAYGRADE_WEB_ADDRESS, which the links of the mails need");
            case SHOWN ->
                LOG.info(
                        "mails are shown at /admin/mails and not sent: set QUARKUS_MAILER_FROM and _HOST to send them");
            case SENT -> {}
        }
        enter();
    }

    private void enter() throws SchedulerException {
        Trigger existing = quartz.getTrigger(TICK);
        if (existing == null) {
            JobDetail job = newJob(AlertTick.class)
                    .withIdentity(TICK.getName(), TICK.getGroup())
                    .storeDurably()
                    .build();
            quartz.addJob(job, true);
            quartz.scheduleJob(trigger(job));
        } else if (existing instanceof SimpleTrigger simple
                && simple.getRepeatInterval() != config.tick().toMillis()) {
            quartz.rescheduleJob(TICK, trigger(quartz.getJobDetail(existing.getJobKey())));
        }
    }

    private Trigger trigger(JobDetail job) {
        return newTrigger()
                .withIdentity(TICK)
                .forJob(job)
                .startNow()
                .withSchedule(simpleSchedule()
                        .withIntervalInMilliseconds(config.tick().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithExistingCount())
                .build();
    }
}
