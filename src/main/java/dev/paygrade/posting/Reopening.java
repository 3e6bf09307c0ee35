package dev.paygrade.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.Session;

/** Opens postings again that are seen again. */
@ApplicationScoped
class Reopening {
    private final EntityManager entities;
    private final Postings postings;

    Reopening(EntityManager entities, Postings postings) {
        this.entities = entities;
        this.postings = postings;
    }

    /**
     * Tells the caller's session of a posting that was only to be read, be it by another one.
     *
     * @return the session's own
     */
    Posting changing(Posting posting) {
        Session session = entities.unwrap(Session.class);
        Posting own = session.contains(posting) ? posting : Objects.requireNonNull(postings.findById(posting.id));
        session.setReadOnly(own, false);
        return own;
    }

    /** Opens a posting if it is closed; returns the session's own then. */
    Posting reopen(Posting posting, Instant now, Stored stored) {
        if (posting.closedAt == null) {
            return posting;
        }
        Posting own = changing(posting);
        if (own.closedAt != null) {
            entities.persist(PostingChange.of(own, now, "closed", own.closedReason, "seen again"));
            own.closedAt = null;
            own.closedReason = null;
            own.changedAt = now;
            stored.reopened();
        }
        return own;
    }
}
