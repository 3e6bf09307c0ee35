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

    /** Runs at the same time on this node. */
    @WithDefault("8")
    int parallel();

    /** A run that has not been heard of for this long is taken over. */
    @WithDefault("PT1M")
    Duration lease();

    /** Pages of one run, against endless paging. */
    @WithDefault("2000")
    int pages();

    /** Links from the source's own address to the last page, against traps. */
    @WithDefault("60")
    int depth();
}
