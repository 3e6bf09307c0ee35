package dev.paygrade.search.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** The postings of each value: a bitmap where they are many, a slice of one array where they are few. */
final class Lists {
    private static final int MANY = 128;

    /** A bitmap costs about this many numbers for each 65,536 postings beside two bytes a number; a slice, four bytes. */
    private static final int COSTS = 24;

    private final int[] starts;
    private final int[] few;
    private final @Nullable RoaringBitmap[] many;

    private Lists(int[] starts, int[] few, @Nullable RoaringBitmap[] many) {
        this.starts = starts;
        this.few = few;
        this.many = many;
    }

    /** Gives the values of each posting, in the order of postings. */
    interface Values {
        int[] of(int posting);
    }

    /** @param counts postings by value */
    static Lists of(int postings, int[] counts, Values values) {
        int enough = Math.max(MANY, COSTS * (postings >>> 16));
        int[] starts = new int[counts.length + 1];
        RoaringBitmap[] many = new RoaringBitmap[counts.length];
        for (int value = 0; value < counts.length; value++) {
            boolean bitmap = counts[value] >= enough;
            starts[value + 1] = starts[value] + (bitmap ? 0 : counts[value]);
            if (bitmap) {
                many[value] = new RoaringBitmap();
            }
        }
        int[] next = Arrays.copyOf(starts, counts.length);
        int[] few = new int[starts[counts.length]];
        for (int posting = 0; posting < postings; posting++) {
            for (int value : values.of(posting)) {
                RoaringBitmap bitmap = many[value];
                if (bitmap != null) {
                    bitmap.add(posting);
                } else {
                    few[next[value]++] = posting;
                }
            }
        }
        for (RoaringBitmap bitmap : many) {
            if (bitmap != null) {
                bitmap.runOptimize();
                bitmap.trim();
            }
        }
        return new Lists(starts, few, many);
    }

    /** Not to be changed by who asks. */
    RoaringBitmap of(int value) {
        if (value < 0 || value >= many.length) {
            return new RoaringBitmap();
        }
        RoaringBitmap bitmap = many[value];
        return bitmap != null
                ? bitmap
                : RoaringBitmap.bitmapOf(Arrays.copyOfRange(few, starts[value], starts[value + 1]));
    }

    /** The bitmap of a value of many postings, or null. */
    @Nullable
    RoaringBitmap bitmap(int value) {
        return value < many.length ? many[value] : null;
    }

    /** The postings of any of these values. */
    RoaringBitmap any(int[] values) {
        RoaringBitmap[] all = new RoaringBitmap[values.length];
        for (int i = 0; i < values.length; i++) {
            all[i] = of(values[i]);
        }
        return all.length == 1 ? all[0] : RoaringBitmap.or(all);
    }
}
