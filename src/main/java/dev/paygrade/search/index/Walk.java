package dev.paygrade.search.index;

import org.roaringbitmap.BitmapContainer;
import org.roaringbitmap.Container;
import org.roaringbitmap.ContainerPointer;
import org.roaringbitmap.RoaringBitmap;

/**
 * The positions of a bitmap in batches, rising. RoaringBitmap's own batches take longer than what is then done with a
 * position: they ask after each bit whether its word has another, which no processor can foresee.
 */
final class Walk {
    /** What a container that is not a bitmap may hold. */
    private static final int BATCH = 4096;

    /** Bits that are unpacked before it is asked whether there are more. */
    private static final int STEP = 8;

    private final int[] batch = new int[BATCH + STEP];
    private final ContainerPointer containers;
    private long[] words = {};
    private int word;
    private int first;

    Walk(RoaringBitmap positions) {
        containers = positions.getContainerPointer();
    }

    /** Filled by {@link #next}. */
    int[] batch() {
        return batch;
    }

    /** How many positions the batch holds now; 0 at the end. */
    int next() {
        // what is left of a container may be empty, and that is not the end
        while (word < words.length) {
            int n = unpack();
            if (n > 0) {
                return n;
            }
        }
        Container container = containers.getContainer();
        if (container == null) {
            return 0;
        }
        first = containers.key() << 16;
        containers.advance();
        if (container.getCardinality() > BATCH) {
            if (words.length == 0) {
                words = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
            }
            BitmapContainer bits = container.toBitmapContainer();
            bits.copyBitmapTo(words, 0);
            word = 0;
            return unpack();
        }
        container.fillLeastSignificant16bits(batch, 0, first);
        return container.getCardinality();
    }

    private int unpack() {
        int[] to = batch;
        int n = 0;
        while (word < words.length && n <= BATCH - Long.SIZE) {
            long bits = words[word];
            int at = first + word * Long.SIZE;
            word++;
            int end = n + Long.bitCount(bits);
            while (n < end) {
                // those behind the last bit are written over
                for (int i = 0; i < STEP; i++) {
                    to[n + i] = at + Long.numberOfTrailingZeros(bits);
                    bits &= bits - 1;
                }
                n += STEP;
            }
            n = end;
        }
        return n;
    }
}
