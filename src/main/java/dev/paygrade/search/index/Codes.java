package dev.paygrade.search.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A small number for each posting, in one, two or four bytes. */
final class Codes {
    private byte @Nullable [] bytes;
    private char @Nullable [] chars;
    private int @Nullable [] ints;
    private int size;
    private int largest;

    Codes(int capacity) {
        bytes = new byte[Math.max(capacity, 16)];
    }

    void add(int code) {
        if (bytes != null && code > 255) {
            char[] wide = new char[bytes.length];
            for (int i = 0; i < size; i++) {
                wide[i] = (char) (bytes[i] & 255);
            }
            chars = wide;
            bytes = null;
        }
        if (chars != null && code > Character.MAX_VALUE) {
            int[] wide = new int[chars.length];
            for (int i = 0; i < size; i++) {
                wide[i] = chars[i];
            }
            ints = wide;
            chars = null;
        }
        largest = Math.max(largest, code);
        if (bytes != null) {
            bytes = size == bytes.length ? Arrays.copyOf(bytes, grown()) : bytes;
            bytes[size++] = (byte) code;
        } else if (chars != null) {
            chars = size == chars.length ? Arrays.copyOf(chars, grown()) : chars;
            chars[size++] = (char) code;
        } else if (ints != null) {
            ints = size == ints.length ? Arrays.copyOf(ints, grown()) : ints;
            ints[size++] = code;
        }
    }

    private int grown() {
        return size + size / 2;
    }

    Codes trim() {
        bytes = bytes == null ? null : Arrays.copyOf(bytes, size);
        chars = chars == null ? null : Arrays.copyOf(chars, size);
        ints = ints == null ? null : Arrays.copyOf(ints, size);
        return this;
    }

    int get(int at) {
        if (bytes != null) {
            return bytes[at] & 255;
        }
        return chars != null ? chars[at] : ints == null ? 0 : ints[at];
    }

    int size() {
        return size;
    }

    /** The largest number of all. */
    int largest() {
        return largest;
    }

    /** Adds one to the count of each number that the first {@code n} of these postings have. */
    void count(int[] postings, int n, int[] counts) {
        if (bytes != null) {
            byte[] codes = bytes;
            for (int i = 0; i < n; i++) {
                counts[codes[postings[i]] & 255]++;
            }
        } else if (chars != null) {
            char[] codes = chars;
            for (int i = 0; i < n; i++) {
                counts[codes[postings[i]]]++;
            }
        } else if (ints != null) {
            int[] codes = ints;
            for (int i = 0; i < n; i++) {
                counts[codes[postings[i]]]++;
            }
        }
    }
}
