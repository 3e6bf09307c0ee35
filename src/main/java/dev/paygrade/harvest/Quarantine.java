package dev.paygrade.harvest;

import dev.paygrade.posting.Database;
import dev.paygrade.posting.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a posting waits that could not be stored, with its raw form and the reason. */
@ApplicationScoped
public class Quarantine {
    private static final String SELECT =
            "select id, source_id, run_id, item, url, reason, raw, first_seen_at, last_seen_at from quarantine";

    private final EntityManager entities;
    private final Database database;

    Quarantine(EntityManager entities, Database database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * A posting that could not be stored.
     *
     * @param item the board's identifier of it
     * @param reason a sentence
     * @param raw what the board said of it, for a person to look at
     */
    public record Item(
            long id,
            String sourceId,
            @Nullable Long runId,
            String item,
            String url,
            String reason,
            @Nullable String raw,
            Instant firstSeenAt,
            Instant lastSeenAt) {}

    /**
     * A page of what waits, the latest first.
     *
     * @param before only those with a lower id, or null to begin with the latest
     */
    public List<Item> page(@Nullable Long before, int limit) {
        return database.query(
                SELECT + " where id < ? order by id desc limit ?",
                List.of(before == null ? Long.MAX_VALUE : before, limit),
                Quarantine::item);
    }

    public Optional<Item> find(long id) {
        return database.query(SELECT + " where id = ?", List.of(id), Quarantine::item).stream()
                .findFirst();
    }

    /** Forgets an item; if its source still shows it and it still cannot be stored, it comes back. */
    @Transactional
    public boolean remove(long id) {
        return entities.createNativeQuery("delete from quarantine where id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getString("source_id"),
                row.getObject("run_id", Long.class),
                row.getString("item"),
                row.getString("url"),
                row.getString("reason"),
                row.getString("raw"),
                row.getTimestamp("first_seen_at").toInstant(),
                row.getTimestamp("last_seen_at").toInstant());
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
