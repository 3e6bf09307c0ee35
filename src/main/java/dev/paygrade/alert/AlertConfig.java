package dev.paygrade.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How saved searches are kept and their mails sent. */
@ConfigMapping(prefix = "paygrade.alert")
public interface AlertConfig {

    /** Whether this node writes and sends mails; searches can be saved on every node. */
    @WithDefault("true")
    boolean enabled();

    /**
     * What addresses are encrypted with: a secret of at least 32 random characters, the same on every node. With the
     * embedded database one is made in the data folder; with another one and without this, nobody can save a search.
     */
    Optional<String> key();

    /** How often it is looked for what is due. */
    @WithDefault("PT1M")
    Duration tick();

    /** A posting waits so long before a mail tells of it, so that it has been read and stored by then. */
    @WithDefault("PT15M")
    Duration settle();

    /** A mail that was claimed and not heard of for this long is taken over. */
    @WithDefault("PT5M")
    Duration lease();

    /** The most searches that one reader may save, and reports that one may send, in a day. */
    @WithDefault("20")
    int perReader();

    /** The most mails to one address in a day that ask it to confirm. */
    @WithDefault("3")
    int perAddress();
}
