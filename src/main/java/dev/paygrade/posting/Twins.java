package dev.paygrade.posting;

import dev.paygrade.identity.Ad;
import dev.paygrade.identity.Opening;
import dev.paygrade.identity.OpeningReader;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Normaliser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the posting that a fresh ad is another sighting of, among those that share a short key with it. */
@ApplicationScoped
class Twins {
    private final EntityManager entities;
    private final Database database;
    private final Postings stored;
    private final Witnesses witnesses;
    private final OpeningReader reader;

    Twins(EntityManager entities, Database database, Postings stored, Witnesses witnesses, Normaliser normaliser) {
        this.entities = entities;
        this.database = database;
        this.stored = stored;
        this.witnesses = witnesses;
        this.reader = new OpeningReader(normaliser);
    }

    /**
     * A posting that is the same opening.
     *
     * @param reason for people
     */
    record Twin(Posting posting, String reason) {}

    /**
     * A posting that nearly is the same opening.
     *
     * @param score 0 to 1, below that of the same
     * @param reasons sentences
     */
    record Near(long postingId, double score, List<String> reasons) {}

    Opening opening(Draft draft, String sourceId) {
        return reader.read(draft, sourceId);
    }

    /** The same, with the keys under which others are looked for made already. */
    Opening sought(Draft draft, String sourceId) {
        Opening opening = opening(draft, sourceId);
        opening.sought();
        return opening;
    }

    /** A batch that has not begun. */
    Candidates candidates(Instant now) {
        return new Candidates(reader, now);
    }

    /**
     * What is stored now that some fresh ads might be the same as.
     *
     * @param identities employer, title, level and place of the ads, where they say so much
     * @param sourceId of the board that shows them
     */
    Looked look(Collection<Opening> fresh, Set<String> identities, String sourceId, Instant now) {
        List<Looked.Shared> shared = shared(fresh, identities);
        Set<Long> ids = new HashSet<>();
        Set<Long> corrected = new HashSet<>();
        for (Looked.Shared one : shared) {
            ids.add(one.postingId());
            if (one.corrected()) {
                corrected.add(one.postingId());
            }
        }
        return new Looked(
                new Looked.Rows(
                        shared,
                        stored.reading(ids),
                        readings(corrected),
                        witnesses.of(ids),
                        Shown.standing(database, sourceId, ids)),
                fresh,
                reader,
                now);
    }

    private List<Looked.Shared> shared(Collection<Opening> fresh, Set<String> identities) {
        return database.query(
                """
                select key, posting_id, exists (select 1 from posting_correction c where c.posting_id = k.posting_id)
                from posting_key k where key = any(?)
                union all
                select null, id, exists (select 1 from posting_correction c where c.posting_id = p.id)
                from posting p where identity = any(?)""",
                List.of(
                        fresh.stream()
                                .flatMap(one -> one.sought().stream())
                                .distinct()
                                .toArray(String[]::new),
                        identities.toArray(String[]::new)),
                row -> new Looked.Shared(row.getString(1), row.getLong(2), row.getBoolean(3)));
    }

    private Map<Long, Map<CorrectedField, CorrectedValue>> readings(Set<Long> corrected) {
        Map<Long, Map<CorrectedField, CorrectedValue>> readings = new HashMap<>();
        if (!corrected.isEmpty()) {
            entities.createQuery("from Correction where postingId in ?1", Correction.class)
                    .setParameter(1, corrected)
                    .getResultList()
                    .forEach(one -> readings.computeIfAbsent(one.postingId, id -> new EnumMap<>(CorrectedField.class))
                            .put(one.field, one.reading));
        }
        return readings;
    }

    /** An ad as the comparison sees it. */
    Opening read(Ad ad, Instant now) {
        return reader.read(ad, now);
    }

    /** Enters keys of further sightings, by which a third may find what it shares with no other. */
    void add(Map<Long, Set<String>> found) {
        List<Long> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        found.forEach((id, some) -> some.forEach(key -> {
            ids.add(id);
            keys.add(key);
        }));
        insert(ids, keys);
    }

    /** Enters the keys of postings, instead of those they had. */
    void store(Map<Long, Opening> openings) {
        if (openings.isEmpty()) {
            return;
        }
        List<Long> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        new LinkedHashMap<>(openings)
                .forEach((id, opening) -> opening.keys().forEach(key -> {
                    ids.add(id);
                    keys.add(key);
                }));
        entities.flush();
        entities.createNativeQuery("delete from posting_key where posting_id = any(cast(:ids as bigint[]))")
                .setParameter("ids", openings.keySet().toArray(Long[]::new))
                .executeUpdate();
        insert(ids, keys);
    }

    private void insert(List<Long> ids, List<String> keys) {
        if (ids.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into posting_key (posting_id, key)
                        select * from unnest(cast(:ids as bigint[]), cast(:keys as text[])) on conflict do nothing""")
                .setParameter("ids", ids.toArray(Long[]::new))
                .setParameter("keys", keys.toArray(String[]::new))
                .executeUpdate();
    }
}
