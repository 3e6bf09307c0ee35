package dev.paygrade.web;

import dev.paygrade.insight.comparison.Comparison;
import dev.paygrade.insight.comparison.RoleProfile;
import dev.paygrade.insight.comparison.RoleProfile.Month;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ads and pay by month.
 *
 * @param months the oldest first
 * @param paid some month has pay
 * @param any some month has ads
 * @param cannot what these figures do not tell
 */
public record OutlookView(List<MonthLine> months, boolean paid, boolean any, String cannot) {
    private static final double HEIGHT = 40;
    private static final int STEP = 10;

    /** A month of both roles: ads, where they are, and median middle; bars in a drawing of 120 by 40. */
    public record MonthLine(
            String name,
            String adsA,
            String hrefA,
            @Nullable String payA,
            String adsB,
            String hrefB,
            @Nullable String payB,
            int x,
            double barA,
            double barB) {

        public int xB() {
            return x + 4;
        }

        public double topA() {
            return HEIGHT - barA;
        }

        public double topB() {
            return HEIGHT - barB;
        }
    }

    static OutlookView of(Comparison comparison) {
        List<Month> first = comparison.a().profile().months();
        List<Month> second = comparison.b().profile().months();
        int most = Math.max(
                1,
                Stream.concat(first.stream(), second.stream())
                        .mapToInt(Month::posted)
                        .max()
                        .orElse(1));
        List<MonthLine> lines = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Month a = first.get(i);
            Month b = second.get(i);
            lines.add(new MonthLine(
                    Figures.month(YearMonth.parse(a.month())),
                    Figures.count(a.posted()),
                    posted(comparison.a(), a),
                    a.pay() == null ? null : Figures.usd(a.pay()),
                    Figures.count(b.posted()),
                    posted(comparison.b(), b),
                    b.pay() == null ? null : Figures.usd(b.pay()),
                    i * STEP,
                    PayBar.round(HEIGHT * a.posted() / most),
                    PayBar.round(HEIGHT * b.posted() / most)));
        }
        return new OutlookView(
                List.copyOf(lines),
                Stream.concat(first.stream(), second.stream()).anyMatch(month -> month.pay() != null),
                Stream.concat(first.stream(), second.stream()).anyMatch(month -> month.posted() > 0),
                cannot(comparison));
    }

    private static String posted(Comparison.Side side, Month month) {
        return Address.of("/roles/" + side.subject().slug() + "/ads")
                .with("month", month.month())
                .toString();
    }

    private static String cannot(Comparison comparison) {
        CompareMessages say = Language.texts(CompareMessages.class);
        String since = Stream.of(comparison.a(), comparison.b())
                .map(Comparison.Side::profile)
                .map(RoleProfile::counts)
                .map(RoleProfile.Counts::watchedSince)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(moment -> say.watchedSince(Figures.day(moment)) + " ")
                .orElse("");
        return since + say.noForecast();
    }
}
