package dev.paygrade.wording;

import java.text.Normalizer;

/** What every character is to the reader, looked up in one table each; surrogates and rare scripts are plain signs. */
public final class Alphabet {
    public static final byte SIGN = 0;
    public static final byte LETTER = 1;
    /** Of a script that writes words without spaces: any character may begin or end a word. */
    public static final byte UNSPACED = 2;

    public static final byte DIGIT = 3;
    public static final byte SPACE = 4;
    public static final byte LINE = 5;

    private static final int SIZE = 1 << 16;
    private static final byte[] KIND = new byte[SIZE];
    private static final byte[] DIGIT_VALUE = new byte[SIZE];
    private static final char[] FOLDED = new char[SIZE];

    static {
        for (int i = 0; i < SIZE; i++) {
            char c = (char) i;
            KIND[i] = kindOf(c);
            DIGIT_VALUE[i] = (byte) Character.digit(c, 10);
            FOLDED[i] = fold(c);
        }
    }

    private Alphabet() {}

    public static byte kind(char c) {
        return KIND[c];
    }

    /** A space or the end of a line. */
    public static boolean isBlank(char c) {
        return KIND[c] >= SPACE;
    }

    /** 0 to 9 of any script; only for characters of kind {@link #DIGIT}. */
    public static int digit(char c) {
        return DIGIT_VALUE[c];
    }

    /** Lower case without diacritics; full-width forms, dashes and quotes as their plain ones. */
    public static char folded(char c) {
        return FOLDED[c];
    }

    /** Every character folded. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static byte kindOf(char c) {
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
            return LINE;
        }
        if (c <= ' ' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u00ad') {
            return SPACE;
        }
        int type = Character.getType(c);
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return DIGIT;
        }
        boolean unspaced = Character.isIdeographic(c)
                || (between(c, '\u3040', '\u30ff') && c != '\u30fb')
                || between(c, '\uac00', '\ud7a3')
                || (between(c, '\u0e00', '\u0eff') && c != '\u0e3f');
        if (unspaced) {
            return UNSPACED;
        }
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetter(c) || mark ? LETTER : SIGN;
    }

    private static char fold(char c) {
        if (KIND[c] == SPACE) {
            return ' ';
        }
        return switch (c) {
            case '\u2010',
                    '\u2011',
                    '\u2012',
                    '\u2013',
                    '\u2014',
                    '\u2015',
                    '\u2212',
                    '\ufe58',
                    '\ufe63',
                    '\uff0d',
                    '\u2043' -> '-';
            case '\u301c', '\uff5e', '\u223c' -> '\u301c';
            case '\u2018', '\u2019', '\u02bc', '\u00b4', '\u2032', '`' -> '\'';
            case '\u201c', '\u201d', '\u05f4' -> '"';
            case 'ł', 'Ł' -> 'l';
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ' -> 'd';
            case 'ı', 'İ' -> 'i';
            default -> base(c);
        };
    }

    private static char base(char c) {
        if (between(c, '\uff01', '\uff5d')) {
            return Character.toLowerCase((char) (c - '\uff01' + '!'));
        }
        if (c >= 0x80 && c < 0x2000) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            if (parts.length() > 1 && Character.getType(parts.charAt(1)) == Character.NON_SPACING_MARK) {
                return Character.toLowerCase(parts.charAt(0));
            }
        }
        return Character.toLowerCase(c);
    }

    private static boolean between(char c, char first, char last) {
        return c >= first && c <= last;
    }
}
