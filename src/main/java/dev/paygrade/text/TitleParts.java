package dev.paygrade.text;

/** The parts that commas, brackets, bars and dashes divide a title into. */
public final class TitleParts {
    private static final String DIVIDERS =
            ",;:|()[]{}/\\\u2014\u2022\u00B7\n\uFF08\uFF09\u3010\u3011\uFF0F\uFF5C\u3001";

    private static final String[] JOINING = {"and", "of", "for", "to", "in", "at", "on"};

    private TitleParts() {}

    /** Whether the character at an index ends one part and opens another; a dash does beside a space. */
    public static boolean divides(String title, int index) {
        char c = title.charAt(index);
        if (DIVIDERS.indexOf(c) >= 0) {
            return true;
        }
        boolean dash = c == '-' || c == '\u2013';
        return dash && (isSpace(title, index - 1) || isSpace(title, index + 1));
    }

    private static boolean isSpace(String title, int index) {
        return index < 0 || index >= title.length() || title.charAt(index) == ' ';
    }

    /** Whether a part ends at an index, spaces left aside. */
    public static boolean ends(String title, int index) {
        int next = Letters.skipSpaces(title, index);
        return next >= title.length() || divides(title, next);
    }

    /** Whether "and", "of" or the like goes on at an index. */
    public static boolean joins(String title, int index) {
        int next = Letters.skipSpaces(title, index);
        int length = Letters.endOfWord(title, next) - next;
        for (String word : JOINING) {
            if (word.length() == length && title.regionMatches(true, next, word, 0, length)) {
                return true;
            }
        }
        return next < title.length() && title.charAt(next) == '&';
    }

    /** "Director's". */
    public static boolean isPossessive(String title, int index) {
        return index + 1 < title.length()
                && (title.charAt(index) == '\'' || title.charAt(index) == '\u2019')
                && title.charAt(index + 1) == 's'
                && Letters.endOfWord(title, index + 1) == index + 2;
    }

    /** Index at which the part that an index stands in ends. */
    public static int endOfPart(String title, int index) {
        int i = index;
        while (i < title.length() && (title.charAt(i) == '/' || !divides(title, i))) {
            i++;
        }
        return i;
    }
}
