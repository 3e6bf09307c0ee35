package dev.paygrade.level;

import dev.paygrade.text.Letters;
import java.util.Locale;
import java.util.Set;

/** The bounds of the sentence, or the line of a list, around a place in a description. */
final class Sentence {
    private static final int LONGEST_ABBREVIATION = 6;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "min", "max", "mind", "mín", "máx", "ca", "approx", "exp", "no", "nr", "ok", "op", "tj", "bzw", "inkl",
            "incl", "req", "resp", "env", "circa", "ungef", "wzgl", "zgl", "mn", "mini", "minst", "evtl");

    private Sentence() {}

    /** Index of the first letter or digit of the sentence that an index stands in, at most so many characters before. */
    static int start(String text, int from, int reach) {
        int least = Math.max(0, from - reach);
        int i = from;
        while (i > least && !ends(text, i - 1)) {
            i--;
        }
        while (i < from && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Index at which the sentence ends, at most so many characters behind. */
    static int end(String text, int from, int reach) {
        int most = Math.min(text.length(), from + reach);
        int i = from;
        while (i < most && !ends(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean ends(String text, int index) {
        return switch (text.charAt(index)) {
            case '\n', ';', '!', '?', '\u2022', '\u3002' -> true;
            case '.' -> !isAbbreviation(text, index) && (index + 1 >= text.length() || text.charAt(index + 1) <= ' ');
            default -> false;
        };
    }

    /** "min. 3 years": "in our shop. 0-1 years" ends a sentence. */
    private static boolean isAbbreviation(String text, int dot) {
        int next = Letters.skipSpaces(text, dot + 1);
        if (next >= text.length() || !Numerals.isDigit(text.charAt(next))) {
            return false;
        }
        int start = dot;
        while (start > 0 && dot - start <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return ABBREVIATIONS.contains(text.substring(start, dot).toLowerCase(Locale.ROOT));
    }
}
