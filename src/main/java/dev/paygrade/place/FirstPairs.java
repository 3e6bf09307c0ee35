package dev.paygrade.place;

/**
 * One bit for what the first two words of a phrase may hash to. Many phrases begin with the commonest words ({@code
 * you}, {@code in}); few of these are followed by a second word that goes with them.
 */
final class FirstPairs {
    private static final int BITS = 1 << 16;

    private final long[] bits = new long[BITS / Long.SIZE];
    private final FirstWords alone = new FirstWords();

    /** The hashes of a phrase's words, or of the classes that they stand for. */
    void mark(long[] words) {
        if (words.length == 1) {
            alone.mark(words[0]);
        } else {
            int bit = bit(words[0], words[1]);
            bits[bit >>> 6] |= 1L << bit;
        }
    }

    void markAll(FirstPairs others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= others.bits[i];
        }
        alone.markAll(others.alone);
    }

    /** False only if no phrase begins here. */
    boolean mayBegin(Tokens tokens, int token, WordClasses classes) {
        long first = classes.of(tokens, token);
        if (alone.mayBe(first)) {
            return true;
        }
        int next = token + 1;
        if (next >= tokens.count || !tokens.runsOn(next)) {
            return false;
        }
        if ((tokens.before[next] & (Tokens.SLASH | Tokens.AMPERSAND)) != 0) {
            return true;
        }
        int bit = bit(first, classes.of(tokens, next));
        return (bits[bit >>> 6] & (1L << bit)) != 0;
    }

    private static int bit(long first, long second) {
        return (int) (((first ^ Long.rotateLeft(second, 23)) * 0x9E3779B97F4A7C15L) >>> 48);
    }
}
