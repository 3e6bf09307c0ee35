package dev.paygrade.skill;

import java.text.Normalizer;

/** What a character is to a reader of words: its class, and its plain lower-case form. */
final class Glyphs {
    static final int OUTSIDE = 0;
    static final int LETTER = 1;
    static final int UPPER = 2;
    static final int DIGIT = 3;
    /** Chinese, Japanese or Korean: every character is a word of its own, since no spaces part the words. */
    static final int SINGLE = 4;
    /** Belongs to the word and adds nothing to it: combining accents, soft hyphens, zero-width marks. */
    static final int SILENT = 5;

    private static final int TABLE = 0x3100;
    /** Kind in the upper half, plain form in the lower: one look a character. */
    private static final int[] GLYPHS = new int[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            GLYPHS[c] = (classify(c) << 16) | reduce(c);
        }
    }

    private Glyphs() {}

    /** Kind and plain form together: see {@link #kind(int)} and {@link #plain(int)}. */
    static int of(char c) {
        return c < TABLE ? GLYPHS[c] : rare(c);
    }

    private static int rare(char c) {
        char narrow = narrow(c);
        return narrow == c ? (classify(c) << 16) | c : GLYPHS[narrow];
    }

    static int kind(int glyph) {
        return glyph >>> 16;
    }

    /** Lower case, without accents; full-width forms become ASCII. */
    static char plain(int glyph) {
        return (char) glyph;
    }

    static int kind(char c) {
        return kind(of(c));
    }

    static char fold(char c) {
        return plain(of(c));
    }

    /** Whether characters of this kind make words of several characters. */
    static boolean isWord(int kind) {
        return kind >= LETTER && kind <= DIGIT;
    }

    private static int classify(char raw) {
        char c = narrow(raw);
        if (c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF') {
            return SILENT;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return SILENT;
        }
        if (isSingle(c)) {
            return SINGLE;
        }
        if (Character.isUpperCase(c)) {
            return UPPER;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        return Character.isDigit(c) ? DIGIT : OUTSIDE;
    }

    private static boolean isSingle(char c) {
        return between(c, '\u3005', '\u3007')
                || between(c, '\u3041', '\u30FA')
                || c == '\u30FC'
                || between(c, '\u3400', '\u9FFF')
                || between(c, '\uAC00', '\uD7A3')
                || between(c, '\uF900', '\uFAFF');
    }

    private static boolean between(char c, char first, char last) {
        return c >= first && c <= last;
    }

    private static char reduce(char c) {
        char lower = Character.toLowerCase(c);
        return switch (lower) {
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'đ' -> 'd';
            case 'ı' -> 'i';
            default -> {
                boolean accented = between(lower, '\u00C0', '\u024F') || between(lower, '\u1E00', '\u1EFF');
                char base = accented
                        ? Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                                .charAt(0)
                        : lower;
                yield base < 0x80 ? base : lower;
            }
        };
    }

    /** Full-width forms, as in Japanese ads, to ASCII. */
    static char narrow(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    }
}
