package dev.paygrade.text;

import java.util.Map;

/**
 * The words that phrases begin with, and what is known of each. A bit for each hash is asked first: most words of a text
 * begin no phrase and cost no more than a look at it.
 */
public final class FirstWords {
    private static final int LEAST = 1 << 6;
    /** Bits for each slot of the table, so that few strangers share one. */
    private static final int ROOM = 8;

    private final long[] bits;
    /** Hash and value plus one of each word side by side, so that a look touches one line of the cache. */
    private final long[] slots;

    /**
     * Makes a table of words.
     *
     * @param words values, which are not negative, by the {@link WordHash} of the words
     */
    public FirstWords(Map<Long, Long> words) {
        int size = Math.max(LEAST, Integer.highestOneBit(words.size()) * 4);
        bits = new long[size * ROOM / Long.SIZE];
        slots = new long[size * 2];
        words.forEach(this::put);
    }

    private void put(long hash, long value) {
        int slot = slot(hash);
        slots[slot] = hash;
        slots[slot + 1] = value + 1;
        bits[word(hash)] |= 1L << hash;
    }

    /** The value of the word of this hash, or -1. */
    public long get(long hash) {
        return (bits[word(hash)] >>> hash & 1) == 0 ? -1 : slots[slot(hash) + 1] - 1;
    }

    private int word(long hash) {
        return (int) (hash >>> 6) & bits.length - 1;
    }

    private int slot(long hash) {
        int mask = slots.length - 2;
        int slot = (int) (hash >>> 16) & mask;
        while (slots[slot] != hash && slots[slot + 1] != 0) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
