package dev.paygrade.web;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.pay.DatedRate;
import dev.paygrade.pay.FxRates;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A currency to show figures in, which are kept in USD; it converts and never filters.
 *
 * @param code ISO 4217
 * @param rate USD for one unit, and its day
 * @param top right end of the scale, in this currency: three equal steps of a round number
 */
record Money(String code, DatedRate rate, double top) {
    /** Those that are offered; any other that is quoted can stand in the address. */
    static final List<String> OFFERED = List.of("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "INR");

    private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹");
    private static final double[] STEPS = {1.5, 3, 4.5, 6, 9, 15};
    private static final double MILLIONS = 2_000_000;

    /** Empty if the currency has no rate. */
    static Optional<Money> of(String code, FxRates rates, LocalDate on) {
        return rates.rate(code, on)
                .map(rate -> new Money(code, rate, top(rate.usd().doubleValue())));
    }

    private static double top(double usd) {
        double least = PayBar.SCALE_USD / usd * 0.95;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least) {
                return step * power;
            }
        }
        return STEPS[STEPS.length - 1] * power;
    }

    double of(double usd) {
        return usd / rate.usd().doubleValue();
    }

    /** {@code $154K}, {@code CHF 98K}, {@code ₹4.2M}. */
    String text(double usd) {
        return Figures.money(sign(), bare(of(usd)));
    }

    String range(PayStatistic statistic) {
        return Figures.range(text(statistic.low().p50()), text(statistic.high().p50()));
    }

    String interval(double low, double high) {
        return text(low) + " – " + text(high);
    }

    private String sign() {
        return SIGNS.getOrDefault(code, Language.current() == Language.ENGLISH ? code + "\u00a0" : code);
    }

    private static String bare(double amount) {
        boolean millions = amount >= MILLIONS;
        return millions
                ? new DecimalFormat(
                                        "#,##0.0",
                                        DecimalFormatSymbols.getInstance(
                                                Language.current().locale()))
                                .format(amount / 1_000_000)
                        + Figures.millions()
                : Figures.thousands(amount / 1000, "#,##0");
    }

    /** Where an amount lies on the scale, in per cent. */
    double percent(double usd) {
        return Math.clamp(of(usd) * 100 / top, 0, 100);
    }

    SummaryView.Span span(PayStatistic statistic) {
        double from = percent(statistic.low().p50());
        return new SummaryView.Span(
                PayBar.round(from),
                PayBar.round(Math.max(percent(statistic.high().p50()) - from, 1)));
    }

    /** The scale's marks, at each third. */
    List<PayBar.Mark> marks() {
        return List.of(
                new PayBar.Mark(0, "0"),
                new PayBar.Mark(33.3, bare(top / 3)),
                new PayBar.Mark(66.7, bare(top * 2 / 3)),
                new PayBar.Mark(100, scale()));
    }

    String scale() {
        return Figures.money(sign(), bare(top));
    }

    /** Where the conversion comes from; empty for USD. */
    String note() {
        return code.equals("USD")
                ? ""
                : Language.texts(RoleMessages.class)
                        .converted(Figures.rate(rate.usd()), code, Figures.day(rate.date()));
    }
}
