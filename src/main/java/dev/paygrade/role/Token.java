package dev.paygrade.role;

import java.util.Locale;

/**
 * A word of a title.
 *
 * @param text the word without gender ending, in compatibility form
 * @param lower the same in lower case
 * @param from index of its first UTF-16 unit in the title
 * @param to index after its last unit
 * @param gap what stands between the word before and this one
 * @param bracket 0 outside brackets, else the ordinal of the bracket
 */
record Token(String text, String lower, int from, int to, Gap gap, int bracket) {
    Token as(String other) {
        return other.equals(text) ? this : new Token(other, other.toLowerCase(Locale.ROOT), from, to, gap, bracket);
    }

    /** What parts two words, the strongest last. */
    enum Gap {
        SPACE,
        HYPHEN,
        SLASH,
        /** Comma, dash, colon, bar, emoji and the like. */
        BREAK,
        /** The at sign: what follows is an employer. */
        AT
    }
}
