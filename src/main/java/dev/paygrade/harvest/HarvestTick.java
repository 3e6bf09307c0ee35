package dev.paygrade.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz fires. Its name stands in Quartz's tables: do not rename it. */
@ApplicationScoped
@DisallowConcurrentExecution
public class HarvestTick implements Job {
    private final Harvest harvest;

    HarvestTick(Harvest harvest) {
        this.harvest = harvest;
    }

    @Override
    public void execute(JobExecutionContext context) {
        harvest.tick();
    }
}
