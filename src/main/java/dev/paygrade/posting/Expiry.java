package dev.paygrade.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roaringbitmap.RoaringBitmap;

/**
 * Closes what no board closes: absence from an article, a feed or a first page means nothing, so such a posting ends
 * with its date, with its own page, or with its age.
 */
@ApplicationScoped
public class Expiry {
    /** A posting that only windows showed, and that was posted so long ago, is taken for closed. */
    public static final Duration AGE = Duration.ofDays(60);

    /** Postings of which every sighting stands on a source whose latest run was a window. */
    private static final String WINDOWED = """
            p.closed_at is null and exists (select 1 from sighting s where s.posting_id = p.id)
            and not exists (
                select 1 from sighting s where s.posting_id = p.id and coalesce((
                    select r.coverage from run r where r.source_id = s.source_id order by r.id desc limit 1),
                    'WINDOW') <> 'WINDOW')""";

    /** The rest waits for the next time. */
    private static final int MOST_AT_ONCE = 5000;

    private final EntityManager entities;

    Expiry(EntityManager entities) {
        this.entities = entities;
    }

    /** A posting whose page is to be looked at. */
    public record Page(long id, String url) {}

    /** Closes what its own date ended, and what is too old; returns how many. */
    @Transactional
    public int expire(Instant now) {
        int dated = close(
                "p.closed_at is null and p.valid_through is not null and p.valid_through < :before",
                now,
                now,
                "the date it was valid through has passed");
        return dated + closeOld(now);
    }

    private int closeOld(Instant now) {
        Set<Long> old = new LinkedHashSet<>();
        Set<Long> shown = new HashSet<>();
        Map<String, RoaringBitmap> lastSeen = new HashMap<>();
        for (Object row : entities.createNativeQuery("""
                        select p.id, s.id, s.source_id from posting p join sighting s on s.posting_id = p.id
                        where %s and p.posted_at < :before order by p.id limit :most""".formatted(WINDOWED))
                .setParameter("before", now.minus(AGE))
                .setParameter("most", MOST_AT_ONCE)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            long id = ((Number) columns[0]).longValue();
            old.add(id);
            if (lastSeen.computeIfAbsent((String) columns[2], this::lastSeen)
                    .contains(((Number) columns[1]).intValue())) {
                shown.add(id);
            }
        }
        old.removeAll(shown);
        return old.isEmpty()
                ? 0
                : close(
                        "p.closed_at is null and p.posted_at < :before and p.id in ("
                                + old.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")",
                        now,
                        now.minus(AGE),
                        "posted more than %d days ago, and nothing confirms that it is still open"
                                .formatted(AGE.toDays()));
    }

    /** What the latest good run of a source showed. */
    private RoaringBitmap lastSeen(String sourceId) {
        List<?> seen = entities.createNativeQuery(
                        "select seen from run where source_id = :source and seen is not null order by id desc limit 1")
                .setParameter("source", sourceId)
                .getResultList();
        RoaringBitmap bitmap = new RoaringBitmap();
        try {
            if (!seen.isEmpty()) {
                bitmap.deserialize(ByteBuffer.wrap((byte[]) seen.getFirst()));
            }
            return bitmap;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int close(String which, Instant now, Instant before, String reason) {
        return entities.createNativeQuery(
                        "update posting p set closed_at = :now, changed_at = :now, closed_reason = :reason where "
                                + which)
                .setParameter("now", now)
                .setParameter("before", before)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Takes postings whose pages were not looked at for longest; no other node gets them in the meantime. */
    @Transactional
    public List<Page> toCheck(Instant now, Duration every, int atMost) {
        List<?> rows = entities.createNativeQuery("""
                        update posting set page_checked_at = :now where id in (
                            select p.id from posting p
                            where %s and p.url is not null and p.first_seen_at < :before
                              and (p.page_checked_at is null or p.page_checked_at < :before)
                            order by p.page_checked_at nulls first, p.id limit :most for update skip locked)
                        returning id, url""".formatted(WINDOWED))
                .setParameter("now", now)
                .setParameter("before", now.minus(every))
                .setParameter("most", atMost)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Page(((Number) row[0]).longValue(), (String) row[1]))
                .collect(Collectors.toList());
    }

    /** Closes one posting because of what its page says. */
    @Transactional
    public boolean closeByPage(long id, Instant now, String reason) {
        return close("p.id = " + id + " and p.closed_at is null and p.first_seen_at < :before", now, now, reason) == 1;
    }
}
