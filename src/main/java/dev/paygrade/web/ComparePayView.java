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
 * @param adjusted difference where level, country and mode are alike, or null
 * @param adjustedWhy why there is none, or null
 */
public record ComparePayView(
        PaySide a,
        PaySide b,
        List<Row> medians,
        List<PayBar.Mark> marks,
        @Nullable Difference raw,
        @Nullable Difference adjusted,
        @Nullable String adjustedWhy) {

    /**
     * One role; {@code range} is null when there are not enough ads.
     *
     * @param shown name of the role that the figures are of
     * @param why they are a broader role's, or null
     */
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
            String shown,
            @Nullable String why) {}

    /**
     * Who is paid more.
     *
     * @param clear the interval leaves out "no difference"
     */
    public record Difference(
            String text, String interval, boolean clear, String a, String b, String basis, String cells) {}

    /** Both roles. */
    public List<PaySide> sides() {
        return List.of(a, b);
    }

    static ComparePayView of(Comparison comparison) {
        RolePay a = comparison.a().pay();
        RolePay b = comparison.b().pay();
        String first = comparison.a().subject().name();
        String second = comparison.b().subject().name();
        RoleMessages role = Language.texts(RoleMessages.class);
        return new ComparePayView(
                side(first, a),
                side(second, b),
                a.statistic().isEmpty() && b.statistic().isEmpty()
                        ? List.of()
                        : List.of(
                                row(role.lowEnd(), a, b, PayStatistic::low),
                                row(role.middleAssumed(), a, b, PayStatistic::mid),
                                row(role.highEnd(), a, b, PayStatistic::high)),
                PayBar.marks(),
                difference(comparison.raw(), first, second),
                difference(comparison.adjusted(), first, second),
                why(comparison.adjusted().shortage()));
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
                fallback == null ? name : fallback.to().name(),
                fallback == null ? null : fallback.why());
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
                        ? say().more(more, Figures.usd(Math.abs(figure.difference())))
                        : say().noDifference(signed(figure.difference())),
                say().interval(signed(figure.low()), signed(figure.high())),
                clear,
                Figures.usd(figure.a()),
                Figures.usd(figure.b()),
                say().used(used(figure.usedA(), figure.ofA(), first), used(figure.usedB(), figure.ofB(), second)),
                Figures.count(figure.cells()));
    }

    private static String used(int ads, int of, String role) {
        return say().usedOf(Figures.count(ads), Figures.count(of), SummaryView.share(ads, of), role);
    }

    private static @Nullable String why(Adjusted.@Nullable Shortage shortage) {
        return shortage == null
                ? null
                : say().adjustedFew(
                                Figures.count(shortage.usedA()),
                                Figures.count(shortage.ofA()),
                                Figures.count(shortage.usedB()),
                                Figures.count(shortage.ofB()),
                                Adjusted.LEAST_ADS,
                                Adjusted.LEAST_EMPLOYERS);
    }

    private static CompareMessages say() {
        return Language.texts(CompareMessages.class);
    }

    private static String signed(double usd) {
        long thousands = Math.round(usd / 1000);
        return thousands == 0 ? Figures.usd(0) : (thousands < 0 ? "−" : "+") + Figures.usd(Math.abs(usd));
    }
}
