package dev.paygrade.harvest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How runs are scheduled on this node. */
@ConfigMapping(prefix = "paygrade.harvest")
public interface HarvestConfig {

    /** Whether this node reads sources at all. */
    @WithDefault("true")
    boolean enabled();

    /** How often the table of sources is asked what is due. */
    @WithDefault("PT2S")
    Duration tick();

    /** Runs at the same time on this node: most of them wait for hosts, and slow ones must not hold up the others. */
    @WithDefault("64")
    int parallel();

    /** Runs that write at the same time on this node. */
    @WithDefault("6")
    int writers();

    /** How often it is looked for what has expired, and pages of postings are checked. */
    @WithDefault("PT10M")
    Duration housekeeping();

    /** A posting that only an article or a feed showed is checked on its own page so often. */
    @WithDefault("P3D")
    Duration pageCheck();

    /** Pages checked each time. */
    @WithDefault("50")
    int pageChecks();

    /** A node that has not been heard of for this long is taken for dead, and its runs are taken over. */
    @WithDefault("PT30S")
    Duration lease();

    /** How long after the start anything scheduled begins; the first reader does not wait for it. */
    @WithDefault("PT1S")
    Duration firstTick();

    /** How often the schedule itself is looked after, and the clock compared with the database's. */
    @WithDefault("PT5S")
    Duration watchdog();

    /** Without a tick for this long, and for ten ticks, the scheduler is started anew. */
    @WithDefault("PT1M")
    Duration silence();

    /** Difference between this node's clock and the database's of which health tells. */
    @WithDefault("PT5S")
    Duration clockDrift();

    /** Runs older than this are forgotten, with their failures; the latest of each source stay. */
    @WithDefault("P90D")
    Duration keepRuns();

    /** Runs of each source that stay however old they are. */
    @WithDefault("50")
    int keepRunsOfSource();

    /** Pages of one run, against endless paging. */
    @WithDefault("2000")
    int pages();

    /** Links from the source's own address to the last page, against traps. */
    @WithDefault("60")
    int depth();
}
