package dev.paygrade.posting;

import dev.paygrade.identity.Ad;
import dev.paygrade.identity.Opening;
import dev.paygrade.identity.Sameness;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Employer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns away, at every reading, what an operator took down for good. */
@ApplicationScoped
public class Blocks {
    private final EntityManager entities;
    private final Twins twins;
    private final TakenDown takenDown;

    Blocks(EntityManager entities, Twins twins, TakenDown takenDown) {
        this.entities = entities;
        this.twins = twins;
        this.takenDown = takenDown;
    }

    /** What is known of a batch before it is read. */
    final class Gate {
        private final Ingest.Batch from;
        private final Stored stored;
        private final boolean open;
        private final Set<String> known;

        private Gate(Ingest.Batch from, Stored stored, Collection<String> externalIds) {
            this.from = from;
            this.stored = stored;
            this.open = rows("select 1 from block limit 1").isEmpty();
            this.known = open ? Set.of() : known(from.sourceId(), externalIds);
        }

        /** Whether an ad needs not even be read; counts it. */
        boolean turnsAway(String externalId) {
            boolean blocked = known.contains(externalId);
            if (blocked) {
                stored.blocked();
            }
            return blocked;
        }

        /** Takes what is blocked out of new ads, and down what has become an ad of a blocked employer. */
        void sift(Map<Incoming, Draft> fresh, Map<Sighting, Draft> changed) {
            if (open || fresh.isEmpty() && changed.isEmpty()) {
                return;
            }
            Map<String, Long> employers = employers(fresh.values(), changed.values());
            Candidates candidates = new Candidates(fresh, from);
            for (Iterator<Map.Entry<Incoming, Draft>> all = fresh.entrySet().iterator(); all.hasNext(); ) {
                Map.Entry<Incoming, Draft> one = all.next();
                Long block = employers.get(slug(one.getValue()));
                block = block == null ? candidates.block(one.getValue(), from) : block;
                if (block != null) {
                    all.remove();
                    stored.blocked();
                    remember(from.sourceId(), one.getKey().externalId(), block);
                }
            }
            for (Iterator<Map.Entry<Sighting, Draft>> all = changed.entrySet().iterator(); all.hasNext(); ) {
                Map.Entry<Sighting, Draft> one = all.next();
                Long block = employers.get(slug(one.getValue()));
                if (block != null && one.getKey().linkReason == null) {
                    all.remove();
                    stored.blocked();
                    entities.flush();
                    takenDown.hold(block, List.of(one.getKey().postingId));
                    entities.detach(one.getKey());
                }
            }
        }
    }

    Gate gate(Ingest.Batch from, Collection<String> externalIds, Stored stored) {
        return new Gate(from, stored, externalIds);
    }

    /** Which of a source's ads are blocked, so that their pages need not be fetched. */
    @jakarta.transaction.Transactional
    public Set<String> known(String sourceId, Collection<String> externalIds) {
        Set<String> known = new HashSet<>();
        for (Object id : entities.createNativeQuery(
                        "select external_id from block_sighting where source_id = :source and external_id = any(cast(:ids as text[]))")
                .setParameter("source", sourceId)
                .setParameter("ids", externalIds.toArray(String[]::new))
                .getResultList()) {
            known.add((String) id);
        }
        return known;
    }

    private static String slug(Draft draft) {
        return draft.company() == null ? "" : Employer.slug(draft.company());
    }

    private Map<String, Long> employers(Collection<Draft> fresh, Collection<Draft> changed) {
        Set<String> slugs = new TreeSet<>();
        fresh.forEach(draft -> slugs.add(slug(draft)));
        changed.forEach(draft -> slugs.add(slug(draft)));
        Map<String, Long> blocked = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select employer, id from block where employer = any(cast(:slugs as text[]))")
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            blocked.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return blocked;
    }

    private void remember(String sourceId, String externalId, long block) {
        entities.createNativeQuery("""
                        insert into block_sighting (source_id, external_id, block_id) values (:source, :id, :block)
                        on conflict (source_id, external_id) do nothing""")
                .setParameter("source", sourceId)
                .setParameter("id", externalId)
                .setParameter("block", block)
                .executeUpdate();
    }

    private List<?> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    /** Postings taken down that a new ad might show again. */
    private final class Candidates {
        private final Map<String, Set<Long>> blocksByKey = new HashMap<>();
        private final Map<Long, List<Opening>> openings = new HashMap<>();

        private Candidates(Map<Incoming, Draft> fresh, Ingest.Batch from) {
            Set<String> keys = new TreeSet<>();
            fresh.values().forEach(draft -> keys.addAll(keys(draft, from)));
            for (Object row : entities.createNativeQuery(
                            "select key, block_id from block_key where key = any(cast(:keys as text[]))")
                    .setParameter("keys", keys.toArray(String[]::new))
                    .getResultList()) {
                Object[] columns = (Object[]) row;
                blocksByKey
                        .computeIfAbsent((String) columns[0], key -> new LinkedHashSet<>())
                        .add(((Number) columns[1]).longValue());
            }
        }

        private Set<String> keys(Draft draft, Ingest.Batch from) {
            Set<String> keys = new LinkedHashSet<>();
            if (draft.identity() != null) {
                keys.add("i:" + draft.identity());
            }
            keys.addAll(twins.opening(draft, from.sourceId()).sought());
            return keys;
        }

        /** The block of a posting that the ad shows, or null. */
        @Nullable
        Long block(Draft draft, Ingest.Batch from) {
            if (blocksByKey.isEmpty()) {
                return null;
            }
            Opening opening = twins.opening(draft, from.sourceId());
            for (String key : keys(draft, from)) {
                for (long block : blocksByKey.getOrDefault(key, Set.of())) {
                    boolean same = key.startsWith("i:")
                            || openings.computeIfAbsent(block, id -> openings(id, from)).stream()
                                    .anyMatch(held ->
                                            Sameness.compare(opening, held).same());
                    if (same) {
                        return block;
                    }
                }
            }
            return null;
        }

        private List<Opening> openings(long block, Ingest.Batch from) {
            List<Opening> held = new ArrayList<>();
            for (Ad ad : takenDown.ads(block)) {
                held.add(twins.read(ad, from.at()));
            }
            return held;
        }
    }
}
