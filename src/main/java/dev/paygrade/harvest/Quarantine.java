package dev.paygrade.harvest;

import dev.paygrade.posting.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Where a posting waits that could not be stored, with its raw form and the reason. */
@ApplicationScoped
class Quarantine {
    private final EntityManager entities;

    Quarantine(EntityManager entities) {
        this.entities = entities;
    }

    /** Postings that could be stored at last. */
    void release(String sourceId, List<String> items) {
        entities.createNativeQuery(
                        "delete from quarantine where source_id = :source and item = any(cast(:items as text[]))")
                .setParameter("source", sourceId)
                .setParameter("items", items.toArray(String[]::new))
                .executeUpdate();
    }

    void add(Ledger.Ticket ticket, Stored.Rejected rejected, Instant now) {
        entities.createNativeQuery("""
                        insert into quarantine (source_id, run_id, item, url, reason, raw, first_seen_at, last_seen_at)
                        values (:source, :run, :item, :url, :reason, :raw, :now, :now)
                        on conflict (source_id, item) do update
                        set run_id = excluded.run_id, reason = excluded.reason, raw = excluded.raw,
                            last_seen_at = excluded.last_seen_at""")
                .setParameter("source", ticket.sourceId())
                .setParameter("run", ticket.runId())
                .setParameter("item", rejected.posting().externalId())
                .setParameter(
                        "url", Objects.requireNonNullElse(rejected.posting().url(), ""))
                .setParameter("reason", rejected.reason().replace("\u0000", ""))
                .setParameter("raw", rejected.posting().raw().replace("\u0000", ""))
                .setParameter("now", now)
                .executeUpdate();
    }
}
