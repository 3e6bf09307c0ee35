package dev.paygrade.search.index;

import java.util.Arrays;

/** Whole numbers that only some postings have. */
final class SparseInts {
    static final int NONE = Integer.MIN_VALUE;

    private long[] present;
    private int[] before = {};
    private int[] values;
    private int size;
    private int held;

    SparseInts(int capacity) {
        present = new long[Math.max(capacity >> 6, 1)];
        values = new int[Math.max(capacity >> 1, 16)];
    }

    void add(int value) {
        if (size >> 6 == present.length) {
            present = Arrays.copyOf(present, present.length * 2);
        }
        if (value != NONE) {
            present[size >> 6] |= 1L << size;
            if (held == values.length) {
                values = Arrays.copyOf(values, held + held / 2);
            }
            values[held++] = value;
        }
        size++;
    }

    SparseInts trim() {
        values = Arrays.copyOf(values, held);
        present = Arrays.copyOf(present, (size + 63) >> 6);
        before = new int[present.length];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(present[i - 1]);
        }
        return this;
    }

    /** The number of a posting, or {@link #NONE}. */
    int get(int at) {
        long word = present[at >> 6];
        return (word >>> at & 1) == 0 ? NONE : values[before[at >> 6] + Long.bitCount(word & ((1L << at) - 1))];
    }
}
