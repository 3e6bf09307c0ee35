package dev.paygrade.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What a character is to an ad: whether it may be meant, and among which neighbours. */
enum Kind {
    /** Punctuation, currency, arrow, emoji: stands anywhere. */
    SIGN,
    /** Letter with a mark, or the mark alone, as in languages of the Latin script: stands among Latin letters. */
    LATIN,
    /** Letter or mark of another script: stands among its like. */
    SCRIPT,
    /** Nothing an ad is written with; a sequence that gives it is an accident. */
    ODD;

    private static final Set<UnicodeScript> OF_ADS = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.MYANMAR,
            UnicodeScript.GEORGIAN,
            UnicodeScript.KHMER,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.HAN);

    static Kind of(int point) {
        if (point < 0x250) {
            if (point < 0xC0) {
                return point < 0xA0 ? ODD : SIGN;
            }
            return point == 0xD7 || point == 0xF7 ? SIGN : LATIN;
        }
        if (point < 0x370 || in(point, 0x1E00, 0x1F00)) {
            return LATIN;
        }
        if (isSign(point)) {
            return SIGN;
        }
        // polytonic Greek and the parts of Chinese characters are far more often Thai by accident
        boolean rare = in(point, 0x1F00, 0x2000) || in(point, 0x2800, 0x2B00) || in(point, 0x2E80, 0x3000);
        return rare || !isWritten(point) ? ODD : SCRIPT;
    }

    private static boolean isSign(int point) {
        return in(point, 0x2000, 0x2800)
                || in(point, 0x2B00, 0x2C00)
                || in(point, 0x3000, 0x3040)
                || in(point, 0xFE00, 0xFE10)
                || in(point, 0xFF00, 0xFFF0)
                || in(point, 0x1D400, 0x1D800)
                || in(point, 0x1F000, 0x1FB00)
                || point == 0xFEFF
                || point == 0xFFFD;
    }

    private static boolean in(int point, int from, int to) {
        return point >= from && point < to;
    }

    private static boolean isWritten(int point) {
        return switch (Character.getType(point)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL, Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** Whether a letter or mark is of a script that many ads are written in. */
    static boolean isOfAds(int point) {
        return OF_ADS.contains(group(point));
    }

    /**
     * The script a character goes with; those that stand together in one word count as one: kana, hangul and Chinese
     * characters. Marks that go with any are COMMON.
     */
    static UnicodeScript group(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return switch (script) {
            case HIRAGANA, KATAKANA, HANGUL, HAN -> UnicodeScript.HAN;
            case INHERITED -> UnicodeScript.COMMON;
            default -> script;
        };
    }
}
