package dev.paygrade.posting;

import jakarta.persistence.EntityManager;
import java.util.Collection;

/** Keeps {@code posting.featured} what the sightings say. */
final class Featured {
    private Featured() {}

    /** Writes what waits in the session first. */
    static void refresh(EntityManager entities, Collection<Long> postingIds) {
        entities.flush();
        if (postingIds.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        update posting set featured = not featured
                        where id = any(cast(:ids as bigint[])) and featured <> exists (
                            select 1 from sighting
                            where posting_id = posting.id and last_seen_at is null
                              and featured_from is not null and featured_until is null)""")
                .setParameter("ids", postingIds.toArray(Long[]::new))
                .executeUpdate();
    }
}
