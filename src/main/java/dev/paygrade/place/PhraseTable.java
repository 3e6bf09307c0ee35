package dev.paygrade.place;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest of many phrases that begins at a word, by hashes of growing runs of words: one probe a word, no
 * text compared. The hashes have 64 bits, so that a word of a text is taken for another by odds of about 10^-15.
 */
final class PhraseTable {
    /** No phrase begins here. */
    static final long NONE = -1;

    private static final int NO_VALUE = -1;

    private final @Nullable WordClasses classes;
    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    /** Whether a longer phrase begins with these words. */
    private boolean[] more = new boolean[1024];

    private int size;

    private final FirstWords firsts = new FirstWords();
    private final FirstPairs pairs = new FirstPairs();

    PhraseTable() {
        this(null);
    }

    /** A table in which words of one class are the same word. */
    PhraseTable(@Nullable WordClasses classes) {
        this.classes = classes;
    }

    /**
     * Adds a phrase.
     *
     * @param words hashes of its words, with {@link Tokens#SLASH_HASH} and {@link Tokens#AMPERSAND_HASH} for the marks
     *     between them
     */
    void put(long[] words, int value) {
        long key = 0;
        int slot = 0;
        for (int i = 0; i < words.length; i++) {
            key = step(key, words[i]);
            slot = slotFor(key);
            if (i < words.length - 1) {
                more[slot] = true;
            }
        }
        values[slot] = value;
        pairs.mark(words);
        firsts.mark(words[0]);
        if (classes != null) {
            classes.members(words[0]).forEach(firsts::mark);
            if (WordClasses.isNumber(words[0])) {
                firsts.markNumbers();
            }
        }
    }

    /** What phrases begin with, where words of one class are the same word. */
    FirstPairs pairs() {
        return pairs;
    }

    /** The words with which phrases begin. */
    FirstWords firsts() {
        return firsts;
    }

    /** The value of a phrase, or -1. */
    int get(long[] words) {
        long key = 0;
        for (long word : words) {
            key = step(key, word);
        }
        int slot = find(key);
        return slot < 0 ? NO_VALUE : values[slot];
    }

    /** The value of a phrase of one word, or -1. */
    int single(long word) {
        int slot = find(step(0, word));
        return slot < 0 ? NO_VALUE : values[slot];
    }

    /** Length in words times 2^32 plus the value of the longest phrase that begins at {@code token}, or {@link #NONE}. */
    long longest(Tokens tokens, int token) {
        if (!firsts.mayBegin(tokens, token)) {
            return NONE;
        }
        long key = step(0, word(tokens, token));
        int slot = find(key);
        if (slot < 0) {
            return NONE;
        }
        long best = NONE;
        int at = token;
        while (true) {
            if (values[slot] >= 0) {
                best = (long) (at - token + 1) << 32 | values[slot];
            }
            if (!more[slot] || ++at >= tokens.count || !tokens.runsOn(at)) {
                return best;
            }
            int gap = tokens.before[at];
            if ((gap & Tokens.SLASH) != 0) {
                key = step(key, Tokens.SLASH_HASH);
            } else if ((gap & Tokens.AMPERSAND) != 0) {
                key = step(key, Tokens.AMPERSAND_HASH);
            }
            key = step(key, word(tokens, at));
            slot = find(key);
            if (slot < 0) {
                return best;
            }
        }
    }

    private long word(Tokens tokens, int token) {
        return classes == null ? tokens.hash[token] : classes.of(tokens, token);
    }

    private static long step(long key, long word) {
        long x = (key ^ word) * 0x9E3779B97F4A7C15L;
        x ^= x >>> 29;
        return x == 0 ? 1 : x;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private int slotFor(long key) {
        if (size * 2 >= keys.length) {
            rehash();
        }
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        if (keys[slot] == 0) {
            keys[slot] = key;
            values[slot] = NO_VALUE;
            size++;
        }
        return slot;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        boolean[] oldMore = more;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        more = new boolean[keys.length];
        Arrays.fill(values, NO_VALUE);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slotFor(oldKeys[i]);
                values[slot] = oldValues[i];
                more[slot] = oldMore[i];
            }
        }
    }
}
