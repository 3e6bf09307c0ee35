package dev.paygrade.web;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.imported.ImportedRolePay;
import dev.paygrade.insight.imported.ImportedStatistic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one published data set says of a role: a series of its own.
 *
 * @param headline null when it has not enough of it
 */
public record ImportedView(
        String name,
        @Nullable String url,
        String licence,
        String published,
        String years,
        @Nullable String headline,
        SummaryView.@Nullable Span span,
        String n,
        String rows,
        @Nullable StatisticView statistic,
        String shown,
        @Nullable String why,
        List<Line> levels) {

    /** A level of it. */
    public record Line(String name, @Nullable String range, SummaryView.@Nullable Span span, String n) {}

    static ImportedView of(ImportedRolePay pay, Money money) {
        PayStatistic statistic = pay.statistic().map(ImportedView::statistic).orElse(null);
        var dataset = pay.dataset();
        return new ImportedView(
                dataset.name(),
                PostingView.safe(dataset.url()),
                dataset.licence() == null ? Language.texts(RoleMessages.class).noLicence() : dataset.licence(),
                dataset.published() == null ? "" : Figures.day(dataset.published()),
                pay.fromYear() == pay.toYear()
                        ? String.valueOf(pay.toYear())
                        : Language.texts(RoleMessages.class)
                                .yearsTo(String.valueOf(pay.fromYear()), String.valueOf(pay.toYear())),
                statistic == null ? null : money.range(statistic),
                statistic == null ? null : money.span(statistic),
                Figures.count(pay.n()),
                pay.statistic().map(of -> Figures.count(of.rawRows())).orElse(""),
                statistic == null ? null : StatisticView.of(statistic, money),
                pay.shown().name(),
                pay.why(),
                pay.byLevel().stream()
                        .map(part -> new Line(
                                Labels.level(part.of()),
                                part.statistic()
                                        .map(ImportedView::statistic)
                                        .map(money::range)
                                        .orElse(null),
                                part.statistic()
                                        .map(ImportedView::statistic)
                                        .map(money::span)
                                        .orElse(null),
                                Figures.count(part.n())))
                        .toList());
    }

    private static PayStatistic statistic(ImportedStatistic of) {
        return new PayStatistic(of.n(), 0, of.low(), of.mid(), of.high());
    }
}
