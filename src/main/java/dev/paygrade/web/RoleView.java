package dev.paygrade.web;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.RolePay;
import dev.paygrade.search.PayCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role page.
 *
 * @param definition one sentence, or null if the taxonomy does not know the role
 * @param lineage broader roles, the nearest first
 * @param statistic null when there are not enough ads
 * @param evidence address of exactly the ads counted
 * @param shown name of the role that the figures are of
 * @param why the figures are of a broader role, or null
 */
public record RoleView(
        String name,
        String slug,
        @Nullable String definition,
        List<Link> lineage,
        @Nullable StatisticView statistic,
        @Nullable String headline,
        String ads,
        String employers,
        String evidence,
        String shown,
        @Nullable String why,
        String stated,
        String all,
        String oneSided,
        String allHref,
        String asOf,
        List<LevelLine> levels,
        List<PayBar.Mark> marks,
        List<Share> skills,
        List<Share> modes,
        List<Share> countries,
        String open,
        String openHref,
        List<ItemView> items) {

    /** A link by its name. */
    public record Link(String name, String href) {}

    /** Pay of one level; {@code range} is null when its ads are not enough. */
    public record LevelLine(
            String name,
            @Nullable String range,
            SummaryView.@Nullable Span span,
            @Nullable String ci,
            String ads,
            String employers,
            String evidence) {}

    /** How many open postings have something. */
    public record Share(String name, String count, String share, String href) {}

    static List<Link> lineage(KnownRole role) {
        return role.lineage().stream()
                .skip(1)
                .map(ancestor -> new Link(ancestor.name(), "/roles/" + ancestor.slug()))
                .toList();
    }

    static Address evidence(String roleSlug, PayCell cell) {
        return Address.of("/")
                .with("role", roleSlug)
                .with("counted", cell.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .with("status", "any");
    }

    static List<LevelLine> levels(RolePay pay, String roleSlug) {
        return pay.byLevel().stream()
                .map(line -> new LevelLine(
                        line.level().label(),
                        line.statistic().map(SummaryView::range).orElse(null),
                        line.statistic().map(SummaryView.Span::of).orElse(null),
                        line.statistic()
                                .map(statistic -> Figures.usd(
                                                statistic.mid().ci().low()) + " – "
                                        + Figures.usd(statistic.mid().ci().high()))
                                .orElse(null),
                        Figures.count(line.nAds()),
                        Figures.count(line.nEmployers()),
                        evidence(roleSlug, pay.cell())
                                .with("level", line.level().name().toLowerCase(java.util.Locale.ROOT))
                                .toString()))
                .toList();
    }
}
