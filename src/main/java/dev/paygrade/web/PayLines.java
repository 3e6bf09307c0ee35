package dev.paygrade.web;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.Percentiles;
import dev.paygrade.insight.RolePay;
import dev.paygrade.picture.Picture;
import dev.paygrade.picture.Picture.Bar;
import dev.paygrade.picture.Picture.PayLine;
import dev.paygrade.picture.Picture.Span;
import dev.paygrade.search.PostingItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pay as a line of a picture, in the language that is spoken; what is unknown is said to be, and has no bar. */
final class PayLines {
    private PayLines() {}

    /** A role of a comparison: everything in one note. */
    static PayLine role(String name, RolePay pay) {
        List<String> notes = new ArrayList<>();
        notes.add(counted(pay));
        pay.statistic().map(PayLines::intervals).ifPresent(notes::add);
        return new PayLine(name, figure(pay.statistic()), pay.statistic().isPresent(), bar(pay.statistic()), notes);
    }

    /** The only line of a picture, its ads being counted above. */
    static PayLine alone(Optional<PayStatistic> statistic) {
        return new PayLine(
                "",
                figure(statistic),
                statistic.isPresent(),
                bar(statistic),
                statistic.map(of -> List.of(say().medians(), intervals(of))).orElse(List.of()));
    }

    static PayLine posting(String name, PostingItem item) {
        PostingItem.Pay pay = item.pay();
        boolean known = pay != null && (pay.kind() != null || pay.text() != null);
        CommonMessages words = Language.texts(CommonMessages.class);
        if (pay == null || !known) {
            return new PayLine(name, words.payUnstated(), false, null, List.of());
        }
        PayBar bar = PayBar.of(pay);
        boolean estimate = ItemView.estimated(pay);
        List<String> notes = new ArrayList<>();
        if (bar != null) {
            notes.add(bar.label());
        }
        if (estimate) {
            notes.add(words.estimate());
        }
        return new PayLine(
                name,
                ItemView.payText(pay),
                true,
                bar == null ? null : new Bar(bar.x(), bar.x() + bar.width(), estimate, List.of()),
                notes);
    }

    static String counted(RolePay pay) {
        RolePay.Fallback fallback = pay.fallback();
        String place = RoleScope.name(pay.place());
        String ads = counted(pay.nAds(), pay.nEmployers(), place);
        return fallback == null ? ads : ads + "; " + say().as(fallback.to().name());
    }

    static String counted(int ads, int employers, String place) {
        return say().counted(Figures.count(ads), Figures.count(employers), place);
    }

    static List<String> marks() {
        return PayBar.marks().stream().map(PayBar.Mark::text).toList();
    }

    private static String figure(Optional<PayStatistic> statistic) {
        return statistic
                .map(SummaryView::range)
                .orElseGet(() -> Language.texts(CommonMessages.class).notEnoughBig());
    }

    private static String intervals(PayStatistic statistic) {
        return say().intervals(interval(statistic.low()), interval(statistic.high()));
    }

    private static String interval(Percentiles of) {
        return Figures.usd(of.ci().low()) + " – " + Figures.usd(of.ci().high());
    }

    private static @Nullable Bar bar(Optional<PayStatistic> statistic) {
        return statistic
                .map(of -> new Bar(
                        PayBar.percent(of.low().p50()),
                        PayBar.percent(of.high().p50()),
                        false,
                        List.of(span(of.low()), span(of.high()))))
                .orElse(null);
    }

    private static Span span(Percentiles of) {
        return new Picture.Span(
                PayBar.percent(of.ci().low()), PayBar.percent(of.ci().high()));
    }

    private static PictureMessages say() {
        return Language.texts(PictureMessages.class);
    }
}
