package dev.paygrade.web;

import dev.paygrade.insight.PayHistogram;
import dev.paygrade.insight.PayStatistic;
import java.util.ArrayList;
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

    /** Ads within one step of the scale, and the address of exactly these. */
    public record Bar(double x, double y, double width, double height, String range, String ads, String href) {}

    /** A percentile. */
    public record Mark(String name, double x, String amount) {}

    /** {@code ads} is the address of all ads that are counted. */
    static DistributionView of(PayStatistic statistic, PayHistogram histogram, Money money, Address ads) {
        double step = money.top() / STEPS;
        List<PayHistogram.Step> steps =
                histogram.steps(step * money.rate().usd().doubleValue(), STEPS);
        int most = Math.max(
                1, steps.stream().mapToInt(PayHistogram.Step::ads).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        double width = 100.0 / STEPS;
        for (int i = 0; i < STEPS; i++) {
            PayHistogram.Step of = steps.get(i);
            if (of.ads() > 0) {
                double height = Math.max(PayBar.round(HEIGHT * of.ads() / most), 0.5);
                bars.add(new Bar(
                        PayBar.round(i * width + 0.2),
                        HEIGHT - height,
                        PayBar.round(width - 0.4),
                        height,
                        of.to() == null
                                ? Language.texts(CommonMessages.class).from(text(i * step, money))
                                : text(i * step, money) + " – " + text((i + 1) * step, money),
                        Figures.count(of.ads()),
                        ads.with("middle", of.from() + "-" + (of.to() == null ? "" : of.to()))
                                .toString()));
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
