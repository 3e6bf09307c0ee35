package dev.paygrade.level;

import dev.paygrade.text.Evidence;
import dev.paygrade.text.Letters;
import dev.paygrade.text.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of years, or a range of them, whatever they are of: "5+ years", "3 bis 5 Jahre", "two (2) yrs".
 *
 * @param start of the number
 * @param end after the unit
 * @param low whole years
 * @param high upper bound, -1 if there is none
 * @param open "5+", "at least"
 * @param inMonths the unit was the month
 */
record YearsStatement(int start, int end, int low, int high, boolean open, boolean inMonths) {
    private static final int MOST = 45;
    private static final int MONTHS_A_YEAR = 12;

    /** Words of "three to five (5)". */
    private static final int LONGEST_RANGE = 4;

    private static final int LONGEST_NUMBER = 16;

    /** What joins the bounds of a range. */
    private static final String[] TO = {
        "to", "bis", "a", "à", "до", "or", "und", "and", "do", "till", "tot", "oder", "ou", "o", "til"
    };

    private static final int LONGEST_TO = 4;

    /** All statements of a text, in order; its characters are given too. */
    static List<YearsStatement> all(ExperienceWords words, String text, char[] chars) {
        List<YearsStatement> all = new ArrayList<>();
        UnitSearch.Pass units = words.beginnings().over(chars);
        int end = 0;
        while (units.next()) {
            int i = units.start();
            if (units.isDigit()) {
                YearsStatement years = i >= end && Letters.beginsWord(text, i) ? at(words, text, i) : null;
                addTo(all, years);
                end = years == null ? end : years.end();
            } else {
                addTo(all, units.isGlued() ? glued(words, text, i) : spelled(words, text, i));
            }
        }
        if (all.size() > 1) {
            all.sort(Comparator.comparingInt(YearsStatement::start));
        }
        return all;
    }

    private static void addTo(List<YearsStatement> all, @Nullable YearsStatement years) {
        if (years != null) {
            all.add(years);
        }
    }

    /** The statement whose unit begins at an index and whose number, or lower bound, is spelled out before it. */
    private static @Nullable YearsStatement spelled(ExperienceWords words, String text, int unit) {
        YearsStatement found = null;
        int start = unit;
        for (int i = 0; i < LONGEST_RANGE && start > 0; i++) {
            start = startOfWordBefore(text, start);
            YearsStatement years = Numerals.isDigit(text.charAt(start)) ? null : at(words, text, start);
            found = years != null && years.end() > unit ? years : found;
        }
        return found;
    }

