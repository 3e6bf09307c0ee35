package dev.paygrade.harvest;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one switch that stops all fetching, on all nodes: while it is thrown, nothing is claimed, and runs wait. */
@ApplicationScoped
public class HarvestSwitch {
    static final Duration LATELY = Duration.ofSeconds(1);

    private final EntityManager entities;
    private final Database database;
    private final Clock clock;
    private volatile @Nullable Asked asked;

    HarvestSwitch(EntityManager entities, Database database, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    public boolean paused() {
        return database.query("select paused from harvest_switch", List.of(), row -> row.getBoolean(1))
                .getFirst();
    }

    /** The same, as it was at most {@link #LATELY} ago: cheap enough to be asked before each page. */
    boolean pausedLately() {
        Asked last = asked;
        Instant now = clock.instant();
        if (last == null || Duration.between(last.at(), now).compareTo(LATELY) >= 0) {
            last = new Asked(paused(), now);
            asked = last;
        }
        return last.paused();
    }

    private record Asked(boolean paused, Instant at) {}

    /** Runs that have begun wait before their next page. */
    @Transactional
    public void pause(boolean paused) {
        entities.createNativeQuery("update harvest_switch set paused = :paused, changed_at = now()")
                .setParameter("paused", paused)
                .executeUpdate();
    }
}
