package dev.paygrade.insight;

import jakarta.enterprise.context.ApplicationScoped;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Folds what writers left. Its name stands in Quartz's tables: do not rename it. */
@ApplicationScoped
@DisallowConcurrentExecution
public class RollupJob implements Job {
    private final Rollups rollups;

    RollupJob(Rollups rollups) {
        this.rollups = rollups;
    }

    @Override
    public void execute(JobExecutionContext context) {
        rollups.fold();
    }
}
