package dev.paygrade.search.index;

import dev.paygrade.search.Facet;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** One thing that a filter wants: postings that have any of some values. */
final class Condition {
    /** All facets share the values once they are put together, but ask one by one each for itself. */
    private static final int FACETS = Facet.values().length;

    private final @Nullable Facet facet;
    private final RoaringBitmap[] any;
    private final long most;
    private @Nullable RoaringBitmap positions;

    /**
     * @param facet whose values it asks for, or null if it always counts
     * @param any postings by value, not to be changed
     */
    Condition(@Nullable Facet facet, RoaringBitmap... any) {
        this.facet = facet;
        this.any = any;
        long sum = 0;
        for (RoaringBitmap one : any) {
            sum += one.getCardinality();
        }
        this.most = sum;
    }

    @Nullable
    Facet facet() {
        return facet;
    }

    /** Postings that meet it, at most. */
    long most() {
        return most;
    }

    /** All that meet it; not to be changed. */
    RoaringBitmap positions() {
        RoaringBitmap known = positions;
        if (known == null) {
            known = any.length == 1 ? any[0] : RoaringBitmap.or(any);
            positions = known;
        }
        return known;
    }

    /** Those of some postings that meet it. Where these are few, the values are asked one by one, and never put together. */
    RoaringBitmap among(RoaringBitmap found) {
        if (positions != null || any.length < 2 || (long) found.getCardinality() * any.length * FACETS >= most) {
            return RoaringBitmap.and(found, positions());
        }
        RoaringBitmap both = new RoaringBitmap();
        for (RoaringBitmap one : any) {
            both.or(RoaringBitmap.and(found, one));
        }
        return both;
    }
}
