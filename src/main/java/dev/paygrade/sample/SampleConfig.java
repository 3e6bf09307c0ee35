package dev.paygrade.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The sample board. */
@ConfigMapping(prefix = "paygrade.sample")
public interface SampleConfig {

    /** Whether it is read; if not said, only while no other source is switched on. */
    Optional<Boolean> enabled();

    /** Port on loopback that it is served at; another one is taken if this is not free. */
    @WithDefault("8089")
    int port();
}
