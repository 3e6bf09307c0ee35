package dev.paygrade.harvest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Runs so long ago that nobody asks for them, and their failures: forgotten, but for the latest of each source. */
@ApplicationScoped
class PastRuns {
    private static final int BATCH = 1000;

    private final EntityManager entities;
    private final HarvestConfig config;
    private final Clock clock;

    PastRuns(EntityManager entities, HarvestConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /** Forgets them in batches, each a transaction of its own; gives how many. */
    int forget() {
        int all = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(this::forgetSome);
            all += batch;
        } while (batch == BATCH);
        return all;
    }

    private int forgetSome() {
        return entities.createNativeQuery("""
                        delete from run where id in (
                            select r.id from run r
                            where r.started_at < :before and r.status <> 'RUNNING'
                              and r.id <= (select k.id from run k where k.source_id = r.source_id
                                           order by k.id desc offset :keep limit 1)
                            order by r.id limit :most)""")
                .setParameter("before", clock.instant().minus(config.keepRuns()))
                .setParameter("keep", config.keepRunsOfSource())
                .setParameter("most", BATCH)
                .executeUpdate();
    }
}
