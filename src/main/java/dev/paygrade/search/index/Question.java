package dev.paygrade.search.index;

import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** A filter put to all parts of a snapshot. */
final class Question {
    private static final int FACET_VALUES = 60;

    private final Snapshot snapshot;
    private final PostingFilter filter;
    private final List<Wanted> wanted;

    /** @param wanted in the order of the snapshot's parts */
    Question(Snapshot snapshot, PostingFilter filter, List<Wanted> wanted) {
        this.snapshot = snapshot;
        this.filter = filter;
        this.wanted = wanted;
    }

    /** Positions by part. */
    List<RoaringBitmap> hits(@Nullable Facet except) {
        List<RoaringBitmap> hits = new ArrayList<>();
        wanted.forEach(one -> hits.add(one.hits(except)));
        return filter.counted() == null ? hits : Repeats.dropped(snapshot.parts(), hits);
    }

    /** @param hits those of the whole filter */
    Map<Facet, Map<String, Integer>> counts(Set<Facet> facets, List<RoaringBitmap> hits) {
        EnumMap<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        List<Facet> together = new ArrayList<>();
        for (Facet facet : facets) {
            if (filter.of(facet).isEmpty()) {
                together.add(facet);
            } else {
                count(List.of(facet), hits(facet), counts);
            }
        }
        count(together, hits, counts);
        return Collections.unmodifiableMap(counts);
    }

    private void count(List<Facet> facets, List<RoaringBitmap> hits, Map<Facet, Map<String, Integer>> counts) {
        List<Column> columns = facets.stream().map(Column::of).toList();
        int[][] sums = new int[Column.values().length][];
        for (Column column : columns) {
            sums[column.ordinal()] = new int[snapshot.vocabulary().words(column).size()];
        }
        // the largest part is the first: what the others have tells what it may leave out
        for (int i = hits.size() - 1; i >= 0; i--) {
            Tally.add(snapshot.parts().get(i).segment(), hits.get(i), columns, sums, FACET_VALUES);
        }
        for (Facet facet : facets) {
            Column column = Column.of(facet);
            counts.put(
                    facet, Top.of(sums[column.ordinal()], snapshot.vocabulary().words(column), FACET_VALUES));
        }
    }
}
