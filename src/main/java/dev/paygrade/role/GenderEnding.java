package dev.paygrade.role;

import java.util.Locale;
import java.util.Set;

/** Endings that name a second gender: Entwickler:in, Développeur(se), Ingeniero/a, IngenieurIn. */
final class GenderEnding {
    private static final Set<String> STARRED = Set.of("in", "innen", "e", "r", "n", "x");
    private static final Set<String> BRACKETED = Set.of(
            "in", "innen", "e", "es", "r", "n", "s", "se", "euse", "rice", "trice", "ne", "ère", "fe", "a", "as", "o",
            "os", "ora", "ka", "x", "en");
    private static final Set<String> SLASHED = Set.of(
            "in", "innen", "e", "r", "n", "se", "euse", "rice", "trice", "ne", "ère", "fe", "a", "as", "o", "ora",
            "ka");
    private static final Set<String> DOTTED =
            Set.of("e", "es", "se", "euse", "rice", "trice", "ne", "ère", "fe", "s", "nes", "euses");
    private static final Set<String> HYPHENED = Set.of("se", "euse", "rice", "trice", "ne", "ère", "fe", "innen");

    private static final int LONGEST = 5;
    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_CAMEL = 9;

    private GenderEnding() {}

    /**
     * Looks behind a word for the ending of another gender.
     *
     * @param from where the word begins
     * @param to where it ends
     * @return index after the ending, or {@code to} if there is none
     */
    static int skip(String title, int from, int to) {
        if (to >= title.length() || to - from < SHORTEST_STEM || !Character.isLetter(title.charAt(to - 1))) {
            return to;
        }
        char mark = title.charAt(to);
        Set<String> endings = switch (mark) {
            case ':', '*', '_' -> STARRED;
            case '(', '[' -> BRACKETED;
            case '/' -> SLASHED;
            case '.', '·', '•', '‧', '∙' -> DOTTED;
            case '-' -> HYPHENED;
            default -> Set.of();
        };
        if (endings.isEmpty()) {
            return to;
        }
        int start = to + 1;
        if (start < title.length() && title.charAt(start) == '-') {
            start++;
        }
        int end = start;
        while (end < title.length() && end - start <= LONGEST && Character.isLetter(title.charAt(end))) {
            end++;
        }
        boolean bracket = mark == '(' || mark == '[';
        boolean closed = end < title.length() && (title.charAt(end) == ')' || title.charAt(end) == ']');
        if (end == start
                || (bracket && !closed)
                || !endings.contains(title.substring(start, end).toLowerCase(Locale.ROOT))) {
            return to;
        }
        return bracket ? end + 1 : end;
    }

    /** EntwicklerIn → Entwickler. */
    static String stem(String word) {
        if (word.length() >= SHORTEST_CAMEL) {
            if (word.endsWith("In") && Character.isLowerCase(word.charAt(word.length() - 3))) {
                return word.substring(0, word.length() - 2);
            }
            if (word.endsWith("Innen") && Character.isLowerCase(word.charAt(word.length() - 6))) {
                return word.substring(0, word.length() - 5);
            }
        }
        return word;
    }
}
