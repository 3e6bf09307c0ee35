package dev.paygrade.search.index;

import java.util.Arrays;

/**
 * Some numbers for each posting. They are given as values are first seen, so what is frequent mostly takes one byte.
 */
final class ManyCodes {
    private static final int BLOCK = 32;

    /** Bytes of a posting; what does not fit is left out. */
    private static final int MOST = 255;

    private byte[] lengths;
    private int[] starts;
    private byte[] codes;
    private int size;
    private int held;

    ManyCodes(int capacity) {
        lengths = new byte[Math.max(capacity, 16)];
        starts = new int[Math.max(capacity / BLOCK + 1, 16)];
        codes = new byte[Math.max(capacity * 4, 16)];
    }

    void add(int[] values) {
        if (size == lengths.length) {
            lengths = Arrays.copyOf(lengths, size + size / 2);
        }
        if (size % BLOCK == 0) {
            if (size / BLOCK == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[size / BLOCK] = held;
        }
        int start = held;
        for (int value : values) {
            add(value, start);
        }
        lengths[size++] = (byte) (held - start);
    }

    private void add(int value, int start) {
        int length = Varint.length(value);
        if (held - start + length > MOST) {
            return;
        }
        if (held + length > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(held + held / 2, held + length));
        }
        held = Varint.put(codes, held, value);
    }

    ManyCodes trim() {
        lengths = Arrays.copyOf(lengths, size);
        starts = Arrays.copyOf(starts, (size + BLOCK - 1) / BLOCK);
        codes = Arrays.copyOf(codes, held);
        return this;
    }

    private int start(int at) {
        int start = starts[at / BLOCK];
        for (int i = at - at % BLOCK; i < at; i++) {
            start += lengths[i] & MOST;
        }
        return start;
    }

    int[] get(int at) {
        Varint value = new Varint(codes, start(at));
        int end = value.at() + (lengths[at] & MOST);
        int[] values = new int[end - value.at()];
        int n = 0;
        while (value.at() < end) {
            values[n++] = value.next();
        }
        return n == values.length ? values : Arrays.copyOf(values, n);
    }

    /** Adds one to the count of each number that the first {@code n} of these postings, in rising order, have. */
    void count(int[] postings, int n, int[] counts) {
        Varint value = new Varint(codes, 0);
        int last = -1;
        for (int i = 0; i < n; i++) {
            int at = postings[i];
            if (at != last + 1) {
                value.from(start(at));
            }
            last = at;
            int end = value.at() + (lengths[at] & MOST);
            while (value.at() < end) {
                counts[value.next()]++;
            }
        }
    }
}
