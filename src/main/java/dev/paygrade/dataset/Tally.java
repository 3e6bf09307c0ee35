package dev.paygrade.dataset;

import dev.paygrade.normalise.Draft;
import dev.paygrade.posting.Stored;
import java.util.Collection;

/** Counts of an import. */
final class Tally {
    private final long[] counts = new long[Count.values().length];

    long of(Count count) {
        return counts[count.ordinal()];
    }

    void add(Count count, long n) {
        counts[count.ordinal()] += n;
    }

    void add(Tally other) {
        for (Count count : Count.values()) {
            add(count, other.of(count));
        }
    }

    /** What became of stored postings; those that were rejected are counted with their rows. */
    void add(Stored stored) {
        add(Count.ADDED, stored.addedCount());
        add(Count.LINKED, stored.linkedCount());
        add(Count.UNCHANGED, stored.unchangedCount() - stored.linkedCount());
        add(Count.CHANGED, stored.changedCount());
        add(Count.BLOCKED, stored.blockedCount());
    }

    /** What the readers found. */
    void add(Collection<Draft> drafts) {
        for (Draft draft : drafts) {
            add(Count.READ, 1);
            add(Count.WITH_PAY, draft.headline() == null ? 0 : 1);
            add(Count.WITH_LEVEL, draft.level() == null ? 0 : 1);
            add(
                    Count.WITH_PLACE,
                    draft.place().places().isEmpty() && draft.countries().isEmpty() ? 0 : 1);
        }
    }

    /** Rows by what became of them; equal to the rows read once every batch is stored. */
    long explained() {
        return of(Count.ADDED)
                + of(Count.LINKED)
                + of(Count.UNCHANGED)
                + of(Count.CHANGED)
                + of(Count.REJECTED)
                + of(Count.REPEATED)
                + of(Count.BLOCKED);
    }
}
