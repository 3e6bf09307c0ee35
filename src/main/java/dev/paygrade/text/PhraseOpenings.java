package dev.paygrade.text;

import java.util.Arrays;
import java.util.Collection;

/**
 * The first three characters of phrases, so that nearly all words of a text are passed by without a walk and without a
 * branch: one that depends on the word is mispredicted at every other word, which costs more than all else.
 */
final class PhraseOpenings {
    /** How many starts {@link #among} tells of at once. */
    static final int SPAN = Long.SIZE;

    /** Characters that have a code of their own, which is their place here; other signs of ASCII have 0. */
    private static final String CODED = "\0abcdefghijklmnopqrstuvwxyz0123456789 '/.+&()\"#,:!*%";

    private static final int SPACE = CODED.indexOf(' ');
    private static final int SLASH = CODED.indexOf('/');
    private static final int CODE_BITS = 6;
    /** No character from here on folds to one that has a code. */
    private static final int TABLE = 0x2180;

    private static final int MASK = (1 << CODE_BITS) - 1;
    /** The code of all other characters: marks, which are skipped, and those that are left to the walk. */
    private static final int OTHER = MASK;
    /** Above the code: this character is part of a word of several. */
    private static final int PART = 1 << CODE_BITS;

    private static final byte[] TRAITS = new byte[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            TRAITS[c] = (byte) slowTraits(c);
        }
    }

    /** By the codes of the first and second character, a bit for the code of each third. */
    private final long[] thirds = new long[1 << 2 * CODE_BITS];

    private PhraseOpenings() {}

    static PhraseOpenings of(Collection<String> phrases) {
        PhraseOpenings openings = new PhraseOpenings();
        phrases.forEach(openings::add);
        return openings;
    }

    private void add(String phrase) {
        int[] codes = phrase.chars()
                .map(c -> Letters.fold((char) c))
                .filter(c -> c != Letters.DROPPED)
                .map(c -> code((char) c))
                .limit(3)
                .toArray();
        if (codes.length > 0) {
            add(codes[0], codes);
        }
    }

    private void add(int first, int[] codes) {
        int row = first << CODE_BITS;
        long seconds = 1L << OTHER | (codes.length > 1 ? bits(codes[1]) : -1);
        boolean known = codes.length > 2 && codes[1] != OTHER && !isGap(codes[1]);
        for (int second = 0; second <= OTHER; second++) {
            if ((seconds >>> second & 1) != 0) {
                thirds[row | second] |= known && second != OTHER ? 1L << OTHER | bits(codes[2]) : -1;
            }
        }
    }

    /** What a character of a phrase may be in a text: a gap may be of any width, and of none before a slash. */
    private static long bits(int code) {
        return isGap(code) ? 1L << SPACE | 1L << SLASH : 1L << code;
    }

    private static boolean isGap(int code) {
        return code == SPACE || code == SLASH;
    }

    /** Part of a text, with the character before it and some behind it, as {@link #among} wants it. */
    static char[] window(String text, int from, int to) {
        int spans = (to - from + SPAN - 1) / SPAN;
        char[] window = new char[1 + spans * SPAN + 2];
        int before = from == 0 ? 0 : 1;
        int end = Math.min(text.length(), from - 1 + window.length);
        text.getChars(from - before, end, window, 1 - before);
        Arrays.fill(window, end - from + 1, window.length, '\n');
        return window;
    }

    /** The starts in a span of a window, the first being the 0th, as bits: the lowest is that of its first character. */
    long among(char[] window, int span) {
        int first = span * SPAN + 1;
        long parts = 0;
        long alone = 0;
        for (int i = 0; i < SPAN; i++) {
            int traits = traits(window[first + i]);
            parts |= (long) (traits >>> CODE_BITS) << i;
            if (traits == OTHER) {
                alone |= 1L << i;
            }
        }
        int before = traits(window[first - 1]) >>> CODE_BITS;
        long starts = 0;
        for (long words = parts & ~(parts << 1 | before) | alone; words != 0; words &= words - 1) {
            int i = Long.numberOfTrailingZeros(words);
            starts |= fits(window, first + i) << i;
        }
        return starts;
    }

    /** 1 if a phrase can begin at an index of a window, else 0. */
    private long fits(char[] window, int index) {
        int row = (traits(window[index]) & MASK) << CODE_BITS;
        long bits = thirds[row | traits(window[index + 1]) & MASK];
        return bits >>> (traits(window[index + 2]) & MASK) & 1;
    }

    private static int traits(char c) {
        return c < TABLE ? TRAITS[c] : slowTraits(c);
    }

    /** A character beyond ASCII that is no part of a word is {@link #OTHER} alone, as it may be a word by itself. */
    private static int slowTraits(char c) {
        if (Letters.isSpaced(c)) {
            return PART | (c < TABLE ? code(Letters.fold(c)) : OTHER);
        }
        return c < 0x80 ? code(Letters.fold(c)) : OTHER;
    }

    private static int code(char folded) {
        int code = CODED.indexOf(folded);
        return code > 0 ? code : folded > 0 && folded < 0x80 ? 0 : OTHER;
    }
}
