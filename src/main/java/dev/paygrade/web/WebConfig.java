package dev.paygrade.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What the public pages say of themselves. */
@ConfigMapping(prefix = "paygrade.web")
public interface WebConfig {
    /**
     * The site's own address as readers know it, such as {@code https://pay.example.org}. Without it the address that a
     * request was made to stands in feeds and sitemaps.
     */
    Optional<String> address();

    /** Where faults of security are reported: a web or {@code mailto:} address for {@code security.txt}. */
    Optional<String> securityContact();

    /** How long a rendered page is given again to whoever asks for the same; zero renders every time. */
    @WithDefault("PT0.5S")
    Duration keep();
}
