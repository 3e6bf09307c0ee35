package dev.paygrade.insight;

import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import java.util.List;

/**
 * Which ads of a role a figure is of.
 *
 * @param filter level, mode and countries; its role is not looked at
 * @param where the same countries, by name
 */
public record PayScope(PostingFilter filter, PayPlace where, PayCell cell) {
    /** Full-time ads everywhere. */
    public static final PayScope GLOBAL = new PayScope(PostingFilter.OPEN, PayPlace.GLOBAL, PayCell.FULL_TIME);

    /** The same with one value of a facet; empty for none. */
    public PayScope with(Facet facet, List<String> values) {
        PostingFilter changed = filter.with(facet, values);
        return new PayScope(changed, facet == Facet.COUNTRY ? new PayPlace(null, values) : where, cell);
    }

    /** The same where figures are of another place. */
    public PayScope in(PayPlace place) {
        return new PayScope(place.in(filter), place, cell);
    }
}
