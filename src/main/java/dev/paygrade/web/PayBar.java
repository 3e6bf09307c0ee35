package dev.paygrade.web;

import dev.paygrade.pay.PayKind;
import dev.paygrade.search.PostingItem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pay as a bar on a scale that all rows of a page share, so that ranges can be compared by eye.
 *
 * @param x start, in per cent of the scale
 * @param width likewise, at least enough to be seen
 * @param kind {@code stated} or {@code estimate}
 * @param open which end is not stated: {@code low}, {@code high} or empty
 * @param label the same in words
 */
public record PayBar(double x, double width, String kind, String open, String label) {
    /** Right end of the scale, USD a year; what lies beyond is cut off at it. */
    static final int SCALE_USD = 300_000;

    private static final double LEAST_WIDTH = 1.5;
    private static final double OPEN_WIDTH = 12;

    static @Nullable PayBar of(PostingItem.@Nullable Pay pay) {
        if (pay == null || (pay.usdMin() == null && pay.usdMax() == null)) {
            return null;
        }
        boolean estimate = pay.kind() == PayKind.ESTIMATE || pay.kind() == null;
        Integer min = pay.usdMin();
        Integer max = pay.usdMax();
        double from = percent(min != null ? min : Objects.requireNonNull(max));
        double to = percent(max != null ? max : Objects.requireNonNull(min));
        String open = "";
        if (min == null) {
            from = Math.max(to - OPEN_WIDTH, 0);
            open = "low";
        } else if (max == null) {
            to = Math.min(from + OPEN_WIDTH, 100);
            open = "high";
        }
        double width = Math.max(to - from, LEAST_WIDTH);
        return new PayBar(
                round(Math.min(from, 100 - width)),
                round(width),
                estimate ? "estimate" : "stated",
                open,
                label(min, max));
    }

    /** Marks of the scale: position in per cent and text. */
    static List<Mark> marks() {
        return Labels.marks();
    }

    /** A mark of the scale. */
    public record Mark(double x, String text) {}

    private static String label(@Nullable Integer min, @Nullable Integer max) {
        CommonMessages say = Language.texts(CommonMessages.class);
        if (min == null) {
            return say.yearlyUpTo(Figures.usd(max == null ? 0 : max));
        }
        if (max == null) {
            return say.yearlyFrom(Figures.usd(min));
        }
        if (min.equals(max)) {
            return say.yearly(Figures.usd(min));
        }
        String low = Figures.usd(min);
        String high = Figures.usd(max);
        return Said.before("yearly", List.of(low, high), () -> say.yearlyRange(low, high));
    }

    static double percent(double usd) {
        return Math.clamp(usd * 100.0 / SCALE_USD, 0, 100);
    }

    static double round(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
