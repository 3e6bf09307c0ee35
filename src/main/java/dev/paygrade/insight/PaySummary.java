package dev.paygrade.insight;

import dev.paygrade.search.Coverage;
import java.util.List;
import java.util.Optional;

/**
 * Pay of whatever a listing shows, and of the roles in it.
 *
 * @param roles those with most counted ads first
 */
public record PaySummary(
        Optional<PayStatistic> statistic, int nAds, int nEmployers, Coverage coverage, List<RoleLine> roles) {
    public PaySummary {
        roles = List.copyOf(roles);
    }

    /** One role of the summary, just its own ads, descendants not among them. */
    public record RoleLine(String slug, String name, int nAds, int nEmployers, Optional<PayStatistic> statistic) {}
}
