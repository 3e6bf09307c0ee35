package dev.paygrade.place;

import java.text.Normalizer;

/** Brings letters to the form in which names are compared: lower case, without accents, in half width. */
final class Folding {
    /** Not part of a word. */
    static final char BREAK = 0;
    /** Part of a word that is not compared: combining marks, apostrophes, zero-width characters. */
    static final char SILENT = 1;

    private static final int TABLE = 0x2000;
    private static final char[] FOLDED = table();

    private Folding() {}

    /** The compared form of a UTF-16 unit, {@link #BREAK} or {@link #SILENT}. */
    static char fold(char c) {
        return c < TABLE ? FOLDED[c] : foldHigh(c);
    }

    /** The second letter of a letter that counts as two ({@code ß} is {@code ss}), else 0. */
    static char second(char c) {
        return switch (c) {
            case 'ß', 'ẞ' -> 's';
            case 'æ', 'Æ', 'œ', 'Œ' -> 'e';
            case 'þ', 'Þ' -> 'h';
            default -> 0;
        };
    }

    /** Whether each unit is a word of its own, as in scripts written without spaces. */
    static boolean standsAlone(char c) {
        return c >= 0x0E00
                && (c < 0x0F00
                        || (c >= 0x3040 && c < 0x3100)
                        || (c >= 0x3400 && c < 0xA000)
                        || (c >= 0xAC00 && c < 0xD7B0)
                        || (c >= 0xF900 && c < 0xFB00));
    }

    private static char foldHigh(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return FOLDED[c - 0xFEE0];
        }
        if (c == '’' || c == '‘' || c == '\u200B' || c == '\u200D' || c == '\u2060' || c == '\uFEFF') {
            return SILENT;
        }
        if (c == '々' || c == 'ー' || c == '〇') {
            return c;
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : BREAK;
    }

    private static char[] table() {
        char[] table = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            table[c] = foldLow(c);
        }
        return table;
    }

    private static char foldLow(char c) {
        if (c == '\'' || c == '`' || c == '´' || c == 'ʻ' || c == 'ʼ' || c == 'ʿ' || c == '\u00AD') {
            return SILENT;
        }
        int type = Character.getType(c);
        if (c >= 0x0E00 && c < 0x0F00) {
            return Character.isDefined(c) ? c : BREAK;
        }
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return SILENT;
        }
        if (type == Character.COMBINING_SPACING_MARK) {
            return c;
        }
        if (!Character.isLetterOrDigit(c)) {
            return BREAK;
        }
        return switch (c) {
            case 'ß' -> 's';
            case 'ł', 'Ł' -> 'l';
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case 'ı', 'İ' -> 'i';
            case 'æ', 'Æ' -> 'a';
            case 'œ', 'Œ' -> 'o';
            case 'þ', 'Þ' -> 't';
            default -> Character.toLowerCase(base(c));
        };
    }

    private static char base(char c) {
        if (c < 0x80) {
            return c;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        // й and ё are letters of their own in Cyrillic, but names are also written without the marks
        return parts.charAt(0);
    }
}
