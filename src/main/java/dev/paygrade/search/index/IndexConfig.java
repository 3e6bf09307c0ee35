package dev.paygrade.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The index of postings that each node keeps in memory. */
@ConfigMapping(prefix = "paygrade.search.index")
public interface IndexConfig {

    /** Without it every search is SQL: slower, but nothing is kept in memory. */
    @WithDefault("true")
    boolean enabled();

    /** How often changes are looked for; at zero, before every answer. */
    @WithDefault("PT1S")
    Duration poll();

    /** While the last look is older than this, SQL answers. */
    @WithDefault("PT10S")
    Duration lag();
}
