package dev.paygrade.search.index;

import org.roaringbitmap.RoaringBitmap;

/**
 * A segment as it stands now.
 *
 * @param live positions of the postings that are neither gone nor replaced by a later segment
 */
record Part(Segment segment, RoaringBitmap live) {
    static Part of(Segment segment) {
        return new Part(segment, RoaringBitmap.bitmapOfRange(0, segment.size));
    }

    /** The same without these positions. */
    Part without(RoaringBitmap gone) {
        return gone.isEmpty() ? this : new Part(segment, RoaringBitmap.andNot(live, gone));
    }
}
