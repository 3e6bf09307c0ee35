package dev.paygrade.level;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds where a statement of years can be: at digits and at the beginnings of units, all of them in one pass. The
 * characters of all units stand one after another as bits of one word, which says for each whether the text up to here
 * ends in the unit up to there; a character moves all of them on in three operations (the shift-and method). That is done
 * only from where the first two characters of a unit stand to where nothing of one is left: elsewhere no character has to
 * wait for the one before.
 */
final class UnitSearch {
    private static final int TABLE = 0x500;
    private static final long DIGIT = 1;

    /** For each character, the places in units that have it. */
    private final long[] places = new long[TABLE];
    /** For each first character of a unit, the second ones that go with it, by their last six bits. */
    private final long[] pairs = new long[TABLE];
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
            pairs[c] = -1;
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
            pairs[unit.charAt(0)] |= unit.length() == 1 ? -1 : 1L << unit.charAt(1);
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
            int i = next;
            while (true) {
                boolean begun = (now & ~firsts) != 0;
                if (!begun) {
                    // the last character may be the first of a unit
                    i = opening(chars, (now & ~DIGIT) != 0 ? i - 1 : i);
                    now = 0;
                }
                if (i == chars.length) {
                    state = 0;
                    next = i;
                    return false;
                }
                now = step(now, chars[i++]);
                if (!begun && (now & lasts) == 0 && i < chars.length) {
                    now = step(now, chars[i++]);
                }
                if ((now & lasts) != 0) {
                    state = now;
                    next = i;
                    return true;
                }
            }
        }

        private long step(long now, char c) {
            return (now << 1 | firsts) & (c < TABLE ? places[c] : 0);
        }

        /** Index of the next digit, or of the first two characters of a unit. */
        private int opening(char[] chars, int from) {
            int last = chars.length - 1;
            for (int i = from; i < last; i++) {
                char c = chars[i];
                if (c < TABLE && (pairs[c] >>> chars[i + 1] & 1) != 0) {
                    return i;
                }
            }
            boolean digit = from <= last && chars[last] < TABLE && pairs[chars[last]] == -1;
            return digit ? last : chars.length;
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
