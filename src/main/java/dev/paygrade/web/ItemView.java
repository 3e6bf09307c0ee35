package dev.paygrade.web;

import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.CountryCodes;
import dev.paygrade.search.PostingItem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                item.workMode() == null ? null : item.workMode().label(),
                item.level() == null ? null : item.level().shortLabel(),
                item.employmentTypes().stream().map(ItemView::typeLabel).toList(),
                payKnown ? payText(Objects.requireNonNull(pay)) : null,
                pay == null ? null : payNote(pay),
                pay != null && estimated(pay),
                PayBar.of(pay),
                age(item, now),
                (item.postedStated() ? "posted " : "first seen ") + Figures.day(item.postedAt()),
                item.featured(),
                item.closedAt() != null,
                item.firstSeen().getEpochSecond());
    }

    /** An undated ad was first seen some hours ago, but nobody knows for how many it had stood there. */
    private static String age(PostingItem item, Instant now) {
        boolean fresh = Duration.between(item.postedAt(), now).compareTo(Duration.ofDays(1)) < 0;
        return fresh && !item.postedStated() ? "new" : Figures.age(item.postedAt(), now);
    }

    static String href(PostingItem item) {
        return "/jobs/%d/%s".formatted(item.id(), item.slug());
    }

    static boolean estimated(PostingItem.Pay pay) {
        return pay.kind() == null && pay.ranges().stream().anyMatch(range -> range.kind() == PayKind.ESTIMATE)
                || pay.kind() == PayKind.ESTIMATE;
    }

    /** As the ad wrote it, if that is short enough for a row and can be read at a glance. */
    static String payText(PostingItem.Pay pay) {
        String text = pay.text();
        if (text != null && THOUSANDS_OF_K.matcher(text).find()) {
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
            return pay.kind() == PayKind.OTE ? "on-target earnings" : null;
        }
        return "≈ " + bar.label();
    }

    static String range(
            @Nullable String currency, @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable PayPeriod period) {
        StringJoiner text = new StringJoiner(" ");
        if (currency != null) {
            text.add(currency);
        }
        if (min == null) {
            text.add("up to " + Figures.shortAmount(Objects.requireNonNull(max)));
        } else if (max == null) {
            text.add("from " + Figures.shortAmount(min));
        } else if (min.compareTo(max) == 0) {
            text.add(Figures.shortAmount(min));
        } else {
            text.add(Figures.shortAmount(min) + " – " + Figures.shortAmount(max));
        }
        if (period != null && period != PayPeriod.YEAR) {
            text.add(per(period));
        }
        return text.toString();
    }

    static String per(PayPeriod period) {
        return switch (period) {
            case HOUR -> "an hour";
            case DAY -> "a day";
            case WEEK -> "a week";
            case MONTH -> "a month";
            case YEAR -> "a year";
        };
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
            name.add(CountryCodes.name(place.country()));
        }
        return name.toString();
    }

    /** From where a remote posting may be done, in words; empty if nothing says so. */
    static String eligibility(PostingItem item) {
        List<String> names = new ArrayList<>();
        item.eligibleRegions().forEach(region -> names.add(region(region)));
        item.eligibleCountries().forEach(country -> names.add(CountryCodes.name(country)));
        if (names.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", names.subList(0, Math.min(names.size(), 3)));
        return (item.workMode() == WorkMode.REMOTE ? "from " : "")
                + shown
                + (names.size() > 3 ? " +" + (names.size() - 3) : "");
    }

    static String region(String region) {
        return switch (region) {
            case "WORLD" -> "anywhere";
            case "EUROPE", "ASIA", "NORDICS", "BENELUX" ->
                region.charAt(0) + region.substring(1).toLowerCase(Locale.ROOT);
            case "LATAM" -> "Latin America";
            case "SOUTH_AMERICA" -> "South America";
            case "NORTH_AMERICA" -> "North America";
            default -> region;
        };
    }

    static String typeLabel(String type) {
        return dev.paygrade.employment.EmploymentType.valueOf(type).label();
    }
}
