package dev.paygrade.web;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.PayTrend;
import dev.paygrade.insight.Percentiles;
import dev.paygrade.insight.RoleFigures;
import dev.paygrade.insight.RoleReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A role's pay as a table: the whole scope, then each level, country, mode and month; cells with too few ads stay empty. */
final class PayCsv {
    private static final List<String> HEADER = List.of(
            "role",
            "place",
            "level",
            "mode",
            "type",
            "series",
            "currency",
            "as_of",
            "part",
            "value",
            "n_ads",
            "n_employers",
            "low_p10",
            "low_p25",
            "low_p50",
            "low_p75",
            "low_p90",
            "low_ci_from",
            "low_ci_to",
            "mid_p10",
            "mid_p25",
            "mid_p50",
            "mid_p75",
            "mid_p90",
            "mid_ci_from",
            "mid_ci_to",
            "high_p10",
            "high_p25",
            "high_p50",
            "high_p75",
            "high_p90",
            "high_ci_from",
            "high_ci_to");
    private static final int FIGURES = 21;
    private static final int MEDIAN_OF_MID = 9;

    private final Csv csv = new Csv();
    private final RoleReport report;
    private final RoleScope scope;

    private PayCsv(RoleReport report, RoleScope scope) {
        this.report = report;
        this.scope = scope;
    }

    static byte[] of(RoleReport report, RoleScope scope) {
        PayCsv table = new PayCsv(report, scope);
        table.csv.row(HEADER);
        table.part(
                "all",
                "",
                report.pay().nAds(),
                report.pay().nEmployers(),
                report.pay().statistic());
        table.parts("level", report.levels());
        table.parts("country", report.countries());
        table.parts("mode", report.modes());
        report.months().forEach(table::month);
        return table.csv.text().getBytes(StandardCharsets.UTF_8);
    }

    private void parts(String name, List<RoleFigures.Part> parts) {
        parts.forEach(part -> part(name, part.value(), part.nAds(), part.nEmployers(), part.statistic()));
    }

    private void part(String part, String value, int ads, int employers, Optional<PayStatistic> statistic) {
        List<String> figures = new ArrayList<>();
        statistic.ifPresentOrElse(
                of -> List.of(of.low(), of.mid(), of.high()).forEach(end -> add(figures, end)),
                () -> figures.addAll(Collections.nCopies(FIGURES, "")));
        row(part, value, ads, employers, figures);
    }

    private void month(PayTrend.Month month) {
        List<String> figures = new ArrayList<>(Collections.nCopies(FIGURES, ""));
        PayTrend.Median median = month.median();
        if (median != null) {
            figures.set(MEDIAN_OF_MID, money(median.usd()));
            figures.set(MEDIAN_OF_MID + 3, money(median.ci().low()));
            figures.set(MEDIAN_OF_MID + 4, money(median.ci().high()));
        }
        row("month", month.month(), month.nAds(), month.nEmployers(), figures);
    }

    private void add(List<String> figures, Percentiles of) {
        for (double value : new double[] {
            of.p10(),
            of.p25(),
            of.p50(),
            of.p75(),
            of.p90(),
            of.ci().low(),
            of.ci().high()
        }) {
            figures.add(money(value));
        }
    }

    private String money(double usd) {
        return String.valueOf(Math.round(scope.money().of(usd)));
    }

    private void row(String part, String value, int ads, int employers, List<String> figures) {
        List<String> row = new ArrayList<>(List.of(
                report.shown().name(),
                report.pay().place().name(),
                given("level"),
                given("mode"),
                report.pay().cell().name().toLowerCase(Locale.ROOT),
                "stated",
                scope.money().code(),
                report.pay().asOf().toString(),
                part,
                value,
                String.valueOf(ads),
                String.valueOf(employers)));
        row.addAll(figures);
        csv.row(row);
    }

    private String given(String name) {
        @Nullable String value = scope.given().get(name);
        return value == null ? "any" : value;
    }
}
