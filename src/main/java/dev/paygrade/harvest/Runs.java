package dev.paygrade.harvest;

import dev.paygrade.posting.Stored;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Ends a run that this side broke; of a run that was never entered there is nothing to end. */
    void failUnfinished(String sourceId, long fence, String reason, Instant now) {
        update(
                "status = ?1, reason = ?2, finishedAt = ?3 where sourceId = ?4 and fence = ?5 and status = ?6",
                RunStatus.FAILED,
                reason,
                now,
                sourceId,
                fence,
                RunStatus.RUNNING);
    }

    /** Tells how far a run has come; its end writes the final figures. */
    @Transactional
    void progress(long runId, int pages, long bytes, int found, Stored soFar) {
        update(
                """
                pages = ?1, bytes = ?2, found = ?3, added = ?4, changed = ?5, unchanged = ?6, reopened = ?7, blocked = ?8
                where id = ?9 and status = ?10""",
                pages,
                bytes,
                found,
                soFar.addedCount(),
                soFar.changedCount(),
                soFar.unchangedCount(),
                soFar.reopenedCount(),
                soFar.blockedCount(),
                runId,
                RunStatus.RUNNING);
    }

    /**
     * A page of runs, the latest first.
     *
     * @param sourceId only of this source, or null for all
     * @param before only those with a lower id, or null to begin with the latest
     */
    public List<Run> page(@Nullable String sourceId, @Nullable Long before, int limit) {
        long below = before == null ? Long.MAX_VALUE : before;
        return (sourceId == null
                        ? find("id < ?1 order by id desc", below)
                        : find("id < ?1 and sourceId = ?2 order by id desc", below, sourceId))
                .page(0, limit)
                .list();
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
