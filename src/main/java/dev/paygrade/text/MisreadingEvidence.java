package dev.paygrade.text;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a whole document for one {@link Misreading}: sequences that only damage explains speak for it, letters that no
 * sequence explains speak against it, and what genuine text shows by accident says nothing.
 */
final class MisreadingEvidence {
    /** How many damaged characters outweigh one letter that was never damaged. */
    private static final int CLEAR = 3;

    /** Characters that close a word in genuine text, so that a letter before them need not be a lead byte. */
    private static final String QUOTES = "\u201C\u201D\u2018\u2019\u203A\u2026\u2013\u2014\u2022";

    private static final String SIGNS_AFTER_WORDS =
            "\u00A0\u00AB\u00BB\u2122\u00AE\u00A9\u00B7\u00B0\u00BA\u00AA\u00B9\u00B2\u00B3";

    /** The Cyrillic letters after it are rare, and Thai vowels with a consonant give them by accident. */
    private static final int LAST_CYRILLIC_OF_EUROPE = 0x45F;

    /** Letters to Unicode, signs to a reader. */
    private static final String LETTER_SIGNS = "\u00AA\u00B5\u00BA\u0192\u0178\u02C6\u02DC";

    /** Latin words of one letter, less those whose two Thai letters are a Thai word. */
    private static final String ONE_LETTER_WORDS = "\u00E0\u00E8\u00E9\u00F2\u00F3";

    private final Misreading misreading;
    private final String text;
    private int damaged;
    private int sound;
    private int explained;
    private int unexplained;
    private int lastEnd = -1;
    private @Nullable Kind lastKind;
    private @Nullable UnicodeScript lastScript;
    private boolean lastCounted;

    private MisreadingEvidence(Misreading misreading, String text) {
        this.misreading = misreading;
        this.text = text;
    }

    /** How much of the text the misreading explains, in characters; 0 when it is not clear that there is damage. */
    static int weigh(Misreading misreading, String text) {
        MisreadingEvidence evidence = new MisreadingEvidence(misreading, text);
        evidence.collect();
        boolean clear = evidence.damaged > CLEAR * evidence.sound;
        return clear ? Math.max(1, evidence.explained - evidence.unexplained) : 0;
    }

