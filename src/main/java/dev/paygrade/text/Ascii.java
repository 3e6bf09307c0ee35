package dev.paygrade.text;

/** Letters and digits of ASCII alone; {@link Character} would answer for all of Unicode. */
final class Ascii {
    private Ascii() {}

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isLetter(char c) {
        return isLower((char) (c | 0x20));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
