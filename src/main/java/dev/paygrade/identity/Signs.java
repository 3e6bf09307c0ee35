package dev.paygrade.identity;

import dev.paygrade.text.Letters;

/** What letters and digits of a title mean by the signs between them. */
final class Signs {
    private static final int LONGEST_RANGE = 4;

    private Signs() {}

    /** "EN > CZ", at the index of the sign. */
    static boolean isPair(String title, int i) {
        int from = lastLetter(title, i);
        int to = Letters.skipSpaces(title, i + 1);
        return from > 0
                && isUpperCase(title, from - 1, from + 1)
                && !isLetter(title, from - 2)
                && to + 2 <= title.length()
                && isLetter(title, to)
                && isUpperCase(title, to, to + 2)
                && !isLetter(title, to + 2);
    }

    static int lastLetter(String title, int i) {
        int last = i - 1;
        while (last > 0 && title.charAt(last) == ' ') {
            last--;
        }
        return isLetter(title, last) && isLetter(title, last - 1) ? last : -1;
    }

    /** "I&C". */
    static boolean isInitials(String title, int i) {
        return i + 2 < title.length()
                && title.charAt(i + 1) == '&'
                && Character.isUpperCase(title.charAt(i))
                && Character.isUpperCase(title.charAt(i + 2))
                && !isLetter(title, i - 1)
                && !isLetter(title, i + 3);
    }

    /** "36-40" of hours, not "22-1187" of requisitions. */
    static boolean isRange(String title, int start, int end) {
        int dash = title.indexOf('-', start);
        return dash > start
                && dash < end
                && dash - start <= 2
                && end - dash <= LONGEST_RANGE
                && title.substring(start, end).chars().allMatch(c -> c == '-' || Character.isDigit(c));
    }

    /** One side of the "2/1" or "2:1" of weeks at work and at home. */
    static boolean isRatio(String title, int start, int end) {
        return isBetween(title, start - 1) || isBetween(title, end);
    }

    private static boolean isBetween(String title, int i) {
        return isDigit(title, i - 1) && isDigit(title, i + 1) && (title.charAt(i) == '/' || title.charAt(i) == ':');
    }

    /** "PL", but for that of "Analista PL", which is short for the middle of three steps. */
    static boolean isPoland(String title, int i, boolean foreign) {
        int end = i + 2;
        boolean alone = title.regionMatches(true, i, "pl", 0, 2) && !isLetter(title, end) && !isDigit(title, end);
        boolean step = foreign
                && title.charAt(Math.max(0, i - 1)) == ' '
                && (end >= title.length() || " .,".indexOf(title.charAt(end)) >= 0)
                && endsPart(title, end < title.length() && title.charAt(end) == '.' ? end + 1 : end);
        return alone && !step;
    }

    /** Whether nothing follows but a bracket, a dash or the like. */
    static boolean endsPart(String title, int end) {
        int next = Letters.skipSpaces(title, end);
        return next >= title.length() || "(-,|/\u2013\u2014".indexOf(title.charAt(next)) >= 0;
    }

    private static boolean isDigit(String title, int i) {
        return i >= 0 && i < title.length() && Character.isDigit(title.charAt(i));
    }

    private static boolean isLetter(String title, int i) {
        return i >= 0 && i < title.length() && Character.isLetter(title.charAt(i));
    }

    private static boolean isUpperCase(String title, int from, int to) {
        return title.substring(from, to).chars().noneMatch(Character::isLowerCase);
    }
}
