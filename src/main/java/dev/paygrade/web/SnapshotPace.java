package dev.paygrade.web;

import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many snapshots may be made anew within an hour: each is kept for ever. */
@ApplicationScoped
class SnapshotPace {
    static final int EACH = 30;

    private static final int ALL = 2_000;

    private final Clock clock;
    private final Map<String, Integer> made = new HashMap<>();
    private Instant hour = Instant.MIN;
    private int all;

    SnapshotPace(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more from an address, unless that would be too many. */
    synchronized boolean allows(@Nullable SocketAddress address) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (!now.equals(hour)) {
            hour = now;
            made.clear();
            all = 0;
        }
        String who = address == null ? "" : address.hostAddress();
        if (all >= ALL || made.getOrDefault(who, 0) >= EACH) {
            return false;
        }
        all++;
        made.merge(who, 1, Integer::sum);
        return true;
    }
}
