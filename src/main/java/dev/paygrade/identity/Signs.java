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

    /** One side of the "2/1" of weeks at work and at home. */
    static boolean isRatio(String title, int start, int end) {
        boolean before = start > 1 && title.charAt(start - 1) == '/' && Character.isDigit(title.charAt(start - 2));
        return before || end < title.length() && title.charAt(end) == '/' && isDigit(title, end + 1);
    }

    /** Whether nothing follows but a bracket, a dash or the like. */
    static boolean endsPart(String title, int end) {
        int next = Letters.skipSpaces(title, end);
        return next >= title.length() || "(-,|/\u2013\u2014".indexOf(title.charAt(next)) >= 0;
    }

    private static boolean isDigit(String title, int i) {
        return i < title.length() && Character.isDigit(title.charAt(i));
    }

    private static boolean isLetter(String title, int i) {
        return i >= 0 && i < title.length() && Character.isLetter(title.charAt(i));
    }

    private static boolean isUpperCase(String title, int from, int to) {
        return title.substring(from, to).chars().noneMatch(Character::isLowerCase);
    }
}
