package dev.paygrade.web;

import dev.paygrade.insight.PayHistogram;
import dev.paygrade.insight.PayStatistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the middles of the ads' ranges are spread: a drawing of 100 by 40, and the same as a table.
 *
 * @param marks the percentiles of the middles
 * @param ciX where the interval of the median begins
 */
public record DistributionView(List<Bar> bars, List<Mark> marks, double ciX, double ciWidth) {
    private static final int STEPS = 30;
    private static final double HEIGHT = 40;

    /** Ads within one step of the scale. */
    public record Bar(double x, double y, double width, double height, String range, String ads) {}

    /** A percentile. */
    public record Mark(String name, double x, String amount) {}

    static DistributionView of(PayStatistic statistic, PayHistogram histogram, Money money) {
        double step = money.top() / STEPS;
        int[] counts = histogram.steps(step * money.rate().usd().doubleValue(), STEPS + 1);
        // what lies above the scale stands in its last step
        counts[STEPS - 1] += counts[STEPS];
        int most = Math.max(1, Arrays.stream(counts, 0, STEPS).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        double width = 100.0 / STEPS;
        for (int i = 0; i < STEPS; i++) {
            if (counts[i] > 0) {
                double height = Math.max(PayBar.round(HEIGHT * counts[i] / most), 0.5);
                bars.add(new Bar(
                        PayBar.round(i * width + 0.2),
                        HEIGHT - height,
                        PayBar.round(width - 0.4),
                        height,
                        i == STEPS - 1
                                ? "from " + text(i * step, money)
                                : text(i * step, money) + " – " + text((i + 1) * step, money),
                        Figures.count(counts[i])));
            }
        }
        var mid = statistic.mid();
        double ciX = money.percent(mid.ci().low());
        return new DistributionView(
                List.copyOf(bars),
                List.of(
                        mark("10%", mid.p10(), money),
                        mark("25%", mid.p25(), money),
                        mark("Median", mid.p50(), money),
                        mark("75%", mid.p75(), money),
                        mark("90%", mid.p90(), money)),
                PayBar.round(ciX),
                PayBar.round(Math.max(money.percent(mid.ci().high()) - ciX, 0.3)));
    }

    private static String text(double amount, Money money) {
        return money.text(amount * money.rate().usd().doubleValue());
    }

    private static Mark mark(String name, double usd, Money money) {
        return new Mark(name, PayBar.round(money.percent(usd)), money.text(usd));
    }
}
