package dev.paygrade.search;

import dev.paygrade.level.Level;
import org.jspecify.annotations.Nullable;

/**
 * One ad's pay as statistics count it: an interval, in USD a year.
 *
 * @param company id of the employer, or null if the ad names none
 * @param role id of the role, or null
 */
public record Observation(
        int low,
        int high,
        @Nullable Long company,
        @Nullable Level level,
        @Nullable Long role) {

    /** The middle of the interval; that pay lies there is an assumption, and labelled as one. */
    public int mid() {
        return low + (high - low) / 2;
    }
}
