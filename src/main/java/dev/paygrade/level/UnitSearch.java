package dev.paygrade.level;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds where a statement of years can be: at digits and at the beginnings of units, all of them in one pass. A unit is
 * known by its first three characters and is a bit in the sets of the units that have a character there.
 */
final class UnitSearch {
    private static final int LETTERS = 3;
    private static final int TABLE = 0x500;

    private final List<String> spelled;
    private final List<String> glued;
    private final int[] sets = new int[TABLE * LETTERS];

    /**
     * Fewer than 32 units, each of three characters or more that stand before U+0500.
     *
     * @param spelled beginnings of units, before which numbers in words are looked for
     * @param glued beginnings of units that are written onto a number in words: dreijährige, pięcioletnie
     */
    UnitSearch(List<String> spelled, List<String> glued) {
        this.spelled = List.copyOf(spelled);
        this.glued = List.copyOf(glued);
        List<String> units = Stream.concat(spelled.stream(), glued.stream()).toList();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int i = 0; i < LETTERS; i++) {
                sets[units.get(unit).charAt(i) * LETTERS + i] |= 1 << unit;
            }
        }
    }

    /** Index, at or after another, of a digit or of the third character of what begins like a unit; else the length. */
    int next(char[] text, int from) {
        // the units of which one or two characters stand right before
        int one = from > 0 ? having(text[from - 1], 0) : 0;
        int two = from > 1 ? having(text[from - 2], 0) & having(text[from - 1], 1) : 0;
        for (int i = from; i < text.length; i++) {
            char c = text[i];
            int begun = two & having(c, 2);
            // one comparison for digits: two would part letters from spaces, which no processor foresees
            if (begun != 0 || (char) (c - '0') < 10) {
                return i;
            }
            two = one & having(c, 1);
            one = having(c, 0);
        }
        return text.length;
    }

    private int having(char c, int place) {
        return c < TABLE ? sets[c * LETTERS + place] : 0;
    }

    /** Whether a spelled unit stands at an index. */
    boolean isSpelledAt(String text, int index) {
        return standsAt(text, index, spelled);
    }

    /** The same of a glued one. */
    boolean isGluedAt(String text, int index) {
        return standsAt(text, index, glued);
    }

    private static boolean standsAt(String text, int index, List<String> units) {
        for (String unit : units) {
            if (text.startsWith(unit, index)) {
                return true;
            }
        }
        return false;
    }
}
