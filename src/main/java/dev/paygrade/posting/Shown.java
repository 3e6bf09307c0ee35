package dev.paygrade.posting;

import dev.paygrade.identity.Origin;
import dev.paygrade.normalise.Draft;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who shows the postings that a batch may link to, and whose ad speaks for them; follows what the batch adds. */
final class Shown {
    private final Set<Long> here = new HashSet<>();
    private final Map<Long, Origin> speakers = new HashMap<>();

    /**
     * A sighting that is stored.
     *
     * @param here whether the batch's source shows it now
     * @param speaker null if it does not speak for the posting
     */
    record Standing(long postingId, boolean here, @Nullable Origin speaker) {}

    static List<Standing> standing(Database database, String sourceId, Collection<Long> postingIds) {
        if (postingIds.isEmpty()) {
            return List.of();
        }
        return database.query(
                """
                select posting_id, source_id = ? and last_seen_at is null, case when link_reason is null then origin end
                from sighting where posting_id = any(?)""",
                List.of(sourceId, postingIds.toArray(Long[]::new)),
                row -> new Standing(
                        row.getLong(1),
                        row.getBoolean(2),
                        row.getString(3) == null ? null : Origin.valueOf(row.getString(3))));
    }

    /** Takes what was stored before. */
    void add(List<Standing> standing) {
        standing.forEach(one -> add(one.postingId(), one.here(), one.speaker()));
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
