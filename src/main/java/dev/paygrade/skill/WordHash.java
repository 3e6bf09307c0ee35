package dev.paygrade.skill;

/**
 * The 64-bit hash by which words are compared, of their plain lower-case form. ASCII is taken eight characters at a
 * time, so that {@link AsciiRuns} can hash most words in one step; any other character is a step of its own.
 */
final class WordHash {
    static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long hash = SEED;
    private long pending;
    private int bits;

    /** Of a word of one character. */
    static long of(char c) {
        WordHash hash = new WordHash();
        hash.add(c);
        return hash.value();
    }

    void add(char c) {
        if (c >= 0x80) {
            flush();
            hash = step(hash, Long.MIN_VALUE | c);
            return;
        }
        pending |= (long) c << bits;
        bits += Byte.SIZE;
        if (bits == Long.SIZE) {
            flush();
        }
    }

    private void flush() {
        if (bits > 0) {
            hash = step(hash, pending);
            pending = 0;
            bits = 0;
        }
    }

    long value() {
        flush();
        return seal(hash);
    }

    static long step(long hash, long some) {
        return (hash ^ some) * PRIME;
    }

    static long seal(long hash) {
        return hash ^ (hash >>> 32);
    }
}
