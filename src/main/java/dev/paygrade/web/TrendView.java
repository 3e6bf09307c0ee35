package dev.paygrade.web;

import dev.paygrade.insight.PayTrend;
import dev.paygrade.insight.RoleReport;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ads and pay by month.
 *
 * @param months those that have ads, the newest first
 * @param dots medians in a drawing of 100 by 40, with their intervals
 * @param bars ads in one of 100 by 20
 * @param paid months that have pay
 * @param first name of the first month of the drawings
 */
public record TrendView(
        List<Month> months,
        List<Dot> dots,
        List<Bar> bars,
        int paid,
        String first,
        String last,
        RolePayView.Cite cite) {
    private static final double HIGH = 40;
    private static final double LOW = 20;

    /** A month; the median is null when its ads are not enough. */
    public record Month(
            String name,
            @Nullable String median,
            @Nullable String ci,
            String ads,
            String adsHref,
            String posted,
            String postedHref) {}

    /** A median and its interval; y grows downwards. */
    public record Dot(double x, double width, double y, double ciY, double ciHeight) {}

    /** Ads of a month. */
    public record Bar(double x, double width, double y, double height) {}

    static TrendView of(RoleReport report, RoleScope scope) {
        List<PayTrend.Month> all = report.months();
        Address ads = scope.ads(report.shown().slug(), report.pay().place());
        Money money = scope.money();
        int most =
                Math.max(1, all.stream().mapToInt(PayTrend.Month::posted).max().orElse(1));
        List<Month> months = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        double step = 100.0 / all.size();
        int counted = 0;
        for (int i = 0; i < all.size(); i++) {
            PayTrend.Month month = all.get(i);
            double x = PayBar.round(i * step + step * 0.15);
            double width = PayBar.round(step * 0.7);
            double height = PayBar.round(LOW * month.posted() / most);
            bars.add(new Bar(x, width, LOW - height, height));
            if (month.median() != null) {
                dots.add(dot(x, width, month.median(), money));
            }
            if (month.posted() > 0) {
                months.addFirst(line(month, ads.with("month", month.month()), money));
                counted += month.nAds();
            }
        }
        return new TrendView(
                List.copyOf(months),
                List.copyOf(dots),
                List.copyOf(bars),
                dots.size(),
                name(all.getFirst()),
                name(all.getLast()),
                RolePayView.cite(
                        report, scope, Language.texts(RoleMessages.class).citeMonth(), counted));
    }

    private static Dot dot(double x, double width, PayTrend.Median median, Money money) {
        double top = y(median.ci().high(), money);
        return new Dot(
                x,
                width,
                PayBar.round(y(median.usd(), money) - 0.6),
                PayBar.round(top),
                PayBar.round(Math.max(y(median.ci().low(), money) - top, 0.4)));
    }

    private static double y(double usd, Money money) {
        return HIGH - HIGH * money.percent(usd) / 100;
    }

    private static Month line(PayTrend.Month month, Address ads, Money money) {
        PayTrend.Median median = month.median();
        return new Month(
                name(month),
                median == null ? null : money.text(median.usd()),
                median == null
                        ? null
                        : money.interval(median.ci().low(), median.ci().high()),
                Figures.count(month.nAds()),
                ads.with("of", "counted").toString(),
                Figures.count(month.posted()),
                ads.with("of", "covered").toString());
    }

    private static String name(PayTrend.Month month) {
        return Figures.month(YearMonth.parse(month.month()));
    }
}
