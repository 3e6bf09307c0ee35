package dev.paygrade.role;

/** Words that are numerals, level codes, years, amounts or requisition ids. */
final class Codes {
    private static final int DIGITS_OF_AN_ID = 4;

    private Codes() {}

    static boolean is(String word) {
        char c = word.charAt(0);
        int length = word.length();
        if (c == '$' || c == '€' || c == '£' || c == '¥' || c == '₹' || c == '#') {
            return true;
        }
        if (length <= 3 && roman(word)) {
            return true;
        }
        int digits = 0;
        int run = 0;
        int longest = 0;
        for (int i = 0; i < length; i++) {
            run = Chars.isDigit(word.charAt(i)) ? run + 1 : 0;
            digits += run > 0 ? 1 : 0;
            longest = Math.max(longest, run);
        }
        if (digits == 0) {
            return false;
        }
        char last = word.charAt(length - 1);
        if (length == 2 && digits == 1 && (c == 'x' || last == 'x')) {
            return true;
        }
        return longest >= DIGITS_OF_AN_ID
                || (digits == length && length == 1)
                || (digits == 1 && length == 2 && "letp".indexOf(c) >= 0)
                || (digits == 1 && length == 3 && word.startsWith("ic"))
                || (length > 2 && digits >= length - 1 && (last == 'k' || last == '%'))
                || (length > 3 && word.indexOf(',') > 0 && digits == length - 1);
    }

    private static boolean roman(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != 'i' && c != 'v') {
                return false;
            }
        }
        return true;
    }
}
