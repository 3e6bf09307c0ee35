package dev.paygrade.rates;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where exchange rates come from, and how often they are looked for. */
@ConfigMapping(prefix = "paygrade.rates")
public interface RatesConfig {

    /** Whether rates are fetched at all; without them the table that ships with the program is used, and grows old. */
    @WithDefault("true")
    boolean enabled();

    /** Folder of the European Central Bank's files {@code eurofxref-daily.xml}, {@code -hist-90d} and {@code -hist}. */
    @WithDefault("https://www.ecb.europa.eu/stats/eurofxref/")
    URI url();

    /** How long a read stays fresh: the bank publishes once each working day, about 16:00 in Frankfurt. */
    @WithDefault("PT4H")
    Duration every();

    /** How often it is checked whether a read is due, and whether another node has read. */
    @WithDefault("PT1M")
    Duration tick();
}
