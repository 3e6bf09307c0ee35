package dev.paygrade.text;

import java.text.Normalizer;

/** Letters as readers compare them: where words begin and end, and what is left of a letter without case and marks. */
public final class Letters {
    /** What {@link #fold} gives for a combining mark. */
    public static final char DROPPED = 0;

    private static final int TABLE = 0x250;
    private static final char[] FOLDED = new char[TABLE];
    private static final boolean[] SPACED = new boolean[TABLE];
    private static final String UNDECOMPOSED = "\u0142l\u00F8o\u0131i\u0111d\u00E6a\u0153o\u00DFs\u0127h";

    static {
        for (char c = 0; c < TABLE; c++) {
            FOLDED[c] = foldSlowly(c);
            SPACED[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}

    /**
     * A character without case and without marks; spaces, hyphens and underscores all give a space, apostrophes the
     * straight one, a combining mark {@link #DROPPED}.
     */
    public static char fold(char c) {
        if (c < TABLE) {
            return FOLDED[c];
        }
        return c >= 0x300 && c < 0x370 ? DROPPED : foldRare(c);
    }

    private static char foldRare(char c) {
        if (c >= 0x2000 && c < 0x2070) {
            return switch (c) {
                case '\u2018', '\u2019' -> '\'';
                case '\u2009', '\u200A', '\u202F', '\u2010', '\u2011', '\u2012', '\u2013' -> ' ';
                default -> c;
            };
        }
        return c >= 0x1E00 && c < 0x1F00 ? foldSlowly(c) : Character.toLowerCase(c);
    }

    private static char foldSlowly(char c) {
        if (c == ' ' || c == '\t' || c == '\u00A0' || c == '-' || c == '_') {
            return ' ';
        }
        char lower = Character.toLowerCase(c);
        int known = UNDECOMPOSED.indexOf(lower);
        if (known >= 0 && (known & 1) == 0) {
            return UNDECOMPOSED.charAt(known + 1);
        }
        return lower < 0xC0
                ? lower
                : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                        .charAt(0);
    }

    /** Whether a word begins at an index; where words are written without spaces, one begins at each character. */
    public static boolean beginsWord(String text, int index) {
        return index == 0 || !isSpaced(text.charAt(index - 1)) || !isSpaced(text.charAt(index));
    }

    /** Whether a word ends before an index. */
    public static boolean endsWord(String text, int index) {
        return index >= text.length() || !isSpaced(text.charAt(index)) || !isSpaced(text.charAt(index - 1));
    }

    /** A letter, mark or digit of a script whose words stand apart by spaces. */
    public static boolean isSpaced(char c) {
        if (c < TABLE) {
            return SPACED[c];
        }
        if ((c >= 0xE00 && c < 0xE80) || (c >= 0x3040 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7A4)) {
            return false;
        }
        return Character.isLetterOrDigit(c) || (c >= 0x300 && c < 0x370);
    }

    /** Index after the letters and digits that begin at an index. */
    public static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isSpaced(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Index of the first character at or after an index that is no space. */
    public static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Index after the spaces, hyphens and underscores at an index, of which at most so many are passed. */
    static int skipGap(String text, int index, int most) {
        int i = index;
        while (i < text.length() && i < index + most && fold(text.charAt(i)) == ' ') {
            i++;
        }
        return i;
    }
}
