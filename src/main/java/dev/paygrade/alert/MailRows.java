package dev.paygrade.alert;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of a mail, each a transaction of its own, and each only for who holds the newest fence. */
@ApplicationScoped
class MailRows {
    private final EntityManager entities;
    private final Database database;

    MailRows(EntityManager entities, Database database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * A mail that somebody holds until the lease ends.
     *
     * @param address as it is stored, in hexadecimal
     * @param content as {@code address}
     */
    record Claim(long id, long fence, int attempt, String messageId, String address, String content) {}

    /** The next mail that is due and that nobody holds. */
    @Transactional
    Optional<Claim> claim(Instant now, Instant leaseUntil) {
        return database
                .query(
                        """
                        update mail m set lease_until = ?, fence = m.fence + 1, attempts = m.attempts + 1
                        from saved_search s
                        where s.id = m.saved_search_id and m.id = (
                            select id from mail
                            where state = 'WAITING' and next_at <= ? and (lease_until is null or lease_until <= ?)
                            order by next_at, id
                            for update skip locked
                            limit 1)
                        returning m.id, m.fence, m.attempts, m.message_id, encode(s.address, 'hex') as address,
                                  encode(m.content, 'hex') as content""",
                        List.of(leaseUntil, now, now),
                        row -> new Claim(
                                row.getLong("id"),
                                row.getLong("fence"),
                                row.getInt("attempts"),
                                row.getString("message_id"),
                                row.getString("address"),
                                row.getString("content")))
                .stream()
                .findFirst();
    }

    /** Written before the mail server is given a mail; false if somebody else has it now. */
    @Transactional
    boolean hand(Claim claim) {
        return step("state = 'HANDED'", claim.id(), claim.fence(), "WAITING");
    }

    @Transactional
    boolean sent(Claim claim, Instant now) {
        return entities.createNativeQuery("""
                        update mail set state = 'SENT', sent_at = :now, content = null, error = null, lease_until = null
                        where id = :id and fence = :fence and state = 'HANDED'""")
                        .setParameter("now", now)
                        .setParameter("id", claim.id())
                        .setParameter("fence", claim.fence())
                        .executeUpdate()
                == 1;
    }

    /** Puts a mail back until another attempt. */
    @Transactional
    void again(Claim claim, String error, Instant at) {
        entities.createNativeQuery("""
                        update mail set state = 'WAITING', next_at = :at, error = :error, lease_until = null
                        where id = :id and fence = :fence and state in ('WAITING', 'HANDED')""")
                .setParameter("at", at)
                .setParameter("error", error)
                .setParameter("id", claim.id())
                .setParameter("fence", claim.fence())
                .executeUpdate();
    }

    @Transactional
    void fail(Claim claim, String error) {
        entities.createNativeQuery("""
                        update mail set state = 'FAILED', error = :error, lease_until = null
                        where id = :id and fence = :fence and state in ('WAITING', 'HANDED')""")
                .setParameter("error", error)
                .setParameter("id", claim.id())
                .setParameter("fence", claim.fence())
                .executeUpdate();
    }

    /** Nobody knows what became of a mail whose node ended while it was handed over; it is not sent twice. */
    @Transactional
    int doubt(Instant now) {
        return entities.createNativeQuery("""
                        update mail set state = 'UNSURE', lease_until = null,
                               error = 'Paygrade ended while the mail server was given this mail'
                        where state = 'HANDED' and lease_until <= :now""").setParameter("now", now).executeUpdate();
    }

    /** Without a mail server, what waits is only shown. */
    @Transactional
    int keep() {
        return entities.createNativeQuery("update mail set state = 'KEPT' where state = 'WAITING'")
                .executeUpdate();
    }

    private boolean step(String set, long id, long fence, String from) {
        return entities.createNativeQuery(
                                "update mail set " + set + " where id = :id and fence = :fence and state = :from")
                        .setParameter("id", id)
                        .setParameter("fence", fence)
                        .setParameter("from", from)
                        .executeUpdate()
                == 1;
    }
}
