package dev.paygrade.search.index;

import java.util.Arrays;
import org.roaringbitmap.RoaringBitmap;

/** Postings in posted order, the newest first; never changed. */
final class Segment {
    final int size;
    final Vocabulary vocabulary;
    final SparseInts annual;
    final SparseInts usd;
    final SparseInts low;
    final SparseInts high;
    final ManyCodes skills;
    final Made made = new Made();
    private final long leastId;
    private final int[] ids;
    private final long[] posted;
    private final Codes[] codes;
    private final Lists[] lists = new Lists[Column.values().length];
    private final int[][] totals = new int[Column.values().length][];

    /**
     * @param ids by position
     * @param posted microseconds since 1970, by position
     * @param figures annual, usd, low, high
     * @param codes by column; none for those of many values
     */
    Segment(Vocabulary vocabulary, long[] ids, long[] posted, SparseInts[] figures, Codes[] codes, ManyCodes skills) {
        this.size = ids.length;
        this.vocabulary = vocabulary;
        this.leastId = Arrays.stream(ids).min().orElse(0);
        this.ids = new int[size];
        for (int i = 0; i < size; i++) {
            long above = ids[i] - leastId;
            if (above >>> 32 != 0) {
                throw new IllegalStateException("ids of postings are more than 4,294,967,295 apart");
            }
            this.ids[i] = (int) above;
        }
        this.posted = posted;
        this.annual = figures[0].trim();
        this.usd = figures[1].trim();
        this.low = figures[2].trim();
        this.high = figures[3].trim();
        this.codes = codes;
        this.skills = skills.trim();
        for (Column column : Column.values()) {
            invert(column);
        }
    }

    private void invert(Column column) {
        boolean many = column.kind == Column.Kind.MANY;
        int values = vocabulary.words(column).size();
        int[] byCode = new int[many ? values : codes[column.ordinal()].trim().largest() + 1];
        int[] one = new int[1];
        for (int i = 0; i < size; i++) {
            one[0] = i;
            if (many) {
                skills.count(one, 1, byCode);
            } else {
                byCode[codes[column.ordinal()].get(i)]++;
            }
        }
        totals[column.ordinal()] = byCode;
        int[] byValue = many ? byCode : byValue(column, byCode);
        lists[column.ordinal()] =
                Lists.of(size, byValue, i -> many ? skills.get(i) : vocabulary.members(column, code(column, i)));
    }

    /** Counts of combinations as counts of their values. */
    int[] byValue(Column column, int[] byCode) {
        int[] byValue = new int[vocabulary.words(column).size()];
        if (column.kind == Column.Kind.ONE) {
            System.arraycopy(byCode, 1, byValue, 0, Math.min(byCode.length - 1, byValue.length));
            return byValue;
        }
        for (int code = 0; code < byCode.length; code++) {
            if (byCode[code] != 0) {
                for (int value : vocabulary.members(column, code)) {
                    byValue[value] += byCode[code];
                }
            }
        }
        return byValue;
    }

    long id(int at) {
        return leastId + Integer.toUnsignedLong(ids[at]);
    }

    long posted(int at) {
        return posted[at];
    }

    /** The number in a column that is not of many values. */
    int code(Column column, int at) {
        return codes[column.ordinal()].get(at);
    }

    Codes codes(Column column) {
        return codes[column.ordinal()];
    }

    Lists lists(Column column) {
        return lists[column.ordinal()];
    }

    /** How many postings have each number of a column, deleted ones included. */
    int[] totals(Column column) {
        return totals[column.ordinal()];
    }

    /** The first position whose posting is older than this moment, or as old with a smaller id. */
    int after(long moment, long id) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean newer = posted[middle] > moment || (posted[middle] == moment && id(middle) >= id);
            if (newer) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The positions of postings by id. */
    RoaringBitmap positions(Ids wanted) {
        RoaringBitmap found = new RoaringBitmap();
        for (int i = 0; i < size; i++) {
            if (wanted.contains(id(i))) {
                found.add(i);
            }
        }
        return found;
    }
}
