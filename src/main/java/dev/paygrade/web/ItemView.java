package dev.paygrade.web;

import dev.paygrade.employment.EmploymentType;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.PostingItem;
import io.quarkus.qute.RawString;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A posting as a row of the listing shows it: texts only, ready to be printed.
 *
 * @param seen when it was first seen here, in seconds since 1970: what came after a reader's last visit is new to them
 */
public record ItemView(
        long id,
        String href,
        String title,
        @Nullable String company,
        @Nullable String companyHref,
        String place,
        @Nullable String mode,
        @Nullable String level,
        List<String> types,
        @Nullable String pay,
        @Nullable String payNote,
        boolean estimate,
        @Nullable PayBar bar,
        String age,
        String posted,
        boolean featured,
        boolean closed,
        long seen) {

    private static final int LONGEST_PAY = 48;
    private static final int MOST_PLACES = 2;

    /** {@code JPY 10600K}: nobody counts in thousands of thousands. */
    private static final Pattern THOUSANDS_OF_K = Pattern.compile("\\d{4,}(?:\\.\\d+)?K\\b");

    public static ItemView of(PostingItem item, Instant now) {
        PostingItem.Pay pay = item.pay();
        String eligibility = eligibility(item);
        String place = places(item.places());
        boolean payKnown = pay != null && (pay.kind() != null || pay.text() != null);
        return new ItemView(
                item.id(),
                href(item),
                item.title(),
                item.company() == null ? null : item.company().name(),
                item.company() == null ? null : "/companies/" + item.company().slug(),
                place.isEmpty() ? eligibility : place,
                item.workMode() == null ? null : Labels.mode(item.workMode()),
                item.level() == null ? null : Labels.shortLevel(item.level()),
                item.employmentTypes().stream().map(ItemView::typeLabel).toList(),
                payKnown ? payText(Objects.requireNonNull(pay)) : null,
                pay == null ? null : payNote(pay),
                pay != null && estimated(pay),
                PayBar.of(pay),
                age(item, now),
                posted(item),
                item.featured(),
                item.closedAt() != null,
                item.firstSeen().getEpochSecond());
    }

    /** The row as it is printed. */
    public RawString row() {
        return RowHtml.of(this);
    }

    private static String posted(PostingItem item) {
        LocalDate day = item.postedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        CommonMessages say = Language.texts(CommonMessages.class);
        return item.postedStated()
                ? Said.before("posted", day, () -> say.posted(Figures.day(day)))
                : Said.before("first seen", day, () -> say.firstSeen(Figures.day(day)));
    }

    /** An undated ad was first seen some hours ago, but nobody knows for how many it had stood there. */
    private static String age(PostingItem item, Instant now) {
        boolean fresh = Duration.between(item.postedAt(), now).compareTo(Duration.ofDays(1)) < 0;
        return fresh && !item.postedStated()
                ? Language.texts(CommonMessages.class).ageNew()
                : Figures.age(item.postedAt(), now);
    }

    static String href(PostingItem item) {
        return "/jobs/" + item.id() + "/" + item.slug();
    }

    static boolean estimated(PostingItem.Pay pay) {
        return pay.kind() == null && pay.ranges().stream().anyMatch(range -> range.kind() == PayKind.ESTIMATE)
                || pay.kind() == PayKind.ESTIMATE;
    }

    /** As the ad wrote it, if that is short enough for a row and can be read at a glance. */
    static String payText(PostingItem.Pay pay) {
        String text = pay.text();
        if (text != null
                && text.indexOf('K') >= 0
                && THOUSANDS_OF_K.matcher(text).find()) {
            Optional<String> shorter = pay.kind() == null
                    ? pay.ranges().stream()
                            .findFirst()
                            .map(first -> range(first.currency(), first.min(), first.max(), first.period()))
                    : Optional.of(range(pay.currency(), pay.min(), pay.max(), pay.period()));
            if (shorter.isPresent()) {
                return shorter.get();
            }
        }
        if (text != null && text.length() <= LONGEST_PAY) {
            return text;
        }
        if (pay.kind() == null) {
            return text == null ? "" : text.substring(0, LONGEST_PAY) + "…";
        }
        return range(pay.currency(), pay.min(), pay.max(), pay.period());
    }

    /** What the pay makes a year, where the ad's own words do not say it already. */
    private static @Nullable String payNote(PostingItem.Pay pay) {
        PayBar bar = PayBar.of(pay);
        boolean already = "USD".equals(pay.currency()) && pay.period() == PayPeriod.YEAR;
        if (bar == null || already) {
            return pay.kind() == PayKind.OTE
                    ? Language.texts(CommonMessages.class).onTarget()
                    : null;
        }
        return "≈ " + bar.label();
    }

    static String range(
            @Nullable String currency, @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable PayPeriod period) {
        boolean before = Language.current() == Language.ENGLISH;
        StringJoiner text = new StringJoiner(" ");
        if (currency != null && before) {
            text.add(currency);
        }
        text.add(bounds(min, max));
        if (currency != null && !before) {
            text.add(currency);
        }
        if (period != null && period != PayPeriod.YEAR) {
            text.add(Labels.per(period));
        }
        return text.toString();
    }

    private static String bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min == null) {
            return Language.texts(CommonMessages.class).upTo(Figures.shortAmount(Objects.requireNonNull(max)));
        }
        if (max == null) {
            return Language.texts(CommonMessages.class).from(Figures.shortAmount(min));
        }
        return min.compareTo(max) == 0
                ? Figures.shortAmount(min)
                : Figures.shortAmount(min) + " – " + Figures.shortAmount(max);
    }

    static String places(List<Place> places) {
        List<String> names = new ArrayList<>();
        for (Place place : places.subList(0, Math.min(places.size(), MOST_PLACES))) {
            names.add(place(place));
        }
        int more = places.size() - MOST_PLACES;
        return String.join(" / ", names) + (more > 0 ? " +" + more : "");
    }

    static String place(Place place) {
        StringJoiner name = new StringJoiner(", ");
        if (place.city() != null) {
            name.add(place.city());
        }
        if (place.region() != null && (place.city() == null || "US".equals(place.country()))) {
            name.add(place.region());
        }
        if (place.country() != null && !("US".equals(place.country()) && place.region() != null)) {
            name.add(Labels.country(place.country()));
        }
        return name.toString();
    }

    /** From where a remote posting may be done, as in a row; empty if nothing says so. */
    static String eligibility(PostingItem item) {
        String places = eligible(item);
        return places.isEmpty() || item.workMode() != WorkMode.REMOTE
                ? places
                : Language.texts(CommonMessages.class).eligibleFrom(places);
    }

    /** The regions and countries alone. */
    static String eligible(PostingItem item) {
        List<String> names = new ArrayList<>();
        item.eligibleRegions().forEach(region -> names.add(Labels.region(region)));
        item.eligibleCountries().forEach(country -> names.add(Labels.country(country)));
        if (names.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", names.subList(0, Math.min(names.size(), 3)));
        return shown + (names.size() > 3 ? " +" + (names.size() - 3) : "");
    }

    static String typeLabel(String type) {
        return Labels.type(EmploymentType.valueOf(type));
    }
}
