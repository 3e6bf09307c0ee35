package dev.paygrade.search.index;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** Postings in posted order, the newest first; never changed. */
final class Segment {
    final int size;
    final Vocabulary vocabulary;
    final Figures figures;
    final ManyCodes skills;
    final Made made = new Made();
    private final Packed ids;
    private final Packed posted;
    private final Codes[] codes;
    private final Lists[] lists = new Lists[Column.values().length];
    private final int[][] totals = new int[Column.values().length][];
    private final int[][] byTotal = new int[Column.values().length][];

    /** @param codes by column; none for those of many values */
    Segment(
            Vocabulary vocabulary,
            int size,
            Packed ids,
            Packed posted,
            Figures figures,
            Codes[] codes,
            ManyCodes skills) {
        this.size = size;
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.posted = posted;
        this.figures = figures.trim();
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
        return ids.get(at);
    }

    /** Microseconds since 1970. */
    long posted(int at) {
        return posted.get(at);
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

    /** The numbers of a column, those of most postings first. */
    int[] byTotal(Column column) {
        int[] known = byTotal[column.ordinal()];
        if (known == null) {
            int[] all = totals(column);
            known = IntStream.range(0, all.length)
                    .boxed()
                    .sorted(Comparator.comparingInt(value -> -all[value]))
                    .mapToInt(value -> value)
                    .toArray();
            byTotal[column.ordinal()] = known;
        }
        return known;
    }

    /** The first position whose posting is older than this moment, or as old with a smaller id. */
    int after(long moment, long id) {
        int from = 0;
        int to = (size + Packed.BLOCK - 1) / Packed.BLOCK;
        while (from < to) {
            int middle = (from + to) >>> 1;
            // the oldest of a block is its last
            int last = Math.min(size, (middle + 1) * Packed.BLOCK) - 1;
            if (newer(posted.least(middle), last, moment, id)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        from *= Packed.BLOCK;
        to = Math.min(size, from + Packed.BLOCK);
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (newer(posted(middle), middle, moment, id)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return to;
    }

    private boolean newer(long postedAt, int at, long moment, long id) {
        return postedAt > moment || (postedAt == moment && id(at) >= id);
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
