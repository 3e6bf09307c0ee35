package dev.paygrade.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz fires. Its name stands in Quartz's tables: do not rename it. */
@ApplicationScoped
@DisallowConcurrentExecution
public class AlertTick implements Job {
    private final SavedSearches searches;
    private final Digests digests;
    private final Outbox outbox;
    private final Smtp smtp;
    private final Clock clock;

    AlertTick(SavedSearches searches, Digests digests, Outbox outbox, Smtp smtp, Clock clock) {
        this.searches = searches;
        this.digests = digests;
        this.outbox = outbox;
        this.smtp = smtp;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        tick(clock.instant());
    }

    void tick(Instant now) {
        searches.forget(now);
        digests.write(now);
        outbox.deliver(now, smtp);
    }
}
