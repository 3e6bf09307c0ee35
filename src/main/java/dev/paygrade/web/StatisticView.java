package dev.paygrade.web;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.Percentiles;
import java.util.List;

/**
 * A pay statistic as a figure with its table.
 *
 * @param rows lower ends, middles and upper ends of the ads' ranges
 */
public record StatisticView(List<Row> rows) {

    /**
     * One of the three, as texts and as marks of a box on the page's pay scale (per cent).
     *
     * @param key {@code low}, {@code mid} or {@code high}
     * @param ci bounds of the median's 95% confidence interval
     */
    public record Row(
            String key,
            String name,
            String p10,
            String p25,
            String p50,
            String p75,
            String p90,
            String ci,
            double from,
            double whiskerTo,
            double boxFrom,
            double boxSpan,
            double median,
            int y) {

        /** Top of the box. */
        public int boxY() {
            return y - 3;
        }

        /** Its bottom. */
        public int boxEnd() {
            return y + 3;
        }
    }

    static StatisticView of(PayStatistic statistic) {
        return new StatisticView(List.of(
                row("low", "Low end", statistic.low(), 5),
                row("mid", "Middle (assumed)", statistic.mid(), 15),
                row("high", "High end", statistic.high(), 25)));
    }

    private static Row row(String key, String name, Percentiles of, int y) {
        double boxFrom = PayBar.percent(of.p25());
        return new Row(
                key,
                name,
                Figures.usd(of.p10()),
                Figures.usd(of.p25()),
                Figures.usd(of.p50()),
                Figures.usd(of.p75()),
                Figures.usd(of.p90()),
                Figures.usd(of.ci().low()) + " – " + Figures.usd(of.ci().high()),
                PayBar.round(PayBar.percent(of.p10())),
                PayBar.round(PayBar.percent(of.p90())),
                PayBar.round(boxFrom),
                PayBar.round(PayBar.percent(of.p75()) - boxFrom),
                PayBar.round(PayBar.percent(of.p50())),
                y);
    }
}