    /** "dreijährige": the statement whose unit begins at an index, right behind its number; null if it is none. */
    private static @Nullable YearsStatement glued(ExperienceWords words, String text, int unit) {
        int start = unit;
        while (start > unit - LONGEST_NUMBER && start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String number = text.substring(start, unit);
        long word = number.isEmpty() ? Phrases.NONE : words.numbers().at(number, 0);
        if (word == Phrases.NONE || Phrases.end(word) < number.length()) {
            return null;
        }
        int years = words.numbers().meaning(word);
        return new YearsStatement(start, Letters.endOfWord(text, unit), years, -1, false, false);
    }

    private static int startOfWordBefore(String text, int index) {
        int i = index;
        int least = Math.max(0, index - LONGEST_NUMBER);
        while (i > least && !Letters.isSpaced(text.charAt(i - 1))) {
            i--;
        }
        while (i > least && Letters.isSpaced(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The statement whose number begins at an index; null if none does. */
    static @Nullable YearsStatement at(ExperienceWords words, String text, int index) {
        Cursor cursor = new Cursor(words, text, index);
        int low = cursor.number();
        if (low < 0) {
            return null;
        }
        boolean open = cursor.plus();
        int high = cursor.rangeTo();
        open |= cursor.plus();
        ExperienceWord unit = cursor.unit();
        if (unit == null || low > MOST * MONTHS_A_YEAR) {
            return null;
        }
        boolean inMonths = unit == ExperienceWord.MONTH;
        int divisor = inMonths ? MONTHS_A_YEAR : 1;
        int years = low / divisor;
        int most = high < 0 ? -1 : high / divisor;
        return years > MOST || most > MOST ? null : new YearsStatement(index, cursor.at, years, most, open, inMonths);
    }

    /** The lower bound, whichever is written first. */
    int least() {
        return high < 0 ? low : Math.min(low, high);
    }

    /** The years as experience; a number alone is an upper bound if the words around it say so. */
    Experience experience(String field, String text, boolean atMost) {
        Evidence evidence = Evidence.of(field, text, start, end, LevelRule.YEARS_OF_EXPERIENCE.id());
        if (high >= 0) {
            return new Experience(least(), Math.max(low, high), evidence);
        }
        return atMost ? new Experience(null, low, evidence) : new Experience(low, null, evidence);
    }

    /** Reads on from an index. */
    private static final class Cursor {
        private final ExperienceWords words;
        private final String text;
        private int at;

        private Cursor(ExperienceWords words, String text, int at) {
            this.words = words;
            this.text = text;
            this.at = at;
        }

        /** A number of one or two digits (three for months), or in words; a fraction is dropped. -1 if there is none. */
        private int number() {
            return number("$€£.,:/#");
        }

        /** The same, unless one of some signs stands right before it and makes it part of something else. */
        private int number(String signs) {
            if (at >= text.length()) {
                return -1;
            }
            if (!Numerals.isDigit(text.charAt(at))) {
                long word = words.numbers().at(text, at);
                if (word == Phrases.NONE) {
                    return -1;
                }
                at = Phrases.end(word);
                int inDigits = Letters.skipSpaces(text, at);
                int close = text.indexOf(')', inDigits);
                if (inDigits < text.length() && text.charAt(inDigits) == '(' && close > 0 && close < inDigits + 5) {
                    at = close + 1;
                }
                return words.numbers().meaning(word);
            }
            boolean partOfMore = at > 0 && signs.indexOf(text.charAt(at - 1)) >= 0;
            int value = 0;
            int from = at;
            while (at < text.length() && Numerals.isDigit(text.charAt(at)) && at < from + 4) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            boolean fraction = at + 1 < text.length()
                    && (text.charAt(at) == '.' || text.charAt(at) == ',')
                    && Numerals.isDigit(text.charAt(at + 1));
            if (fraction) {
                at += 2;
            }
            boolean any = !partOfMore && at <= from + 3;
            skipInWords();
            return any ? value : -1;
        }

        /** "2 (two)". */
        private void skipInWords() {
            int open = Letters.skipSpaces(text, at);
            if (open + 1 < text.length() && text.charAt(open) == '(' && Character.isLetter(text.charAt(open + 1))) {
                long word = words.numbers().at(text, open + 1);
                int close = word == Phrases.NONE ? text.length() : Phrases.end(word);
                at = close < text.length() && text.charAt(close) == ')' ? close + 1 : at;
            }
        }

        private boolean plus() {
            int next = Letters.skipSpaces(text, at);
            if (next < text.length() && (text.charAt(next) == '+' || text.charAt(next) == '\uFF0B')) {
                at = next + 1;
                return true;
            }
            long word = next < text.length() ? words.around().at(text, next) : Phrases.NONE;
            if (word != Phrases.NONE && words.around().meaning(word) == ExperienceWord.LEAST) {
                at = Phrases.end(word);
                return true;
            }
            return false;
        }

        /** The upper bound after a dash or "to"; -1 if there is none. */
        private int rangeTo() {
            int before = at;
            int next = Letters.skipSpaces(text, at);
            if (next < text.length()
                    && "-\u2013\u2014\u2010\u2011\u2212~\u301C\uFF5E/".indexOf(text.charAt(next)) >= 0) {
                at = Letters.skipSpaces(text, next + 1);
            } else {
                int end = Letters.endOfWord(text, next);
                at = isTo(next, end) ? Letters.skipSpaces(text, end) : text.length();
            }
            int high = number("$€£.,:#");
            if (high < 0) {
                at = before;
            }
            return high;
        }

        private boolean isTo(int start, int end) {
            if (end - start > LONGEST_TO) {
                return false;
            }
            for (String word : TO) {
                if (end - start == word.length() && text.regionMatches(true, start, word, 0, word.length())) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable ExperienceWord unit() {
            int next = Letters.skipSpaces(text, at);
            if (next < text.length() && text.charAt(next) == '-') {
                next++;
            }
            if (next >= text.length()) {
                return null;
            }
            long unit = words.units().at(text, next);
            if (unit == Phrases.NONE) {
                return null;
            }
            at = Phrases.end(unit);
            return words.units().meaning(unit);
        }
    }
}
