package dev.paygrade.harvest;

import dev.paygrade.posting.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of sources, which is also the queue of what is due. Leases go by the database's clock. */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<Source, String> {
    private final Database database;

    Sources(Database database) {
        this.database = database;
    }

    // asked at every start, and so in SQL: the first query in Hibernate's own language costs a start its parser

    /** Every source there is. */
    List<Source> inAnyOrder() {
        return getSession()
                .createNativeQuery("select * from source", Source.class)
                .getResultList();
    }

    /** Ids of the sources that an operator or an import entered. */
    List<String> enteredByHand() {
        return getSession()
                .createNativeQuery("select id from source where origin in ('ADMIN', 'IMPORT')", String.class)
                .getResultList();
    }

    /** Whether any source is switched on, or any file was imported, that is not a sample. */
    boolean anyReal() {
        return (boolean) getSession().createNativeQuery("""
                        select exists (select 1 from source
                                       where origin = 'IMPORT' or enabled and origin <> 'SAMPLE')""", Boolean.class).getSingleResult();
    }

    /** Claims what is due by now. */
    @Transactional
    List<Source> claim(String node, int atMost, Duration lease) {
        return claim(node, atMost, lease, Duration.ZERO);
    }

    /**
     * Claims due sources for a node: nobody else gets them until the lease ends, and whoever held them before can no
     * longer write, since the fence has grown.
     *
     * @param waited only those that have been due for so long
     */
    @Transactional
    List<Source> claim(String node, int atMost, Duration lease, Duration waited) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        update source set lease_holder = :node, fence = fence + 1,
                               lease_until = now() + make_interval(secs => :lease)
                        where id in (
                            select id from source
                            where enabled and not paused
                              and next_check_at <= now() - make_interval(secs => :waited)
                              and (lease_until is null or lease_until < now())
                              and not (select paused from harvest_switch)
                            order by next_check_at
                            for update skip locked
                            limit :most)
                        returning id""")
                .setParameter("node", node)
                .setParameter("lease", (double) lease.toSeconds())
                .setParameter("most", atMost)
                .setParameter("waited", waited.toMillis() / 1000.0)
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /**
     * Holds the source's row until the transaction ends, if the fence is still the newest; every write of a run begins
     * with it.
     *
     * @return the database's time, by which runs are dated: a node whose own clock is off neither reads a source twice
     *     nor leaves it unread
     * @throws FenceLostException if the source was claimed again meanwhile
     */
    Instant hold(String id, long fence) {
        List<?> row = getEntityManager()
                .createNativeQuery(
                        "select clock_timestamp() from source where id = :id and fence = :fence for no key update",
                        Instant.class)
                .setParameter("id", id)
                .setParameter("fence", fence)
                .getResultList();
        if (row.isEmpty()) {
            throw new FenceLostException(id, fence);
        }
        return (Instant) row.getFirst();
    }

    /** Makes the leases last from now on that a node still holds of these sources. */
    @Transactional
    void extendLeases(Collection<String> ids, String node, Duration lease) {
        getEntityManager()
                .createNativeQuery("""
                        update source set lease_until = now() + make_interval(secs => :lease)
                        where id = any(cast(:ids as text[])) and lease_holder = :node""")
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("node", node)
                .setParameter("lease", (double) lease.toSeconds())
                .executeUpdate();
    }

    /** Gives a source back whose run this side broke, due again soon; the source is not to blame, nor held back for it. */
    void giveBack(String id, String reason, Instant now, Instant nextCheckAt) {
        update("""
                leaseUntil = null, leaseHolder = null, lastStatus = ?1, lastReason = ?2, lastRunAt = ?3, nextCheckAt = ?4
                where id = ?5""", RunStatus.FAILED, reason, now, nextCheckAt, id);
    }

    /** Makes the lease last from now on; false if the source was claimed by somebody else meanwhile. */
    @Transactional
    boolean extendLease(String id, long fence, Duration lease) {
        return getEntityManager()
                        .createNativeQuery("""
                                update source set lease_until = now() + make_interval(secs => :lease)
                                where id = :id and fence = :fence""")
                        .setParameter("id", id)
                        .setParameter("fence", fence)
                        .setParameter("lease", (double) lease.toSeconds())
                        .executeUpdate()
                == 1;
    }

    /** Gives a claimed source back; within the transaction that holds it. */
    void release(String id, Outcome outcome, Instant now, Instant nextCheckAt) {
        boolean read = outcome.status() == RunStatus.COMPLETE || outcome.status() == RunStatus.UNCHANGED;
        boolean failed = outcome.status() == RunStatus.FAILED;
        update(
                """
                leaseUntil = null, leaseHolder = null, lastStatus = ?1, lastReason = ?2, lastRunAt = ?3,
                lastReadAt = case when ?4 = true then ?3 else lastReadAt end,
                failures = case when ?5 = true then failures + 1 else 0 end,
                etag = case when ?4 = true then ?6 else etag end,
                lastModified = case when ?4 = true then ?7 else lastModified end,
                nextCheckAt = ?8 where id = ?9""",
                outcome.status(),
                outcome.reason(),
                now,
                read,
                failed,
                outcome.etag(),
                outcome.lastModified(),
                nextCheckAt,
                id);
    }

    /** Gives back what a node that ends had claimed, due at once; its fences stay lower than those of the next claims. */
    @Transactional
    void giveBack(String node) {
        getEntityManager()
                .createNativeQuery(
                        "update source set lease_until = null, lease_holder = null, next_check_at = now() where lease_holder = :node")
                .setParameter("node", node)
                .executeUpdate();
    }

    /** Ends the lease of one source and leaves its schedule as it is. */
    void giveBack(String id, long fence) {
        getEntityManager()
                .createNativeQuery(
                        "update source set lease_until = null, lease_holder = null where id = :id and fence = :fence")
                .setParameter("id", id)
                .setParameter("fence", fence)
                .executeUpdate();
    }

    /** Claims one source whether it is due or not; empty while somebody else holds it. */
    @Transactional
    Optional<Source> claimOne(String id, String node, Duration lease) {
        boolean claimed = getEntityManager()
                        .createNativeQuery("""
                                update source set lease_holder = :node, fence = fence + 1,
                                       lease_until = now() + make_interval(secs => :lease)
                                where id = :id and (lease_until is null or lease_until < now())""")
                        .setParameter("id", id)
                        .setParameter("node", node)
                        .setParameter("lease", (double) lease.toSeconds())
                        .executeUpdate()
                == 1;
        return claimed ? findByIdOptional(id) : Optional.empty();
    }

    /** Makes a source due at once. */
    @Transactional
    public boolean runNow(String id) {
        return getEntityManager()
                        .createNativeQuery("update source set next_check_at = now() where id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Lets the next complete read close what it lacks, however much that is, and makes it due at once. */
    @Transactional
    public boolean acceptLoss(String id) {
        return getEntityManager().createNativeQuery("""
                                update source set loss_accepted = true, next_check_at = now()
                                where id = :id and loss_since is not null""").setParameter("id", id).executeUpdate() == 1;
    }

    /** Makes a source due at once, and its next read a whole one, whatever the other side says has not changed. */
    @Transactional
    public boolean readAfresh(String id) {
        return getEntityManager()
                        .createNativeQuery(
                                "update source set next_check_at = now(), etag = null, last_modified = null where id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Holds a source back, or lets it go on; false if there is none. */
    @Transactional
    public boolean pause(String id, boolean paused) {
        return update("paused = ?1 where id = ?2", paused, id) == 1;
    }

    /** Whether the sample board is read. */
    public boolean sampleOn() {
        return database.query(
                        "select exists (select 1 from source where origin = 'SAMPLE' and enabled)",
                        List.of(),
                        row -> row.getBoolean(1))
                .getFirst();
    }

    /** All of them, by name. */
    public List<Source> all() {
        return list("order by id");
    }

    /** What a run leaves on its source. */
    record Outcome(
            RunStatus status,
            @Nullable String reason,
            @Nullable String etag,
            @Nullable String lastModified) {}
}
