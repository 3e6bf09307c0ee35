package dev.paygrade.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All roles with their pay, from the ready statistics. */
@ApplicationScoped
public class RoleIndex {
    private final Ready ready;

    RoleIndex(Ready ready) {
        this.ready = ready;
    }

    /**
     * A role with its descendants.
     *
     * @param open open postings
     * @param nAds ads counted for pay
     * @param statistic right within 1,000 USD
     */
    public record Line(String slug, String name, int open, int nAds, Optional<PayStatistic> statistic) {}

    /** Roles that have an open posting, those with most of them first. */
    public List<Line> roles() {
        return ready.roles().stream()
                .map(role -> new Line(
                        role.slug(),
                        role.name(),
                        role.open(),
                        role.line().nAds(),
                        role.line().statistic()))
                .toList();
    }
}
