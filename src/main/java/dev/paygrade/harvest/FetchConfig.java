package dev.paygrade.harvest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Manners and limits of every request. */
@ConfigMapping(prefix = "paygrade.fetch")
public interface FetchConfig {

    /** Web or mail address of whoever runs this, for the User-Agent; whoever is asked for pages can then ask back. */
    Optional<String> contact();

    /** Gap between two requests to one host. */
    @WithDefault("PT1S")
    Duration delay();

    /** Comma-separated {@code host:port} that may be fetched though their addresses are private. */
    Optional<List<String>> allowPrivate();

    /** Longest answer after decompression, in bytes. */
    @WithDefault("33554432")
    int maxBytes();

    /** Longest time for one fetch, redirects included. */
    @WithDefault("PT1M")
    Duration deadline();
}
