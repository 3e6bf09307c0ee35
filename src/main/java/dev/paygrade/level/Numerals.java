package dev.paygrade.level;

import dev.paygrade.text.Letters;

/** Single digits and Roman numerals in a title. */
final class Numerals {
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII"};

    private Numerals() {}

    /** Value of the word between two indexes if it is a digit or a Roman numeral in capitals, 1 to 9; else 0. */
    static int value(String text, int start, int end) {
        if (end - start == 1 && isDigit(text.charAt(start))) {
            return text.charAt(start) - '0';
        }
        for (int i = 0; i < ROMAN.length; i++) {
            if (ROMAN[i].length() == end - start && text.startsWith(ROMAN[i], start)) {
                return i + 1;
            }
        }
        return 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Start of the word that goes on a list of numbers after an index ("II/III", "1 - 2", "I or II"); -1 if none does. */
    static int nextInList(String text, int end) {
        int i = Letters.skipSpaces(text, end);
        if (i < text.length() && "/-\u2013&,+".indexOf(text.charAt(i)) >= 0) {
            return Letters.skipSpaces(text, i + 1);
        }
        for (String word : new String[] {"or ", "to ", "and "}) {
            if (i > end && text.startsWith(word, i)) {
                return Letters.skipSpaces(text, i + word.length());
            }
        }
        return -1;
    }
}
