package dev.paygrade.pay;

import dev.paygrade.wording.Alphabet;

/**
 * Reads one number in the formats of the world: {@code 120,000.50}, {@code 120.000,50}, {@code 120'000},
 * {@code 1 200 000}, {@code 25,00,000}, {@code 5.000,–}, digits of any script. Not thread-safe; one per text.
 */
final class Numeral {
    private static final int MOST_DIGITS = 15;

    private final char[] text;
    private final int length;

    private long mantissa;
    private int digits;
    private int scale;
    private int shape;
    private boolean amount;

    Numeral(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    long mantissa() {
        return mantissa;
    }

    /** Decimals of the mantissa. */
    int scale() {
        return scale;
    }

    int shape() {
        return shape;
    }

    /** False for dates, times, versions, addresses and numbers too long for money. */
    boolean isAmount() {
        return amount && digits <= MOST_DIGITS;
    }

    /** Reads the number whose first digit stands at {@code from} and returns its end. */
    int read(int from) {
        mantissa = 0;
        digits = 0;
        scale = 0;
        shape = 0;
        int end = take(from, run(from));
        int first = digits;
        boolean leadingZero = first > 1 && Alphabet.digit(text[from]) == 0;
        char group = 0;
        int groups = 0;
        while (end < length) {
            char sign = separator(text[end]);
            if (sign == 0) {
                break;
            }
            // "$ 95 ,000", as it comes out of a document
            if (sign == ' ' && end + 1 < length && text[end + 1] == ',' && first <= 3 && run(end + 2) == 3) {
                end++;
                sign = ',';
            }
            int run = run(end + 1);
            if (run == 3 && (groups == 0 ? first <= 3 : sign == group) && !(groups == 0 && mantissa == 0)) {
                group = sign;
                groups++;
                end = take(end + 1, 3);
            } else if (run == 2 && sign == ',' && group != '.' && first <= 3 && indian(end)) {
                group = ',';
                groups++;
                end = take(end + 1, 2);
            } else if (sign == '.' || sign == ',') {
                end = decimals(end, run, group == sign && groups > 0);
                break;
            } else {
                break;
            }
        }
        if (groups == 1 && group == '.' && scale == 0) {
            shape = Tokens.POINT_GROUP;
        }
        amount = !leadingZero && !runsOn(end);
        return end;
    }

    private int decimals(int point, int run, boolean closed) {
        if (run == 0) {
            return swissDash(point);
        }
        if (closed || run > 4) {
            return point;
        }
        int end = take(point + 1, run);
        scale = run;
        return end;
    }

    /** "5.000,–", "120'000.--": no cents. */
    private int swissDash(int point) {
        int end = point + 1;
        while (end < length && end <= point + 3 && Alphabet.folded(text[end]) == '-') {
            end++;
        }
        boolean dashes = end > point + 1 && (end == length || Alphabet.kind(text[end]) != Alphabet.DIGIT);
        return dashes ? end : point;
    }

    /** A date, time, version or address goes on with a sign and a digit. */
    private boolean runsOn(int end) {
        if (end + 1 >= length || Alphabet.kind(text[end + 1]) != Alphabet.DIGIT) {
            return false;
        }
        char c = text[end];
        return c == '.' || c == ':' || c == ',' || c == '_' || c == '@';
    }

    /** Groups of two up to a last one of three: lakh and crore. */
    private boolean indian(int comma) {
        int i = comma;
        while (i < length && i < comma + 15 && text[i] == ',') {
            int run = run(i + 1);
            if (run == 3) {
                return true;
            }
            if (run != 2) {
                return false;
            }
            i += 3;
        }
        return false;
    }

    private char separator(char c) {
        return switch (c) {
            case ',', '，', '٬' -> ',';
            case '.', '．' -> '.';
            case '\'', '’', '´', '`', 'ʼ' -> '\'';
            case ' ', '\u00a0', '\u202f', '\u2009', '\u2007', '\u2008', '\u205f' -> ' ';
            default -> 0;
        };
    }

    private int run(int from) {
        int i = from;
        while (i < length && i - from <= MOST_DIGITS + 1 && Alphabet.kind(text[i]) == Alphabet.DIGIT) {
            i++;
        }
        return i - from;
    }

    private int take(int from, int count) {
        int i = from;
        // a run too long for money is passed over whole, in one go
        while (i < length && (i < from + count || (count > MOST_DIGITS && Alphabet.kind(text[i]) == Alphabet.DIGIT))) {
            if (digits < MOST_DIGITS) {
                mantissa = mantissa * 10 + Alphabet.digit(text[i]);
            }
            digits++;
            i++;
        }
        return i;
    }
}
