package dev.paygrade.place;

/** One bit for what a first word may hash to: most words of a text begin no phrase and cost no more than this. */
final class FirstWords {
    private static final int BITS = 1 << 15;

    private final long[] bits = new long[BITS / Long.SIZE];
    private boolean numbers;

    void mark(long word) {
        bits[bit(word) >>> 6] |= 1L << bit(word);
    }

    /** Numbers in digits may begin a phrase. */
    void markNumbers() {
        numbers = true;
    }

    void markAll(FirstWords others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= others.bits[i];
        }
        numbers |= others.numbers;
    }

    /** False only if no phrase begins here. */
    boolean mayBegin(Tokens tokens, int token) {
        return mayBe(tokens.hash[token]) || (numbers && tokens.is(token, Tokens.NUMBER));
    }

    /** False only if no phrase begins with the word. */
    boolean mayBe(long word) {
        int bit = bit(word);
        return (bits[bit >>> 6] & (1L << bit)) != 0;
    }

    private static int bit(long word) {
        return (int) ((word * 0x9E3779B97F4A7C15L) >>> 49);
    }
}
