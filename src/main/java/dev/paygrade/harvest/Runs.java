package dev.paygrade.harvest;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The table of runs. */
@ApplicationScoped
public class Runs implements PanacheRepository<Run> {

    /** Runs of a source whose node went away before they ended. */
    void loseUnfinished(String sourceId, long exceptId) {
        update(
                "status = ?1, reason = ?2, finishedAt = startedAt where sourceId = ?3 and status = ?4 and id <> ?5",
                RunStatus.LOST,
                "its node went away before the run had ended",
                sourceId,
                RunStatus.RUNNING,
                exceptId);
    }

    /** The latest first. */
    public List<Run> latest(int atMost) {
        return find("order by id desc").page(0, atMost).list();
    }

    /** The latest of one source first. */
    public List<Run> latestOf(String sourceId, int atMost) {
        return find("sourceId = ?1 order by id desc", sourceId).page(0, atMost).list();
    }

    public List<RunFailure> failuresOf(long runId) {
        EntityManager entities = getEntityManager();
        return entities.createQuery("from RunFailure where runId = :run order by id", RunFailure.class)
                .setParameter("run", runId)
                .setMaxResults(200)
                .getResultList();
    }
}
