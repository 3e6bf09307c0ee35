package dev.paygrade.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps the pages of all sources; bytes that come again cost one update and no space. */
@ApplicationScoped
public class PageArchive {
    private final EntityManager entities;
    private final ArchiveConfig config;

    PageArchive(EntityManager entities, ArchiveConfig config) {
        this.entities = entities;
        this.config = config;
    }

    /**
     * Which page.
     *
     * @param sent JSON that was sent along, or null
     */
    public record Key(String sourceId, URI uri, @Nullable String sent) {
        String body() {
            return sent == null ? "" : sent.replace("\u0000", "");
        }
    }

    /** Keeps a page in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(Key key, ArchivedPage page) {
        if (!config.enabled()) {
            return;
        }
        byte[] hash = hash(page.bytes());
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement again = connection.prepareStatement("""
                    update archived_page set last_at = ? where id = (
                        select id from archived_page where source_id = ? and md5(url || sent) = md5(? || ?)
                        order by last_at desc limit 1)
                      and hash = ?""")) {
                again.setObject(1, utc(page.at()));
                again.setString(2, key.sourceId());
                again.setString(3, key.uri().toString());
                again.setString(4, key.body());
                again.setBytes(5, hash);
                if (again.executeUpdate() == 1) {
                    return;
                }
            }
            try (PreparedStatement content = connection.prepareStatement(
                    // the row is locked even if it is there, so that no pruning takes it away meanwhile
                    "insert into archived_content (hash, content, bytes) values (?, ?, ?)"
                            + " on conflict (hash) do update set bytes = excluded.bytes")) {
                content.setBytes(1, hash);
                content.setBytes(2, Deflated.of(page.bytes()));
                content.setInt(3, page.bytes().length);
                content.executeUpdate();
            }
            try (PreparedStatement row = connection.prepareStatement("""
                    insert into archived_page
                        (source_id, url, sent, found_at, content_type, hash, first_at, last_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
                row.setString(1, key.sourceId());
                row.setString(2, key.uri().toString());
                row.setString(3, key.body());
                row.setString(4, page.foundAt().toString());
                row.setString(5, page.contentType());
                row.setBytes(6, hash);
                row.setObject(7, utc(page.at()));
                row.setObject(8, utc(page.at()));
                row.executeUpdate();
            }
        });
    }

    /** The latest copy of a page. */
    @Transactional
    public Optional<ArchivedPage> latest(Key key) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement ask = connection.prepareStatement("""
                    select p.found_at, p.content_type, c.content, c.bytes, p.last_at
                    from archived_page p join archived_content c on c.hash = p.hash
                    where p.source_id = ? and md5(p.url || p.sent) = md5(? || ?) and p.url = ?
                    order by p.last_at desc limit 1""")) {
                ask.setString(1, key.sourceId());
                ask.setString(2, key.uri().toString());
                ask.setString(3, key.body());
                ask.setString(4, key.uri().toString());
                try (ResultSet row = ask.executeQuery()) {
                    return row.next() ? Optional.of(page(row)) : Optional.empty();
                }
            }
        });
    }

    private static ArchivedPage page(ResultSet row) throws SQLException {
        return new ArchivedPage(
                URI.create(row.getString(1)),
                row.getString(2),
                Deflated.inflate(row.getBytes(3), row.getInt(4)),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    /** Drops what was not seen for too long, a batch at a time; returns how many pages went. */
    @Transactional
    public int prune(Instant now, int atMost) {
        int pages = entities.createNativeQuery("""
                        delete from archived_page where id in (
                            select id from archived_page where last_at < :before order by last_at limit :most)""")
                .setParameter("before", utc(now.minus(config.keep())))
                .setParameter("most", atMost)
                .executeUpdate();
        if (pages > 0) {
            entities.createNativeQuery("""
                            delete from archived_content c
                            where not exists (select 1 from archived_page p where p.hash = c.hash)""").executeUpdate();
        }
        return pages;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
