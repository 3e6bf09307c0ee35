package dev.paygrade.insight;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When the ready statistics are brought up to date and checked. */
@ConfigMapping(prefix = "paygrade.rollups")
interface InsightConfig {
    /** How often waiting changes are folded; pages that show many ads lag behind by no more. */
    @WithDefault("PT5S")
    Duration fold();

    /** When all of them are compared with the postings, as a Quartz cron expression in UTC. */
    @WithDefault("0 40 3 * * ?")
    String verify();
}
