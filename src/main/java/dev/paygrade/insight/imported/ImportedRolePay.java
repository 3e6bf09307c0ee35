package dev.paygrade.insight.imported;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.level.Level;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a role pays according to one data set.
 *
 * @param role the one asked for
 * @param shown the role whose observations these are: the one asked for, or a broader one
 * @param why the figures are of a broader role; null if they are not
 * @param statistic empty when there are not enough observations, nor of any broader role
 * @param n distinct intervals, enough or not
 * @param byLevel one for each level that has any
 * @param byCountry those with most observations first
 * @param fromYear years of work that are covered
 * @param toYear the last of them
 */
public record ImportedRolePay(
        ImportedDataset dataset,
        KnownRole role,
        KnownRole.Ancestor shown,
        @Nullable String why,
        ImportedScope scope,
        int fromYear,
        int toYear,
        Optional<ImportedStatistic> statistic,
        int n,
        List<Part<Level>> byLevel,
        List<Part<String>> byCountry) {
    /** What is to be said wherever a figure of employers stands for other series. */
    public static final String EMPLOYERS = "employers unknown";

    public ImportedRolePay {
        byLevel = List.copyOf(byLevel);
        byCountry = List.copyOf(byCountry);
    }

    /** Those of one level or country; no statistic if they are not enough. */
    public record Part<T>(T of, int n, Optional<ImportedStatistic> statistic) {}
}
