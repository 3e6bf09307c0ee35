package dev.paygrade.search;

import dev.paygrade.place.CityMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Work within a distance of a city. A posting is near if one of its places is; a place of which nobody knows where it
 * lies is near to nothing.
 *
 * @param distance whole kilometres or miles
 */
public record Near(CityMap.Spot centre, int distance, Unit unit) {
    static final String USUAL = "50km";
    static final int FURTHEST = 1000;
    private static final Pattern DISTANCE = Pattern.compile("(\\d{1,4}) ?(km|mi)");

    /** Of lengths. */
    public enum Unit {
        KM(1),
        MI(1.609344);

        private final double kilometres;

        Unit(double kilometres) {
            this.kilometres = kilometres;
        }
    }

    /** Of a typed distance such as {@code 50km} or {@code 30 mi}; empty for what is none, or out of bounds. */
    static Optional<Near> of(CityMap.Spot centre, String typed) {
        Matcher distance = DISTANCE.matcher(typed.toLowerCase(Locale.ROOT));
        if (!distance.matches()) {
            return Optional.empty();
        }
        int length = Integer.parseInt(distance.group(1));
        return length < 1 || length > FURTHEST
                ? Optional.empty()
                : Optional.of(
                        new Near(centre, length, Unit.valueOf(distance.group(2).toUpperCase(Locale.ROOT))));
    }

    /** {@code 50 km}. */
    public String length() {
        return distance + " " + unit.name().toLowerCase(Locale.ROOT);
    }

    /** The places that are near, as {@link CityMap#key} writes them. */
    public List<String> places() {
        return CityMap.within(centre, distance * unit.kilometres);
    }
}
