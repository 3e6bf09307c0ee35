package dev.paygrade.insight;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Compares the ready statistics with the postings every night. Its name stands in Quartz's tables: do not rename it. */
@ApplicationScoped
@DisallowConcurrentExecution
public class RollupNight implements Job {
    private static final Logger LOG = Logger.getLogger(RollupNight.class);

    private final Rollups rollups;

    RollupNight(Rollups rollups) {
        this.rollups = rollups;
    }

    @Override
    public void execute(JobExecutionContext context) {
        Verification found = rollups.verify();
        if (found.differences().isEmpty()) {
            LOG.infof("pay rollups: %d cells agree with the postings", found.compared());
        } else {
            LOG.errorf(
                    "pay rollups: %d of %d cells differ from the postings, first %s; ./paygrade verify-rollups --repair makes them anew",
                    found.differences().size(),
                    found.compared(),
                    found.differences().getFirst());
        }
    }
}
