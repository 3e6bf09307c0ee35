package dev.paygrade.level;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds where a statement of years can be: at digits and at the beginnings of units, all of them in one pass. The
 * characters of all units stand one after another as bits of one word, which says for each whether the text up to here
 * ends in the unit up to there; a character moves all of them on in three operations (the shift-and method).
 */
final class UnitSearch {
    private static final int TABLE = 0x500;
    private static final long DIGIT = 1;

    /** For each character, the places in units that have it. */
    private final long[] places = new long[TABLE];
    /** How long each unit is, by the bit of its last character. */
    private final int[] lengths = new int[Long.SIZE];

    private long firsts = DIGIT;
    private long lasts = DIGIT;
    private long glued;

    /**
     * Units of 63 characters together, all before U+0500.
     *
     * @param spelled beginnings of units, before which numbers in words are looked for
     * @param glued beginnings of units that are written onto a number in words: dreijährige, pięcioletnie
     */
    UnitSearch(List<String> spelled, List<String> glued) {
        for (char c = '0'; c <= '9'; c++) {
            places[c] = DIGIT;
        }
        int bit = 1;
        for (String unit : Stream.concat(spelled.stream(), glued.stream()).toList()) {
            int last = bit + unit.length() - 1;
            if (last >= Long.SIZE) {
                throw new IllegalArgumentException("too many units: " + spelled + glued);
            }
            firsts |= 1L << bit;
            lasts |= 1L << last;
            this.glued |= glued.contains(unit) ? 1L << last : 0;
            lengths[last] = unit.length();
            for (int i = 0; i < unit.length(); i++) {
                places[unit.charAt(i)] |= 1L << bit++;
            }
        }
    }

    Pass over(char[] text) {
        return new Pass(text);
    }

    /** Goes from find to find through a text. */
    final class Pass {
        private final char[] text;
        private int next;
        private long state;

        private Pass(char[] text) {
            this.text = text;
        }

        /** Finds the next digit or unit. */
        boolean next() {
            char[] chars = text;
            long now = state;
            for (int i = next; i < chars.length; i++) {
                char c = chars[i];
                now = (now << 1 | firsts) & (c < TABLE ? places[c] : 0);
                if ((now & lasts) != 0) {
                    state = now;
                    next = i + 1;
                    return true;
                }
            }
            next = chars.length;
            return false;
        }

        boolean isDigit() {
            return (state & DIGIT) != 0;
        }

        /** Whether what was found is written onto its number. */
        boolean isGlued() {
            return (state & glued) != 0;
        }

        /** Index of the digit, or of the first character of the unit. */
        int start() {
            return isDigit() ? next - 1 : next - lengths[Long.numberOfTrailingZeros(state & lasts)];
        }
    }
}
