package dev.paygrade.search.index;

import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Makes one segment of several. */
final class Merge {
    private Merge() {}

    static Segment of(Vocabulary vocabulary, List<Part> parts) {
        int size = parts.stream().mapToInt(part -> part.live().getCardinality()).sum();
        SegmentBuilder builder = new SegmentBuilder(vocabulary, size);
        Newest newest = new Newest(parts, parts.stream().map(Part::live).toList());
        while (newest.next()) {
            builder.copy(newest.segment(), newest.position());
        }
        return builder.build();
    }

    /** A snapshot with these postings in place of what it had by their ids. */
    static Snapshot changed(Snapshot before, Ids ids, Segment now) {
        Part old = without(before.old(), ids);
        Segment recent = of(before.vocabulary(), List.of(without(before.recent(), ids), Part.of(now)));
        return before.with(List.of(old, Part.of(recent)));
    }

    /** A snapshot whose parts are one large one, made while these ids changed in it. */
    static Snapshot folded(Snapshot now, Segment merged, Ids changed) {
        Part old = without(Part.of(merged), changed);
        RoaringBitmap later = now.recent().segment().positions(changed);
        later.and(now.recent().live());
        Segment recent = of(now.vocabulary(), List.of(new Part(now.recent().segment(), later)));
        return now.with(List.of(old, Part.of(recent)));
    }

    private static Part without(Part part, Ids ids) {
        return ids.isEmpty() ? part : part.without(part.segment().positions(ids));
    }
}
