package dev.paygrade.web;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.PaySummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pay of what the listing shows.
 *
 * @param range medians of lower and upper ends in words, or null when there are not enough ads
 * @param stated share of the full-time ads that state pay, or null if there are none
 * @param evidence address of exactly the ads counted
 */
public record SummaryView(
        @Nullable String range,
        @Nullable Span span,
        String ads,
        String employers,
        @Nullable String stated,
        String evidence,
        List<Line> roles) {

    /** A role of the summary; {@code range} is null when its ads are not enough. */
    public record Line(
            String name,
            String href,
            @Nullable String range,
            @Nullable Span span,
            String ads,
            String evidence) {}

    /** Roles with a figure. */
    public List<Line> figured() {
        return roles.stream().filter(role -> role.range() != null).toList();
    }

    /** Roles whose ads are too few for one. */
    public List<Line> bare() {
        return roles.stream().filter(role -> role.range() == null).toList();
    }

    /** Medians on the page's pay scale, in per cent: where the bar starts and how wide it is. */
    public record Span(double x, double width) {
        static Span of(PayStatistic statistic) {
            double from = PayBar.percent(statistic.low().p50());
            double to = PayBar.percent(statistic.high().p50());
            return new Span(PayBar.round(from), PayBar.round(Math.max(to - from, 1)));
        }
    }

    static SummaryView of(PaySummary summary, Address here) {
        Address counted = here.with("counted", "full-time").with("status", "any");
        return new SummaryView(
                summary.statistic().map(SummaryView::range).orElse(null),
                summary.statistic().map(Span::of).orElse(null),
                Figures.count(summary.nAds()),
                Figures.count(summary.nEmployers()),
                summary.coverage().all() == 0
                        ? null
                        : share(summary.coverage().stated(), summary.coverage().all()),
                counted.toString(),
                summary.roles().stream()
                        .map(role -> new Line(
                                role.name(),
                                "/roles/" + role.slug(),
                                role.statistic().map(SummaryView::range).orElse(null),
                                role.statistic().map(Span::of).orElse(null),
                                Figures.count(role.nAds()),
                                counted.with("role", role.slug()).toString()))
                        .toList());
    }

    static String range(PayStatistic statistic) {
        return Figures.usd(statistic.low().p50(), statistic.high().p50());
    }

    static String share(int part, int whole) {
        return whole == 0
                ? Language.texts(CommonMessages.class).none()
                : Figures.percent(Math.round(100.0 * part / whole));
    }
}
