package dev.paygrade.web;

import io.smallrye.config.ConfigMapping;
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
}
