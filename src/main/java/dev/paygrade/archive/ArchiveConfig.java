package dev.paygrade.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether and for how long pages are kept as they were read. */
@ConfigMapping(prefix = "paygrade.archive")
public interface ArchiveConfig {

    /** Whether pages are kept at all; without them a better reader sees only what comes from now on. */
    @WithDefault("true")
    boolean enabled();

    /** A page that was not seen again for so long is dropped. */
    @WithDefault("P30D")
    Duration keep();
}
