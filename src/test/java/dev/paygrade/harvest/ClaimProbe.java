package dev.paygrade.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Claims as a node would, for tests of other rooms. */
@ApplicationScoped
public class ClaimProbe {
    private final Sources sources;

    ClaimProbe(Sources sources) {
        this.sources = sources;
    }

    /** How many sources a node gets that asks now. */
    public int claim() {
        return sources.claim("probe", 100, Duration.ofSeconds(1)).size();
    }
}
