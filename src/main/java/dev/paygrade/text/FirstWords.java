package dev.paygrade.text;

import java.util.Arrays;
import java.util.Map;

/**
 * The words that phrases begin with, and where in their trie each leads. A bit for each hash is asked first: most words
 * of a text begin no phrase and cost no more than a look at it.
 */
public final class FirstWords {
    private static final int LEAST = 1 << 6;
    /** Bits for each slot of the table, so that few strangers share one. */
    private static final int ROOM = 8;

    private final long[] bits;
    private final long[] keys;
    private final int[] nodes;

    /**
     * Makes a table of words.
     *
     * @param words nodes, which are not negative, by the {@link WordHash} of the words that lead to them
     */
    public FirstWords(Map<Long, Integer> words) {
        int slots = Math.max(LEAST, Integer.highestOneBit(words.size()) * 4);
        bits = new long[slots * ROOM / Long.SIZE];
        keys = new long[slots];
        nodes = new int[slots];
        Arrays.fill(nodes, -1);
        words.forEach(this::put);
    }

    private void put(long hash, int node) {
        int slot = slot(hash);
        keys[slot] = hash;
        nodes[slot] = node;
        bits[word(hash)] |= 1L << hash;
    }

    /** The node that the word of this hash leads to, or -1. */
    public int get(long hash) {
        return (bits[word(hash)] >>> hash & 1) == 0 ? -1 : nodes[slot(hash)];
    }

    private int word(long hash) {
        return (int) (hash >>> 6) & bits.length - 1;
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash >>> 16) & mask;
        while (keys[slot] != hash && nodes[slot] >= 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
