package dev.paygrade.search.index;

/** Reads numbers that take seven bits a byte; the last byte of each has no sign bit. */
final class Varint {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final byte[] bytes;
    private int at;

    Varint(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /** How many bytes a number takes that is not negative. */
    static int length(int number) {
        return number == 0 ? 1 : (Integer.SIZE - Integer.numberOfLeadingZeros(number) + BITS - 1) / BITS;
    }

    /** Writes a number; gives the place behind it. */
    static int put(byte[] bytes, int start, int number) {
        int at = start;
        int rest = number;
        for (; rest >= MORE; rest >>>= BITS) {
            bytes[at++] = (byte) (rest | MORE);
        }
        bytes[at++] = (byte) rest;
        return at;
    }

    /** Where the next number begins. */
    int at() {
        return at;
    }

    int next() {
        int number = bytes[at++];
        for (int shift = BITS; number < 0; shift += BITS) {
            number = number & ((1 << shift) - 1) | bytes[at++] << shift;
        }
        return number;
    }

    void from(int start) {
        at = start;
    }
}
