package dev.paygrade.web;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.PayPlace;
import dev.paygrade.insight.PaySummary;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.insight.RolePay;
import dev.paygrade.picture.Picture;
import dev.paygrade.picture.Picture.PayLine;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What the pictures of the pages say, in the language that is spoken. */
@ApplicationScoped
class Pictures {
    private final RoleInsight insight;
    private final Clock clock;

    Pictures(RoleInsight insight, Clock clock) {
        this.insight = insight;
        this.clock = clock;
    }

    /** All of its full-time ads, however narrow the scope of the page is. */
    Picture role(KnownRole role) {
        RolePay pay = pay(role);
        return new Picture(
                role.name(),
                PayLines.counted(pay),
                List.of(PayLines.alone(pay.statistic())),
                PayLines.marks(),
                asOf(pay.asOf()));
    }

    Picture comparison(KnownRole a, KnownRole b) {
        RolePay first = pay(a);
        return new Picture(
                Language.texts(CompareMessages.class).pair(a.name(), b.name()),
                say().medians(),
                List.of(PayLines.role(a.name(), first), PayLines.role(b.name(), pay(b))),
                PayLines.marks(),
                asOf(first.asOf()));
    }

    /** Its own pay above that of its role, where that is known. */
    Picture posting(PostingItem item) {
        List<PayLine> lines = new ArrayList<>();
        lines.add(PayLines.posting(say().thisAd(), item));
        if (item.role() != null) {
            insight.role(item.role().slug())
                    .map(this::pay)
                    .filter(pay -> pay.statistic().isPresent())
                    .map(pay -> PayLines.role(pay.role().name(), pay))
                    .ifPresent(lines::add);
        }
        CommonMessages words = Language.texts(CommonMessages.class);
        String day = Figures.day(item.postedAt());
        return new Picture(
                title(item),
                under(item),
                lines,
                PayLines.marks(),
                item.closedAt() != null
                        ? words.closed()
                        : item.postedStated() ? words.posted(day) : words.firstSeen(day));
    }

    Picture listing(PaySummary summary) {
        return new Picture(
                say().listing(),
                PayLines.counted(summary.nAds(), summary.nEmployers(), RoleScope.name(PayPlace.GLOBAL)),
                List.of(PayLines.alone(summary.statistic())),
                PayLines.marks(),
                asOf(LocalDate.now(clock)));
    }

    private RolePay pay(KnownRole role) {
        return insight.pay(role, PostingFilter.OPEN, PayCell.FULL_TIME);
    }

    /** A title that cannot be drawn is left to the page; what the posting is for, if known, stands for it. */
    private static String title(PostingItem item) {
        if (Picture.legible(item.title())) {
            return item.title();
        }
        return item.role() == null ? say().posting() : item.role().name();
    }

    private static String under(PostingItem item) {
        StringJoiner under = new StringJoiner(" · ");
        String place = ItemView.places(item.places());
        List<String> parts = new ArrayList<>();
        if (item.company() != null) {
            parts.add(item.company().name());
        }
        parts.add(place.isEmpty() ? ItemView.eligibility(item) : place);
        if (item.workMode() != null) {
            parts.add(Labels.mode(item.workMode()));
        }
        parts.stream().filter(part -> !part.isBlank()).forEach(under::add);
        return under.toString();
    }

    private static String asOf(LocalDate day) {
        return say().asOf(Figures.day(day));
    }

    private static PictureMessages say() {
        return Language.texts(PictureMessages.class);
    }
}
