package dev.paygrade.search.index;

import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Counts of the values of columns among some postings. */
final class Tally {
    /** From so many hits for each value on, intersections are quicker than a walk. */
    private static final int FEW_VALUES = 8;

    /** Up to so many hits, counting each on its own is quicker than setting up counters for a walk. */
    private static final int FEW_HITS = 512;

    /** From so many postings for each hit on, a walk over values of many is quicker than the most frequent one by one. */
    private static final int SPARSE = 8;

    private Tally() {}

    /**
     * Adds up the counts of a segment.
     *
     * @param sums by column and value
     * @param most how many of the most frequent values have to be right
     */
    static void add(Segment segment, RoaringBitmap hits, List<Column> columns, int[][] sums, int most) {
        int n = hits.getCardinality();
        if (n == 0) {
            return;
        }
        if (n <= FEW_HITS) {
            each(segment, hits.toArray(), columns, sums);
            return;
        }
        boolean inverse = n > segment.size / 2;
        RoaringBitmap walked = inverse ? RoaringBitmap.flip(hits, 0L, segment.size) : hits;
        int steps = inverse ? segment.size - n : n;
        List<Column> walk = columns.stream()
                .filter(column -> column.kind == Column.Kind.MANY
                        ? n < segment.size / SPARSE
                        : segment.vocabulary.words(column).size() > FEW_VALUES || steps < segment.size / 32)
                .toList();
        for (Column column : columns) {
            int[] sum = sums[column.ordinal()];
            if (column.kind == Column.Kind.MANY && !walk.contains(column)) {
                Frequent.add(segment, column, hits, sum, most);
            } else if (!walk.contains(column)) {
                for (int value = 0; value < sum.length; value++) {
                    sum[value] +=
                            RoaringBitmap.andCardinality(segment.lists(column).of(value), hits);
                }
            }
        }
        int[][] counts = walk(segment, walked, walk);
        for (int i = 0; i < counts.length; i++) {
            int[] byCode = counts[i];
            if (inverse) {
                int[] totals = segment.totals(walk.get(i));
                for (int code = 0; code < byCode.length; code++) {
                    byCode[code] = totals[code] - byCode[code];
                }
            }
            boolean many = walk.get(i).kind == Column.Kind.MANY;
            int[] byValue = many ? byCode : segment.byValue(walk.get(i), byCode);
            int[] sum = sums[walk.get(i).ordinal()];
            for (int value = 0; value < Math.min(byValue.length, sum.length); value++) {
                sum[value] += byValue[value];
            }
        }
    }

    private static void each(Segment segment, int[] hits, List<Column> columns, int[][] sums) {
        for (Column column : columns) {
            int[] sum = sums[column.ordinal()];
            switch (column.kind) {
                case ONE -> {
                    for (int at : hits) {
                        int code = segment.code(column, at);
                        if (code != 0) {
                            sum[code - 1]++;
                        }
                    }
                }
                case SET -> {
                    for (int at : hits) {
                        for (int value : segment.vocabulary.members(column, segment.code(column, at))) {
                            sum[value]++;
                        }
                    }
                }
                case MANY -> segment.skills.count(hits, hits.length, sum);
            }
        }
    }

    private static int[][] walk(Segment segment, RoaringBitmap hits, List<Column> columns) {
        int[][] counts = new int[columns.size()][];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new int[segment.totals(columns.get(i)).length];
        }
        if (counts.length == 0) {
            return counts;
        }
        Walk walk = new Walk(hits);
        int[] batch = walk.batch();
        for (int n = walk.next(); n > 0; n = walk.next()) {
            for (int i = 0; i < counts.length; i++) {
                if (columns.get(i).kind == Column.Kind.MANY) {
                    segment.skills.count(batch, n, counts[i]);
                } else {
                    segment.codes(columns.get(i)).count(batch, n, counts[i]);
                }
            }
        }
        return counts;
    }
}
