package dev.paygrade.search.index;

import java.util.Arrays;

/** Whole numbers that are mostly those of another column: pay in US dollars is its own annual value, for one. */
final class Echo {
    private final SparseInts other;
    private final SparseInts own;
    private long[] differs;
    private int size;

    Echo(SparseInts other, int capacity) {
        this.other = other;
        own = new SparseInts(capacity / 8);
        differs = new long[Math.max(capacity >> 6, 1)];
    }

    /** @param value may be {@link SparseInts#NONE}, as that of the other column may */
    void add(int value, int ofOther) {
        if (size >> 6 == differs.length) {
            differs = Arrays.copyOf(differs, differs.length * 2);
        }
        if (value != ofOther) {
            differs[size >> 6] |= 1L << size;
        }
        own.add(value == ofOther ? SparseInts.NONE : value);
        size++;
    }

    Echo trim() {
        own.trim();
        differs = Arrays.copyOf(differs, (size + 63) >> 6);
        return this;
    }

    /** The number of a posting, or {@link SparseInts#NONE}. */
    int get(int at) {
        return (differs[at >> 6] >>> at & 1) == 0 ? other.get(at) : own.get(at);
    }
}
