package dev.paygrade.skill;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Runs of ASCII letters and digits in a text. Words are too short for loops over their characters: the processor
 * foresees hardly any of their ends, and each costs more than all the rest. So ends are found in sets of bits, and
 * characters are read eight at a time.
 */
final class AsciiRuns {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** In ASCII, this bit of each byte parts letters from digits. */
    private static final long LETTERS = 0x4040404040404040L;
    /** This bit is set in small letters and digits. */
    private static final long SMALL = LETTERS >>> 1;

    private static final byte[] IN_WORD = new byte[0x80];

    static {
        for (char c = 0; c < IN_WORD.length; c++) {
            IN_WORD[c] = (byte) (Glyphs.isWord(Glyphs.kind(c)) ? 1 : 0);
        }
    }

    /** The characters, 0 for those beyond ASCII, and eight more. */
    private final byte[] bytes;
    /** A bit for each character, set in words; at least one is clear behind the last. */
    private final long[] words;

    private long hash;
    private long lower;
    private long upper;

    AsciiRuns(char[] text) {
        bytes = new byte[text.length + Long.BYTES];
        words = new long[text.length / Long.SIZE + 1];
        for (int from = 0; from < text.length; from += Long.SIZE) {
            int to = Math.min(text.length, from + Long.SIZE);
            long word = 0;
            for (int i = from; i < to; i++) {
                char c = text[i];
                byte ascii = (byte) (c < 0x80 ? c : 0);
                bytes[i] = ascii;
                word |= (long) IN_WORD[ascii] << i;
            }
            words[from / Long.SIZE] = word;
        }
    }

    /** Index, at or after another, of the first character that is no ASCII letter or digit. */
    int end(int from) {
        int block = from / Long.SIZE;
        long others = ~words[block] >>> from;
        if (others != 0) {
            return from + Long.numberOfTrailingZeros(others);
        }
        while (words[++block] == -1) {
            // the word goes on
        }
        return block * Long.SIZE + Long.numberOfTrailingZeros(~words[block]);
    }

    /** Reads the run between two indexes, to be asked for what it consists of. */
    void read(int from, int to) {
        hash = WordHash.SEED;
        lower = 0;
        upper = 0;
        for (int i = from; i < to; i += Long.BYTES) {
            int left = to - i;
            long mask = left < Long.BYTES ? (1L << left * Byte.SIZE) - 1 : -1;
            long some = (long) EIGHT.get(bytes, i) & mask;
            hash = WordHash.step(hash, some | SMALL & mask);
            long letters = some & LETTERS;
            lower |= letters & some << 1;
            upper |= letters & ~(some << 1);
        }
        hash = WordHash.seal(hash);
    }

    /** {@link WordHash} of the run. */
    long hash() {
        return hash;
    }

    boolean hasLower() {
        return lower != 0;
    }

    boolean hasUpper() {
        return upper != 0;
    }
}
