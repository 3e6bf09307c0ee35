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
}
