package dev.paygrade.search.index;

import java.util.Arrays;

/** Up to 255 numbers below 65,536 for each posting. */
final class ManyCodes {
    private static final int BLOCK = 32;

    private byte[] lengths;
    private int[] starts;
    private char[] codes;
    private int size;
    private int held;

    ManyCodes(int capacity) {
        lengths = new byte[Math.max(capacity, 16)];
        starts = new int[Math.max(capacity / BLOCK + 1, 16)];
        codes = new char[Math.max(capacity * 4, 16)];
    }

    void add(int[] values) {
        int length = Math.min(values.length, 255);
        if (size == lengths.length) {
            lengths = Arrays.copyOf(lengths, size + size / 2);
        }
        if (size % BLOCK == 0) {
            if (size / BLOCK == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[size / BLOCK] = held;
        }
        if (held + length > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(held + held / 2, held + length));
        }
        lengths[size++] = (byte) length;
        for (int i = 0; i < length; i++) {
            codes[held++] = (char) values[i];
        }
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
        int[] values = new int[lengths[at] & 255];
        for (int i = 0; i < values.length; i++) {
            values[i] = codes[start + i];
        }
        return values;
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
                counts[codes[k]]++;
            }
        }
    }
}
