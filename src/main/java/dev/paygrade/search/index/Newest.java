package dev.paygrade.search.index;

import java.util.List;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Walks through the hits of several segments, the newest first. */
final class Newest {
    private final List<Part> parts;
    private final PeekableIntIterator[] positions;
    private int part = -1;
    private int position;

    Newest(List<Part> parts, List<RoaringBitmap> hits) {
        this.parts = parts;
        positions = new PeekableIntIterator[hits.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = hits.get(i).getIntIterator();
        }
    }

    /** Goes behind this moment, in microseconds since 1970, and id. */
    void skip(long moment, long id) {
        for (int i = 0; i < positions.length; i++) {
            positions[i].advanceIfNeeded(parts.get(i).segment().after(moment, id));
        }
    }

    /** Steps to the next hit, if there is one. */
    boolean next() {
        part = -1;
        for (int i = 0; i < positions.length; i++) {
            if (positions[i].hasNext() && (part < 0 || newer(i, part))) {
                part = i;
            }
        }
        if (part >= 0) {
            position = positions[part].next();
        }
        return part >= 0;
    }

    private boolean newer(int one, int other) {
        Segment a = parts.get(one).segment();
        Segment b = parts.get(other).segment();
        int x = positions[one].peekNext();
        int y = positions[other].peekNext();
        return a.posted(x) != b.posted(y) ? a.posted(x) > b.posted(y) : a.id(x) > b.id(y);
    }

    int part() {
        return part;
    }

    Segment segment() {
        return parts.get(part).segment();
    }

    int position() {
        return position;
    }
}
