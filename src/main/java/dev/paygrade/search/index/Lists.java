package dev.paygrade.search.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** The postings of each value: a bitmap where they are many, distances in one array of bytes where they are few. */
final class Lists {
    private static final int MANY = 128;

    /** A bitmap costs about this many bytes for each 65,536 postings beside two bytes a posting, as a distance does. */
    private static final int COSTS = 64;

    private final int[] starts;
    private final byte[] few;
    private final @Nullable RoaringBitmap[] many;

    private Lists(int[] starts, byte[] few, @Nullable RoaringBitmap[] many) {
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
        RoaringBitmap[] many = new RoaringBitmap[counts.length];
        int[] lengths = new int[counts.length];
        int[] last = new int[counts.length];
        for (int value = 0; value < counts.length; value++) {
            many[value] = counts[value] >= enough ? new RoaringBitmap() : null;
        }
        for (int posting = 0; posting < postings; posting++) {
            for (int value : values.of(posting)) {
                RoaringBitmap bitmap = many[value];
                if (bitmap != null) {
                    bitmap.add(posting);
                } else {
                    lengths[value] += Varint.length(posting - last[value]);
                    last[value] = posting;
                }
            }
        }
        for (RoaringBitmap bitmap : many) {
            if (bitmap != null) {
                bitmap.runOptimize();
                bitmap.trim();
            }
        }
        int[] starts = new int[counts.length + 1];
        for (int value = 0; value < counts.length; value++) {
            starts[value + 1] = Math.addExact(starts[value], lengths[value]);
        }
        return new Lists(starts, few(postings, starts, many, values), many);
    }

    private static byte[] few(int postings, int[] starts, @Nullable RoaringBitmap[] many, Values values) {
        byte[] few = new byte[starts[many.length]];
        int[] next = Arrays.copyOf(starts, many.length);
        int[] last = new int[many.length];
        for (int posting = 0; posting < postings; posting++) {
            for (int value : values.of(posting)) {
                if (many[value] == null) {
                    next[value] = Varint.put(few, next[value], posting - last[value]);
                    last[value] = posting;
                }
            }
        }
        return few;
    }

    /** Not to be changed by who asks. */
    RoaringBitmap of(int value) {
        if (value < 0 || value >= many.length) {
            return new RoaringBitmap();
        }
        RoaringBitmap bitmap = many[value];
        return bitmap != null ? bitmap : few(value);
    }

    private RoaringBitmap few(int value) {
        RoaringBitmapWriter<RoaringBitmap> found = RoaringBitmapWriter.writer().get();
        Varint distance = new Varint(few, starts[value]);
        int posting = 0;
        while (distance.at() < starts[value + 1]) {
            posting += distance.next();
            found.add(posting);
        }
        return found.get();
    }

    /** The bitmap of a value of many postings, or null. */
    @Nullable
    RoaringBitmap bitmap(int value) {
        return value < many.length ? many[value] : null;
    }
}
