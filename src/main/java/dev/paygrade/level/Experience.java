package dev.paygrade.level;

import dev.paygrade.text.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Years of experience that an ad asks for.
 *
 * @param min whole years, 0 to 45; null for "up to"
 * @param max likewise; null for "at least", "5+" and a number alone
 * @param evidence the words, from the number to the unit
 */
public record Experience(@Nullable Integer min, @Nullable Integer max, Evidence evidence) {
    private static final int FIRST_OF_MID = 2;
    private static final int FIRST_OF_SENIOR = 5;

    public Experience {
        if (min == null && max == null) {
            throw new IllegalArgumentException("min and max: a range has at least one bound");
        }
    }

    /** The level that the least number of years stands for: 0 or 1 entry, 2 to 4 mid, 5 and more senior. */
    Level level() {
        int years = min == null ? 0 : min;
        return years < FIRST_OF_MID ? Level.ENTRY : years < FIRST_OF_SENIOR ? Level.MID : Level.SENIOR;
    }
}
