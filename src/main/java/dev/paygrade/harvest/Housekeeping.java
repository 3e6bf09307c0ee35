package dev.paygrade.harvest;

import dev.paygrade.archive.PageArchive;
import dev.paygrade.posting.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What has to be done now and then. Its name stands in Quartz's tables: do not rename it. */
@ApplicationScoped
@DisallowConcurrentExecution
public class Housekeeping implements Job {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final int BATCH = 1000;

    private final Expiry expiry;
    private final PageChecks checks;
    private final PageArchive archive;
    private final Growth growth;
    private final PastRuns past;
    private final Clock clock;

    Housekeeping(Expiry expiry, PageChecks checks, PageArchive archive, Growth growth, PastRuns past, Clock clock) {
        this.expiry = expiry;
        this.checks = checks;
        this.archive = archive;
        this.growth = growth;
        this.past = past;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        growth.note();
        int expired = expiry.expire(clock.instant());
        int ended = checks.run();
        int pruned = 0;
        int batch;
        do {
            batch = archive.prune(clock.instant(), BATCH);
            pruned += batch;
        } while (batch == BATCH);
        int forgotten = past.forget();
        if (expired + ended + pruned + forgotten > 0) {
            LOG.infof(
                    "housekeeping: %d postings expired, %d closed by their pages, %d archived pages dropped, %d runs forgotten",
                    expired, ended, pruned, forgotten);
        }
    }
}
