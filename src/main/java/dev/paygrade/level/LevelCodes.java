package dev.paygrade.level;

import dev.paygrade.level.ContextWords.Kind;
import dev.paygrade.text.Letters;
import org.jspecify.annotations.Nullable;

/** Levels by the grades of technology companies: L5, E4, IC3, P2. Levels L1 and L2 are lines of support, not grades. */
final class LevelCodes {
    private final ContextWords words;

    LevelCodes(ContextWords words) {
        this.words = words;
    }

    /** Reads the word between two indexes, and those that go on a list of grades, as a grade; null if it is none. */
    @Nullable
    Found at(String text, int start, int end) {
        int digit = digit(text, start, end);
        Level highest = digit < 0 ? null : level(text.charAt(start), text.charAt(digit));
        if (highest == null) {
            return null;
        }
        char ladder = text.charAt(start);
        int last = digit + 1;
        for (int next = Numerals.nextInList(text, last); next >= 0; next = Numerals.nextInList(text, last)) {
            int nextEnd = Letters.endOfWord(text, next);
            int nextDigit = nextEnd == next + 1 ? next : digit(text, next, nextEnd);
            Level level = nextDigit < 0 || nextDigit >= text.length() ? null : level(ladder, text.charAt(nextDigit));
            if (level == null) {
                break;
            }
            highest = level.compareTo(highest) > 0 ? level : highest;
            last = nextDigit + 1;
        }
        return ladder == 'L' && speaksOfLines(text) ? null : new Found(highest, start, last, LevelRule.LEVEL_CODE);
    }

    /** Index of the digit of a code such as L5, IC4, E-6; -1 if the word is no code. */
    private static int digit(String text, int start, int end) {
        int letters = start;
        while (letters < end && text.charAt(letters) >= 'A' && text.charAt(letters) <= 'Z') {
            letters++;
        }
        boolean ladder = letters == start + 1 && "LEP".indexOf(text.charAt(start)) >= 0;
        boolean individual = letters == start + 2 && text.startsWith("IC", start);
        if (!ladder && !individual) {
            return -1;
        }
        boolean hyphen = letters == end && letters < text.length() && text.charAt(letters) == '-';
        int digit = hyphen ? letters + 1 : letters;
        boolean alone = digit < text.length()
                && Numerals.isDigit(text.charAt(digit))
                && Letters.endOfWord(text, digit) == digit + 1;
        return alone ? digit : -1;
    }

    private static @Nullable Level level(char ladder, char digit) {
        int value = Numerals.isDigit(digit) ? digit - '0' : 0;
        int mid = ladder == 'L' || ladder == 'E' ? 4 : 3;
        int lowest = mid == 4 ? 3 : 1;
        if (value < lowest) {
            return null;
        }
        return value < mid ? Level.ENTRY : value == mid ? Level.MID : Level.SENIOR;
    }

    private boolean speaksOfLines(String text) {
        int i = 0;
        while (i < text.length()) {
            int end = Letters.endOfWord(text, i);
            if (words.is(Kind.LINE, text, i, end)) {
                return true;
            }
            i = end + 1;
        }
        return false;
    }
}
