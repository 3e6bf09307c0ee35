package dev.paygrade.identity;

import java.util.List;

/**
 * Whether two ads are one opening.
 *
 * @param score 0 to 1; {@code same} from 0.5
 * @param reasons the deciding one first
 */
public record Verdict(boolean same, double score, List<Reason> reasons) {
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** Whether both lead to one ad or requisition, which no third ad can call in question. */
    public boolean proven() {
        return same && Rule.proves(reasons.getFirst().id());
    }

    /** Whether what both say sets them apart, and not only that one says less than the other. */
    public boolean tellsApart() {
        return !same && reasons.stream().anyMatch(reason -> !reason.speaksFor() && !Rule.isSilence(reason.id()));
    }
}
