package dev.paygrade.posting;

import dev.paygrade.identity.Origin;
import dev.paygrade.normalise.Draft;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who shows the postings that a batch may link to, and whose ad speaks for them; follows what the batch adds. */
final class Shown {
    private final Set<Long> here = new HashSet<>();
    private final Map<Long, Origin> speakers = new HashMap<>();

    private Shown() {}

    static Shown of(EntityManager entities, String sourceId, Collection<Posting> some, Collection<Posting> others) {
        Shown shown = new Shown();
        Long[] ids = Stream.concat(some.stream(), others.stream())
                .map(posting -> posting.id)
                .distinct()
                .toArray(Long[]::new);
        if (ids.length == 0) {
            return shown;
        }
        for (Object row : entities.createNativeQuery("""
                        select posting_id, source_id = :source and last_seen_at is null, case when link_reason is null then origin end
                        from sighting where posting_id = any(cast(:ids as bigint[]))""")
                .setParameter("source", sourceId)
                .setParameter("ids", ids)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            String origin = (String) columns[2];
            shown.add(
                    ((Number) columns[0]).longValue(),
                    (Boolean) columns[1],
                    origin == null ? null : Origin.valueOf(origin));
        }
        return shown;
    }

    /** Takes a sighting that the batch's source now shows. */
    void add(Sighting sighting) {
        add(sighting.postingId, true, sighting.linkReason == null ? sighting.origin : null);
    }

    private void add(long postingId, boolean byThis, @Nullable Origin speaker) {
        if (byThis) {
            here.add(postingId);
        }
        if (speaker != null) {
            speakers.merge(postingId, speaker, (some, other) -> some.compareTo(other) <= 0 ? some : other);
        }
    }

    /** Whether the batch's source shows the posting already, under another identifier. */
    boolean here(Posting posting) {
        return here.contains(posting.id);
    }

    /**
     * Whether another ad speaks for a posting from now on: the employer's own does where only others did, and a full one
     * does where as good a witness only had a card.
     *
     * @param described whether the posting has a description, be it one that is still to be written
     */
    boolean givesWayTo(Origin origin, Posting posting, boolean described, Draft draft) {
        Origin speaker = speakers.get(posting.id);
        if (origin == Origin.EMPLOYER && speaker != Origin.EMPLOYER) {
            return true;
        }
        return speaker != null && origin.compareTo(speaker) <= 0 && !described && isFuller(draft, posting);
    }

    /** Whether a draft has a description, and takes nothing from a posting that people look for. */
    private static boolean isFuller(Draft draft, Posting posting) {
        return !draft.plainText().isBlank()
                && (posting.pay.isEmpty() || draft.pay().size() >= posting.pay.size() && draft.headline() != null)
                && (posting.payText == null || draft.headline() != null)
                && (posting.level == null || draft.level() != null)
                && (posting.roleId == null || draft.role() != null)
                && (posting.employmentTypes.length == 0
                        || !draft.employmentTypes().isEmpty())
                && (posting.workMode == null || draft.place().workMode() != null)
                && (posting.places.isEmpty() || !draft.place().places().isEmpty());
    }
}
