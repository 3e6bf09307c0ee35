package dev.paygrade.harvest;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The one switch that stops all fetching, on all nodes: while it is thrown, nothing is claimed. */
@ApplicationScoped
public class HarvestSwitch {
    private final EntityManager entities;
    private final Database database;

    HarvestSwitch(EntityManager entities, Database database) {
        this.entities = entities;
        this.database = database;
    }

    public boolean paused() {
        return database.query("select paused from harvest_switch", List.of(), row -> row.getBoolean(1))
                .getFirst();
    }

    /** Runs that have begun go on to their end. */
    @Transactional
    public void pause(boolean paused) {
        entities.createNativeQuery("update harvest_switch set paused = :paused, changed_at = now()")
                .setParameter("paused", paused)
                .executeUpdate();
    }
}