    private void collect() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < 0x80) {
                i++;
                continue;
            }
            long sequence = misreading.sequenceAt(text, i);
            if (sequence >= 0) {
                int end = i + Misreading.length(sequence);
                weigh(Misreading.codePoint(sequence), i, end);
                i = end;
                continue;
            }
            LostByte lost = LostByte.at(misreading, text, i);
            if (lost != null) {
                i += lost.length();
                continue;
            }
            int point = text.codePointAt(i);
            unexplained++;
            if (isLetter(point)) {
                sound++;
            }
            i += Character.charCount(point);
        }
    }

    private void weigh(int point, int start, int end) {
        Kind kind = kindOf(point);
        boolean follows = start == lastEnd;
        UnicodeScript script = kind == Kind.SCRIPT ? Kind.group(point) : null;
        boolean counted = switch (kind) {
            case ODD -> false;
            case SIGN -> isDamagedSign(start, end, follows);
            case LATIN -> isDamagedLatin(point, start, end, follows && lastKind == Kind.LATIN);
            case SCRIPT -> isDamagedScript(point, script, start, end, follows);
        };
        boolean strayLetter = kind == Kind.SCRIPT && !counted && touchesAscii(start, end);
        if (kind == Kind.ODD || strayLetter) {
            sound++;
        }
        explained += counted ? end - start : 0;
        if (counted) {
            damaged++;
            if (kind == Kind.SCRIPT && lastKind == kind && follows && isSame(script, lastScript) && !lastCounted) {
                damaged++;
            }
        }
        lastEnd = end;
        lastKind = kind;
        lastScript = script;
        lastCounted = counted;
    }

    /** Among Thai letters, which give any script by accident, only scripts that ads are written in are believed. */
    private Kind kindOf(int point) {
        Kind kind = Kind.of(point);
        boolean doubtful = kind == Kind.SCRIPT && misreading.script() == Misreading.Script.THAI;
        return doubtful && !Kind.isOfAds(point) ? Kind.ODD : kind;
    }

    private boolean isDamagedSign(int start, int end, boolean follows) {
        return switch (misreading.script()) {
            case THAI -> {
                boolean inThaiWord = !follows && isThai(before(start));
                // two Thai letters that stand alone and are no word ("ยก", lift, is one) can only be a damaged sign
                boolean sign = end - start == 2 && !isThai(after(end)) && text.charAt(start + 1) != '\u0E01';
                yield allThai(start, end) ? sign && !inThaiWord : end - start > 2 || !inThaiWord;
            }
            case LATIN -> !closesWord(start, end);
            case MAC ->
                switch (text.charAt(start)) {
                    // a root before a letter or sign may be mathematics; before an accented o it was a times sign
                    case '\u221A' -> text.charAt(start + 1) == '\u00F3';
                    // a low quote may open a word with an umlaut
                    case '\u201E' -> follows || !Ascii.isLetter(after(end));
                    default -> true;
                };
        };
    }

    private boolean isDamagedLatin(int point, int start, int end, boolean follows) {
        return switch (misreading.script()) {
            case THAI -> isDamagedLatinInThai(point, start, end, follows);
            case LATIN -> !closesWord(start, end);
            case MAC -> isDamagedLatinInMac(point, start, end, follows);
        };
    }

    private boolean isDamagedLatinInThai(int point, int start, int end, boolean follows) {
        char before = before(start);
        char after = after(end);
        if (!allThai(start, end)) {
            return follows || touchesAscii(start, end);
        }
        boolean alone = !follows && !Character.isLetterOrDigit(before) && !Character.isLetterOrDigit(after);
        boolean within = Ascii.isLetter(before) && Ascii.isLetter(after);
        boolean afterInitial = Ascii.isLetter(before)
                && !Character.isLetter(before(start - 1))
                && !Character.isLetter(after)
                && Character.isLowerCase(point);
        return within
                || afterInitial
                || Ascii.isLower(before)
                || Ascii.isLower(after)
                || (alone && ONE_LETTER_WORDS.indexOf(point) >= 0);
    }

    private boolean isDamagedLatinInMac(int point, int start, int end, boolean follows) {
        char lead = text.charAt(start);
        char second = text.charAt(start + 1);
        boolean combining = point >= 0x300 && point < 0x370;
        if (combining) {
            return false;
        }
        return switch (lead) {
            // these open or close a word, unless they stand within one
            case '\u00AB', '\u00BB' -> Ascii.isLetter(before(start));
            case '\u2026', '\u00A0', '\u00C0' -> Ascii.isLetter(before(start)) && Ascii.isLetter(after(end));
            // a root of pi is mathematics unless it ends a word: the French "where"
            case '\u221A' ->
                second == '\u03C0'
                        ? Ascii.isLower(before(start))
                        : follows || touchesAscii(start, end) || Character.getType(second) != Character.MATH_SYMBOL;
            default -> follows || touchesAscii(start, end);
        };
    }

    private boolean isDamagedScript(int point, @Nullable UnicodeScript script, int start, int end, boolean follows) {
        boolean thai = misreading.script() == Misreading.Script.THAI;
        if (follows && lastKind == Kind.SCRIPT && isSame(script, lastScript)) {
            return !thai || script != UnicodeScript.CYRILLIC || point <= LAST_CYRILLIC_OF_EUROPE;
        }
        if (script != UnicodeScript.HAN) {
            return false;
        }
        return switch (misreading.script()) {
            case THAI -> !allThai(start, end);
            case LATIN -> !closesWord(start, end);
            case MAC ->
                Character.isLetter(text.charAt(start))
                        && !Character.isLetter(before(start))
                        && !Ascii.isLetter(after(end));
        };
    }

    /**
     * A letter in the case of its word, or alone, then only letters in its case and characters that close a word, and
     * no letter after the latter. A capital A with tilde or circumflex is no word, nor is the former after one letter,
     * so that a sign after it is taken as damage, though not a quote.
     */
    private boolean closesWord(int start, int end) {
        char before = before(start);
        char lead = text.charAt(start);
        boolean inWord = Character.isLetter(before);
        boolean outOfCase = inWord && Character.isUpperCase(lead) && !Character.isUpperCase(before);
        if (outOfCase) {
            return false;
        }
        boolean closed = false;
        boolean afterInitial = inWord && !Character.isUpperCase(before(start - 1));
        boolean noWord = lead == '\u00C3' ? !inWord || afterInitial : lead == '\u00C2' && !inWord;
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = isLetterInCase(c, lead);
            if (!letter && QUOTES.indexOf(c) < 0 && (noWord || SIGNS_AFTER_WORDS.indexOf(c) < 0)) {
                return false;
            }
            closed |= !letter;
        }
        char after = after(end);
        return closed ? !Character.isLetter(after) : !Character.isLetter(after) || isLetterInCase(after, lead);
    }

    private static boolean isLetterInCase(char c, char lead) {
        return Character.isLetter(c)
                && Character.isUpperCase(c) == Character.isUpperCase(lead)
                && LETTER_SIGNS.indexOf(c) < 0;
    }

    private static boolean isSame(@Nullable UnicodeScript one, @Nullable UnicodeScript other) {
        return one == other || one == UnicodeScript.COMMON || other == UnicodeScript.COMMON;
    }

    private boolean touchesAscii(int start, int end) {
        return Ascii.isLetter(before(start)) || Ascii.isLetter(after(end));
    }

    private boolean allThai(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isThai(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private char before(int index) {
        return index > 0 ? text.charAt(index - 1) : ' ';
    }

    private char after(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    private static boolean isLetter(int point) {
        return Character.isLetter(point) || (point < 0x10000 && isThai((char) point));
    }

    private static boolean isThai(char c) {
        return c >= '\u0E01' && c <= '\u0E5B';
    }
}
