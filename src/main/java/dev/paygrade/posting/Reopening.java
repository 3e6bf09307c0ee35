package dev.paygrade.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.hibernate.Session;

/** Opens postings again that are seen again. */
@ApplicationScoped
class Reopening {
    private final EntityManager entities;

    Reopening(EntityManager entities) {
        this.entities = entities;
    }

    /** Tells the session of a posting that was only to be read. */
    Posting changing(Posting posting) {
        entities.unwrap(Session.class).setReadOnly(posting, false);
        return posting;
    }

    /** Opens a posting if it is closed. */
    void reopen(Posting posting, Instant now, Stored stored) {
        if (posting.closedAt != null) {
            changing(posting);
            entities.persist(PostingChange.of(posting, now, "closed", posting.closedReason, "seen again"));
            posting.closedAt = null;
            posting.closedReason = null;
            posting.changedAt = now;
            stored.reopened();
        }
    }
}
