package dev.paygrade.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the JSON API is offered. */
@ConfigMapping(prefix = "paygrade.api")
public interface ApiConfig {
    /** Requests a minute and address; an upload of many lines is one request. */
    @WithDefault("600")
    int rate();
}
