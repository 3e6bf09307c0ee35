package dev.paygrade.level;

import dev.paygrade.level.ContextWords.Kind;
import dev.paygrade.text.Letters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Levels by a number after the role: Engineer III, Analyst 2, SDE2, Level 1. */
final class LevelNumbers {
    private static final int HIGHEST = 8;
    private static final String[] ROLE_ENDINGS = {"er", "or", "ist", "yst", "ian", "ant", "ive", "man"};

    private static final Set<String> COUNTED = Set.of(
            "year",
            "years",
            "yr",
            "yrs",
            "month",
            "months",
            "week",
            "weeks",
            "day",
            "days",
            "hour",
            "hours",
            "hrs",
            "x",
            "position",
            "positions",
            "opening",
            "openings",
            "vacancies",
            "roles",
            "shift",
            "shifts",
            "jahre",
            "ans",
            "mois",
            "meses",
            "años",
            "anos");

    private final ContextWords words;

    LevelNumbers(ContextWords words) {
        this.words = words;
    }

    /**
     * Reads a word as the number of a level.
     *
     * @param beforeStart where the word before it begins
     * @param beforeEnd index after that word; equal to {@code beforeStart} if there is none
     * @return null if it is no such number
     */
    @Nullable
    Found at(String text, int beforeStart, int beforeEnd, int start, int end) {
        int value = Numerals.value(text, start, end);
        if (value == 0) {
            return glued(text, start, end);
        }
        if (beforeStart == beforeEnd || words.is(Kind.OTHER, text, beforeStart, beforeEnd)) {
            return null;
        }
        boolean many = end - start > 1 || opensRomanList(text, start, end);
        boolean carried = many || isRole(text, beforeStart, beforeEnd);
        return carried ? listed(text, beforeStart, beforeEnd, start, end) : null;
    }

    /** "I/II", "I or II": nothing but levels is counted so. */
    private static boolean opensRomanList(String text, int start, int end) {
        int next = Numerals.nextInList(text, end);
        return text.charAt(start) == 'I' && next >= 0 && text.startsWith("II", next);
    }

    /** A word that names a person at work: one of the list, or with the ending of one. */
    private boolean isRole(String text, int start, int end) {
        if (words.is(Kind.CARRIER, text, start, end)) {
            return true;
        }
        for (String ending : ROLE_ENDINGS) {
            int stem = end - ending.length();
            if (stem > start + 2 && text.regionMatches(true, stem, ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }

    /** SDE2, Engineer3. */
    private @Nullable Found glued(String text, int start, int end) {
        int digit = end - 1;
        boolean one =
                digit > start + 1 && Numerals.isDigit(text.charAt(digit)) && !Numerals.isDigit(text.charAt(digit - 1));
        int value = one ? text.charAt(digit) - '0' : 0;
        if (value == 0 || value > HIGHEST || !words.is(Kind.CARRIER, text, start, digit)) {
            return null;
        }
        return new Found(byNumber(value), start, end, LevelRule.LEVEL_NUMBER);
    }

    /** The highest of the numbers that follow one another. */
    private @Nullable Found listed(String text, int carrierStart, int carrierEnd, int start, int end) {
        int highest = Numerals.value(text, start, end);
        int last = end;
        for (int next = Numerals.nextInList(text, last); next >= 0; next = Numerals.nextInList(text, last)) {
            int nextEnd = Letters.endOfWord(text, next);
            int value = Numerals.value(text, next, nextEnd);
            if (value == 0) {
                break;
            }
            highest = Math.max(highest, value);
            last = nextEnd;
        }
        if (highest > HIGHEST || isQuantity(text, start, last) || isSupportLine(text, carrierStart, carrierEnd, last)) {
            return null;
        }
        return new Found(byNumber(highest), carrierStart, last, LevelRule.LEVEL_NUMBER);
    }

    /** "3 years", "2 positions", "4+", "2.0". */
    private static boolean isQuantity(String text, int start, int end) {
        if (!Numerals.isDigit(text.charAt(start)) || end >= text.length()) {
            return false;
        }
        if ("+%.*".indexOf(text.charAt(end)) >= 0) {
            return true;
        }
        int next = Letters.skipSpaces(text, end);
        String word = text.substring(next, Letters.endOfWord(text, next));
        return COUNTED.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Level 2 Support" is the second line, whoever mans it. */
    private boolean isSupportLine(String text, int carrierStart, int carrierEnd, int end) {
        int next = Letters.skipSpaces(text, end);
        return carrierEnd - carrierStart == 5
                && text.regionMatches(true, carrierStart, "level", 0, 5)
                && words.is(Kind.LINE, text, next, Letters.endOfWord(text, next));
    }

    private static Level byNumber(int value) {
        return value == 1 ? Level.ENTRY : value == 2 ? Level.MID : Level.SENIOR;
    }
}
