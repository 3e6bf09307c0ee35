package dev.paygrade.web;

import dev.paygrade.insight.RoleFigures;
import dev.paygrade.insight.RolePay;
import dev.paygrade.insight.RoleReport;
import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.PayWindow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a role pays within one scope.
 *
 * @param where the place by name
 * @param narrowed further conditions in words, or empty
 * @param statistic null when there are not enough ads
 * @param evidence address of exactly the ads counted
 * @param shown name of the role that the figures are of
 * @param why the figures are of a broader role or wider place, or null
 * @param spread median upper end over median lower end
 * @param converted where the conversion comes from, or empty
 */
public record RolePayView(
        String where,
        String narrowed,
        String type,
        @Nullable StatisticView statistic,
        @Nullable String headline,
        String ads,
        String employers,
        String evidence,
        String shown,
        @Nullable String why,
        String spread,
        Covered covered,
        String asOf,
        int months,
        List<PayBar.Mark> marks,
        String scale,
        String currency,
        String converted,
        boolean exact,
        @Nullable DistributionView distribution,
        Part levels,
        Part countries,
        Part modes,
        TrendView trend,
        Cite cite,
        String csv) {

    /** How many ads of the scope there are, and what they state of pay; each with the address of exactly these ads. */
    public record Covered(
            String share,
            String all,
            String allHref,
            String stated,
            String statedHref,
            String oneSided,
            String oneSidedHref) {}

    /** A breakdown; {@code others} says what stands in no line. */
    public record Part(List<Line> lines, String others, Cite cite) {}

    /** A line of one; {@code range} is null when its ads are not enough. */
    public record Line(
            String name,
            String href,
            @Nullable String range,
            SummaryView.@Nullable Span span,
            @Nullable String median,
            @Nullable String ci,
            String ads,
            String employers,
            String evidence) {}

    /** A figure in one sentence, and the form that pins it. */
    public record Cite(String text, String action, List<Field> fields, String csv) {}

    /** A hidden field of the form. */
    public record Field(String name, String value) {}

    private static final int MOST_LINES = 12;

    static RolePayView of(RoleReport report, RoleScope scope) {
        RolePay pay = report.pay();
        Money money = scope.money();
        String slug = report.shown().slug();
        Lines lines = new Lines(report, scope);
        String path = "/roles/" + pay.role().slug();
        return new RolePayView(
                RoleScope.name(pay.place()),
                scope.words(),
                Labels.inText(Labels.cell(pay.cell())),
                pay.statistic().map(of -> StatisticView.of(of, money)).orElse(null),
                pay.statistic().map(money::range).orElse(null),
                Figures.count(pay.nAds()),
                Figures.count(pay.nEmployers()),
                scope.evidence(slug, pay.place()).toString(),
                report.shown().name(),
                Optional.ofNullable(pay.fallback()).map(RolePay.Fallback::why).orElse(null),
                pay.statistic()
                        .map(of -> String.format(Language.current().locale(), "%.2f", of.spread()))
                        .orElse(""),
                covered(report, scope),
                Figures.day(pay.asOf()),
                PayWindow.MONTHS,
                money.marks(),
                money.scale(),
                money.code(),
                money.note(),
                pay.exact(),
                pay.statistic()
                        .map(of -> DistributionView.of(
                                of,
                                report.histogram(),
                                money,
                                scope.ads(slug, pay.place()).with("of", "counted")))
                        .orElse(null),
                lines.part("level", say().citeLevel(), report.levels(), level -> Labels.level(Level.valueOf(level))),
                lines.part("country", say().citeCountry(), report.countries(), Labels::country),
                lines.part("mode", say().citeMode(), report.modes(), mode -> Labels.mode(WorkMode.valueOf(mode))),
                TrendView.of(report, scope),
                cite(report, scope, "", pay.nAds()),
                scope.address(path + "/pay.csv").toString());
    }

    private static Covered covered(RoleReport report, RoleScope scope) {
        var coverage = report.pay().coverage();
        Address ads = scope.ads(report.shown().slug(), report.pay().place());
        return new Covered(
                SummaryView.share(coverage.stated(), coverage.all()),
                Figures.count(coverage.all()),
                ads.with("of", "covered").toString(),
                Figures.count(coverage.stated()),
                ads.with("of", "stated").toString(),
                Figures.count(coverage.oneSided()),
                ads.with("of", "one-sided").toString());
    }

    /** Makes the lines of the breakdowns. */
    private record Lines(RoleReport report, RoleScope scope) {

        Part part(String parameter, String what, List<RoleFigures.Part> parts, Function<String, String> name) {
            List<RoleFigures.Part> enough =
                    parts.stream().filter(part -> part.statistic().isPresent()).toList();
            // a country with too few ads is only counted; of levels and modes there are few
            List<RoleFigures.Part> shown = parameter.equals("country") && !enough.isEmpty() ? enough : parts;
            List<RoleFigures.Part> listed = shown.stream().limit(MOST_LINES).toList();
            int left = parts.size() - listed.size();
            int ads = listed.stream().mapToInt(RoleFigures.Part::nAds).sum();
            return new Part(
                    listed.stream().map(part -> line(parameter, part, name)).toList(),
                    left == 0 ? "" : say().moreLines(Figures.count(left)),
                    cite(report, scope, what, ads));
        }

        private Line line(String parameter, RoleFigures.Part part, Function<String, String> name) {
            Money money = scope.money();
            String value = parameter.equals("country") ? part.value() : RoleScope.spelling(part.value());
            Address evidence =
                    scope.evidence(report.shown().slug(), report.pay().place());
            Address here = scope.address("/roles/" + report.shown().slug());
            if (parameter.equals("country")) {
                evidence = evidence.without("region");
                here = here.without("region");
            }
            return new Line(
                    name.apply(part.value()),
                    here.with(parameter, value).toString(),
                    part.statistic().map(money::range).orElse(null),
                    part.statistic().map(money::span).orElse(null),
                    part.statistic().map(of -> money.text(of.mid().p50())).orElse(null),
                    part.statistic()
                            .map(of -> money.interval(
                                    of.mid().ci().low(), of.mid().ci().high()))
                            .orElse(null),
                    Figures.count(part.nAds()),
                    Figures.count(part.nEmployers()),
                    evidence.with(parameter, value).toString());
        }
    }

    private static RoleMessages say() {
        return Language.texts(RoleMessages.class);
    }

    static Cite cite(RoleReport report, RoleScope scope, String what, int ads) {
        String path = "/roles/" + report.pay().role().slug();
        return new Cite(
                citation(report, scope, what, ads),
                path + "/snapshots",
                scope.given().entrySet().stream()
                        .map(entry -> new Field(entry.getKey(), entry.getValue()))
                        .toList(),
                scope.address(path + "/pay.csv").toString());
    }

    /** {@code Paygrade, Pay of Data Engineer by level, Germany, n = 57 ads, USD a year, as of 22 Nov 2026}. */
    static String citation(RoleReport report, RoleScope scope, String what, int ads) {
        String role = report.shown().name() + (what.isEmpty() ? "" : " " + what);
        String where = what.equals(say().citeCountry())
                ? say().eachCountry()
                : RoleScope.name(report.scope().where());
        return say().citation(
                        role,
                        scope.words().isEmpty() ? where : where + ", " + scope.words(),
                        Figures.count(ads),
                        scope.money().code(),
                        Figures.day(report.pay().asOf()));
    }
}
