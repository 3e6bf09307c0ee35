package dev.paygrade.rates;

import jakarta.enterprise.context.ApplicationScoped;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz fires. Its name stands in Quartz's tables: do not rename it. */
@ApplicationScoped
@DisallowConcurrentExecution
public class RateTick implements Job {
    private final RateFeed feed;

    RateTick(RateFeed feed) {
        this.feed = feed;
    }

    @Override
    public void execute(JobExecutionContext context) {
        feed.look();
    }
}
