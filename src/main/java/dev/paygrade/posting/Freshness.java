package dev.paygrade.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Closes what a source no longer shows, carefully: a read that lost much is more likely wrong than right. */
@ApplicationScoped
public class Freshness {
    /** Complete reads in a row that must miss a posting before it is closed. */
    static final int MISSES_TO_CLOSE = 2;
    /** A read that lost more than this share, and more than {@link #LOSS_COUNT}, closes nothing. */
    static final double LOSS_SHARE = 0.30;

    static final int LOSS_COUNT = 3;

    private final EntityManager entities;

    Freshness(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What a read did to the postings it did not show.
     *
     * @param closed postings closed
     * @param suspicious why nothing was closed although much was missing, or null
     */
    public record Missing(int closed, @Nullable String suspicious) {}

    /**
     * Takes account of a complete read, within the caller's transaction.
     *
     * @param seen sightings that the read showed
     * @param seenBefore those that the complete read before it showed, or null if that is not known: a great loss that
     *     both agree on is believed
     */
    public Missing missing(
            String sourceId,
            RoaringBitmap seen,
            @Nullable RoaringBitmap seenBefore,
            Instant now,
            Instant previousReadAt) {
        List<?> current = entities.createNativeQuery(
                        "select id, last_seen_at is null from sighting s where source_id = :source and (last_seen_at is null"
                                + " or exists (select 1 from posting p where p.id = s.posting_id and p.closed_at is null))",
                        Object[].class)
                .setParameter("source", sourceId)
                .getResultList();
        List<Integer> gone = new ArrayList<>();
        List<Integer> agreed = new ArrayList<>();
        int shownBefore = 0;
        int lost = 0;
        for (Object row : current) {
            Object[] columns = (Object[]) row;
            boolean shown = (Boolean) columns[1];
            shownBefore += shown ? 1 : 0;
            int id = ((Number) columns[0]).intValue();
            if (seen.contains(id)) {
                continue;
            }
            gone.add(id);
            lost += shown ? 1 : 0;
            if (!shown || (seenBefore != null && !seenBefore.contains(id))) {
                agreed.add(id);
            }
        }
        if (lost > LOSS_COUNT && lost > shownBefore * LOSS_SHARE) {
            int closed = miss(agreed, now, previousReadAt);
            int doubtful = gone.size() - agreed.size();
            if (doubtful == 0) {
                return new Missing(closed, null);
            }
            return new Missing(
                    closed,
                    "%d of %d postings were missing from this read, more than %d%%: nothing is closed until later reads agree"
                            .formatted(lost, shownBefore, Math.round(LOSS_SHARE * 100)));
        }
        return new Missing(miss(gone, now, previousReadAt), null);
    }

    private int miss(List<Integer> gone, Instant now, Instant previousReadAt) {
        if (gone.isEmpty()) {
            return 0;
        }
        Integer[] ids = gone.toArray(Integer[]::new);
        entities.createNativeQuery("""
                        update sighting set misses = misses + 1, last_seen_at = coalesce(last_seen_at, :previous)
                        where id = any(cast(:ids as integer[]))""")
                .setParameter("previous", previousReadAt)
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createNativeQuery("""
                        update posting p set featured = false
                        from sighting s
                        where s.id = any(cast(:ids as integer[])) and p.id = s.posting_id and p.featured
                          and not exists (select 1 from sighting other
                                          where other.posting_id = p.id and other.last_seen_at is null
                                            and other.featured_from is not null and other.featured_until is null)""").setParameter("ids", ids).executeUpdate();
        return entities.createNativeQuery("""
                        update posting p set closed_at = :now, changed_at = :now,
                               closed_reason = 'no longer on the board that showed it'
                        from sighting s
                        where s.id = any(cast(:ids as integer[])) and s.misses >= :enough and p.id = s.posting_id
                          and p.closed_at is null
                          and not exists (select 1 from sighting other
                                          where other.posting_id = p.id and other.last_seen_at is null)""")
                .setParameter("now", now)
                .setParameter("ids", ids)
                .setParameter("enough", MISSES_TO_CLOSE)
                .executeUpdate();
    }
}
