package dev.paygrade.insight.law;

import dev.paygrade.place.Countries;
import dev.paygrade.place.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A law of {@code taxonomy/pay-laws.csv}.
 *
 * @param country ISO 3166, or {@code EU} for all member states
 * @param region by name, or null for all of the country
 * @param city by name, or null for all of the region
 * @param from first day on which an ad is covered
 * @param until last such day, or null while it holds
 * @param employees least number of them that an employer must have, 1 for every employer
 * @param sure whether it is certain here that and how it holds
 * @param asks what it asks for, in our words
 * @param url official text, or null
 */
public record PayLaw(
        String id,
        String country,
        @Nullable String region,
        @Nullable String city,
        LocalDate from,
        @Nullable LocalDate until,
        int employees,
        Duty duty,
        boolean sure,
        String name,
        String citation,
        String asks,
        @Nullable String url) {

    /** What is asked of the ad itself. */
    public enum Duty {
        /** The ad states pay. */
        IN_AD,
        /** Applicants are told; the ad is one way to do so. */
        BEFORE_INTERVIEW
    }

    static PayLaw of(List<String> row) {
        return new PayLaw(
                row.get(0),
                row.get(1),
                orNull(row.get(2)),
                orNull(row.get(3)),
                LocalDate.parse(row.get(4)),
                row.get(5).isEmpty() ? null : LocalDate.parse(row.get(5)),
                Integer.parseInt(row.get(6)),
                Duty.valueOf(row.get(7)),
                switch (row.get(8)) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> throw new IllegalStateException("pay-laws.csv: sure is yes or no, not " + row.get(8));
                },
                row.get(9),
                row.get(10),
                row.get(11),
                orNull(row.get(12)));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Where it holds, in words: {@code New York (city), New York, United States}. */
    public String jurisdiction() {
        if (country.equals("EU")) {
            return "European Union";
        }
        return Stream.of(
                        city == null ? "" : city + " (city)",
                        region == null ? "" : region,
                        String.valueOf(Countries.name(country)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    boolean covers(String code) {
        return country.equals("EU") ? Countries.members("EU").contains(code) : country.equals(code);
    }

    /** The place lies where the law holds. */
    boolean covers(Place place) {
        return place.country() != null
                && covers(place.country())
                && (region == null || region.equals(place.region()))
                && (city == null || city.equals(place.city()));
    }

    /** The place may lie there: it does not say enough to tell. */
    boolean mayCover(Place place) {
        return place.country() != null
                && covers(place.country())
                && !covers(place)
                && (region == null || place.region() == null && place.city() == null || region.equals(place.region()))
                && (city == null || place.city() == null);
    }
}
