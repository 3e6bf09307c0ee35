package dev.paygrade.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employer's page.
 *
 * @param pay what its ads state, by role
 * @param counted number of ads that {@code pay} is of
 * @param evidence address of those ads
 * @param stated share of its full-time ads of the last 24 months that state their pay, or null if there are none
 * @param all of those ads
 * @param open number of open postings
 * @param rows the newest of them
 * @param more address of all of them, or null if the rows are all
 */
public record CompanyView(
        String name,
        List<Stated> pay,
        String counted,
        String evidence,
        @Nullable String stated,
        String all,
        String open,
        String openHref,
        List<RoleView.Share> roles,
        List<RoleView.Share> levels,
        List<RoleView.Share> modes,
        List<RoleView.Share> countries,
        List<RoleView.Share> skills,
        List<PayBar.Mark> marks,
        List<ItemView> rows,
        @Nullable String more) {

    /**
     * What the ads for a role state, from the lowest end to the highest: no statistic, which one employer's ads cannot
     * make.
     */
    public record Stated(String role, String href, String range, SummaryView.Span span, String ads, String evidence) {}
}
