package dev.paygrade.text;

/**
 * A 64-bit hash of a word, character by character: begin with {@link #SEED}, {@link #mix} in each character as the
 * reader compares it, and {@link #seal}. Readers look words up by it without a copy of the word; among a few thousand
 * known words, a stranger is taken for one about once in 10<sup>15</sup> words.
 */
public final class WordHash {
    public static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private WordHash() {}

    /** The hash after one more character. */
    public static long mix(long hash, int character) {
        return (hash ^ character) * PRIME;
    }

    /** The hash of a whole word, whose lower bits are as good as its upper ones. */
    public static long seal(long hash) {
        return hash ^ (hash >>> 32);
    }

    /** The hash of characters that are in the form to be compared already. */
    public static long of(CharSequence word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = mix(hash, word.charAt(i));
        }
        return seal(hash);
    }
}
