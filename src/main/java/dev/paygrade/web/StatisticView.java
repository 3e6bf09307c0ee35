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

    static StatisticView of(PayStatistic statistic, Money money) {
        RoleMessages say = Language.texts(RoleMessages.class);
        return new StatisticView(List.of(
                row("low", say.lowEnd(), statistic.low(), 5, money),
                row("mid", say.middleAssumed(), statistic.mid(), 15, money),
                row("high", say.highEnd(), statistic.high(), 25, money)));
    }

    private static Row row(String key, String name, Percentiles of, int y, Money money) {
        double boxFrom = money.percent(of.p25());
        return new Row(
                key,
                name,
                money.text(of.p10()),
                money.text(of.p25()),
                money.text(of.p50()),
                money.text(of.p75()),
                money.text(of.p90()),
                money.interval(of.ci().low(), of.ci().high()),
                PayBar.round(money.percent(of.p10())),
                PayBar.round(money.percent(of.p90())),
                PayBar.round(boxFrom),
                PayBar.round(money.percent(of.p75()) - boxFrom),
                PayBar.round(money.percent(of.p50())),
                y);
    }
}
