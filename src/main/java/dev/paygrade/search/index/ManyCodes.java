package dev.paygrade.search.index;

import java.util.Arrays;

/**
 * Some numbers for each posting, in up to 255 bytes: seven bits a byte, the last one without its sign bit. Values are
 * numbered as they are first seen, so what is frequent mostly takes one byte.
 */
final class ManyCodes {
    private static final int BLOCK = 32;

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
        int length = value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : 5;
        if (held - start + length > 255) {
            return;
        }
        if (held + length > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(held + held / 2, held + length));
        }
        int rest = value;
        for (; rest >= 1 << 7; rest >>>= 7) {
            codes[held++] = (byte) (rest | 1 << 7);
        }
        codes[held++] = (byte) rest;
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
            start += lengths[i] & 255;
        }
        return start;
    }

    int[] get(int at) {
        int start = start(at);
        int end = start + (lengths[at] & 255);
        int[] values = new int[end - start];
        int n = 0;
        int value = 0;
        int shift = 0;
        for (int k = start; k < end; k++) {
            value |= (codes[k] & 127) << shift;
            shift += 7;
            if (codes[k] >= 0) {
                values[n++] = value;
                value = 0;
                shift = 0;
            }
        }
        return n == values.length ? values : Arrays.copyOf(values, n);
    }

    /** Adds one to the count of each number that the first {@code n} of these postings, in rising order, have. */
    void count(int[] postings, int n, int[] counts) {
        int last = -1;
        int end = 0;
        for (int i = 0; i < n; i++) {
            int at = postings[i];
            int start = at == last + 1 ? end : start(at);
            end = start + (lengths[at] & 255);
            last = at;
            for (int k = start; k < end; k++) {
                int value = codes[k];
                for (int shift = 7; value < 0; shift += 7) {
                    value = value & (1 << shift) - 1 | codes[++k] << shift;
                }
                counts[value]++;
            }
        }
    }
}
