package dev.paygrade.web;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.Percentiles;
import dev.paygrade.insight.RolePay;
import dev.paygrade.insight.comparison.Adjusted;
import dev.paygrade.insight.comparison.Comparison;
import dev.paygrade.web.CompareView.Cell;
import dev.paygrade.web.CompareView.Row;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pay side by side.
 *
 * @param raw difference of all ads in words, or null
 * @param rawWhy why there is none, or null
 * @param adjusted difference where level, country and mode are alike, or null
 * @param adjustedWhy why there is none, or null
 */
public record ComparePayView(
        PaySide a,
        PaySide b,
        List<Row> medians,
        List<PayBar.Mark> marks,
        @Nullable Difference raw,
        @Nullable String rawWhy,
        @Nullable Difference adjusted,
        @Nullable String adjustedWhy) {

    /** One role; {@code range} is null when there are not enough ads, {@code why} says that it is a broader role's. */
    public record PaySide(
            String name,
            @Nullable String range,
            SummaryView.@Nullable Span span,
            String ads,
            String employers,
            String evidence,
            String stated,
            String statedHref,
            String share,
            String all,
            String allHref,
            @Nullable String why) {}

    /**
     * Who is paid more.
     *
     * @param clear the interval leaves out "no difference"
     */
    public record Difference(
            String text, String interval, boolean clear, String a, String b, String basis, int cells) {}

    /** Both roles. */
    public List<PaySide> sides() {
        return List.of(a, b);
    }

    static ComparePayView of(Comparison comparison) {
        RolePay a = comparison.a().pay();
        RolePay b = comparison.b().pay();
        String first = comparison.a().subject().name();
        String second = comparison.b().subject().name();
        return new ComparePayView(
                side(first, a),
                side(second, b),
                a.statistic().isEmpty() && b.statistic().isEmpty()
                        ? List.of()
                        : List.of(
                                row("Low end", a, b, PayStatistic::low),
                                row("Middle (assumed)", a, b, PayStatistic::mid),
                                row("High end", a, b, PayStatistic::high)),
                PayBar.marks(),
                difference(comparison.raw(), first, second),
                comparison.raw().why(),
                difference(comparison.adjusted(), first, second),
                comparison.adjusted().why());
    }

    private static PaySide side(String name, RolePay pay) {
        RolePay.Fallback fallback = pay.fallback();
        String shown = fallback == null ? pay.role().slug() : fallback.to().slug();
        Address ads = Address.of("/roles/" + shown + "/ads");
        return new PaySide(
                name,
                pay.statistic().map(SummaryView::range).orElse(null),
                pay.statistic().map(SummaryView.Span::of).orElse(null),
                Figures.count(pay.nAds()),
                Figures.count(pay.nEmployers()),
                RoleView.evidence(shown, pay.cell()).toString(),
                Figures.count(pay.coverage().stated()),
                ads.with("of", "stated").toString(),
                SummaryView.share(pay.coverage().stated(), pay.coverage().all()),
                Figures.count(pay.coverage().all()),
                ads.with("of", "covered").toString(),
                fallback == null
                        ? null
                        : "of the broader role %s, since %s"
                                .formatted(fallback.to().name(), fallback.why()));
    }

    private static Row row(String name, RolePay a, RolePay b, Function<PayStatistic, Percentiles> of) {
        return new Row(name, cell(a, of), cell(b, of), null);
    }

    private static Cell cell(RolePay pay, Function<PayStatistic, Percentiles> of) {
        return pay.statistic()
                .map(of)
                .map(percentiles -> new Cell(
                        Figures.usd(percentiles.p50()),
                        Figures.usd(percentiles.ci().low()) + " – "
                                + Figures.usd(percentiles.ci().high()),
                        null,
                        null))
                .orElse(Cell.NONE);
    }

    private static @Nullable Difference difference(Adjusted.Outcome outcome, String first, String second) {
        Adjusted figure = outcome.figure();
        if (figure == null) {
            return null;
        }
        boolean clear = figure.low() > 0 || figure.high() < 0;
        String more = figure.difference() >= 0 ? first : second;
        return new Difference(
                clear
                        ? "%s: %s more".formatted(more, Figures.usd(Math.abs(figure.difference())))
                        : "No clear difference (%s)".formatted(signed(figure.difference())),
                "%s to %s".formatted(signed(figure.low()), signed(figure.high())),
                clear,
                Figures.usd(figure.a()),
                Figures.usd(figure.b()),
                "%s of %s ads (%s) of %s and %s of %s (%s) of %s"
                        .formatted(
                                Figures.count(figure.usedA()),
                                Figures.count(figure.ofA()),
                                SummaryView.share(figure.usedA(), figure.ofA()),
                                first,
                                Figures.count(figure.usedB()),
                                Figures.count(figure.ofB()),
                                SummaryView.share(figure.usedB(), figure.ofB()),
                                second),
                figure.cells());
    }

    private static String signed(double usd) {
        long thousands = Math.round(usd / 1000);
        return thousands == 0 ? "$0K" : (thousands < 0 ? "−" : "+") + Figures.usd(Math.abs(usd));
    }
}
