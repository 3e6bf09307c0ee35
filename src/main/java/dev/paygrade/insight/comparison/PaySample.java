package dev.paygrade.insight.comparison;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ads that the pay statistics of a role count, each with what pay is compared within.
 *
 * @param cut only the newest of them were read
 */
public record PaySample(List<Ad> ads, boolean cut) {
    public PaySample {
        ads = List.copyOf(ads);
    }

    /**
     * One ad's pay.
     *
     * @param cell level, country and work mode
     * @param employer id, or null if the ad names none
     * @param role id of its very own role
     * @param month such as {@code 2026-05}
     * @param mid of its range, USD a year
     */
    public record Ad(Cell cell, @Nullable Long employer, long id, long role, String month, int mid) {}

    /**
     * What makes pay comparable; an unknown is a value of its own.
     *
     * @param country ISO 3166, {@code several}, or empty
     */
    public record Cell(String level, String country, String mode) {}

    PaySample without(Set<Long> roles) {
        return new PaySample(
                ads.stream().filter(ad -> !roles.contains(ad.role())).toList(), cut);
    }
}
