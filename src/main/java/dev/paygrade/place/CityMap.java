package dev.paygrade.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where cities lie. Coordinates are facts of GeoNames (CC BY 4.0) and good to a few kilometres: enough for "within 50 km
 * of", not for a map.
 */
public final class CityMap {
    /** A namesake this many times larger is what people mean who add nothing. */
    private static final int FAMOUS = 5;

    private static final int NAMED = 5;
    private static final double EARTH_RADIUS = 6371.0;
    private static final double KILOMETRES_A_DEGREE = EARTH_RADIUS * Math.PI / 180;

    private static final List<Spot> SPOTS = new ArrayList<>();
    private static final Map<String, Set<Spot>> BY_NAME = new HashMap<>();
    /** The largest city of a name in a country: what is meant where no state is said. */
    private static final Map<String, Spot> LARGEST = new HashMap<>();
    /** Compared forms of what may stand behind a city's name: by country, and by country and name of the state. */
    private static final Map<String, Set<String>> SURROUNDINGS = new HashMap<>();

    private static final Set<String> WITH_STATES = new TreeSet<>();

    static {
        load();
    }

    private CityMap() {}

    /**
     * A city.
     *
     * @param region its state or province by name, or null
     * @param country ISO 3166 alpha-2
     * @param thousands of inhabitants
     * @param latitude degrees north; NaN if unknown
     * @param longitude degrees east; NaN if unknown
     */
    public record Spot(
            String name, @Nullable String region, String country, int thousands, double latitude, double longitude) {

        boolean known() {
            return !Double.isNaN(latitude);
        }

        /** {@code Cambridge, Massachusetts, United States}; {@link #find} understands it. */
        public String label() {
            boolean unsaid = region == null || region.equals(name) || !(WITH_STATES.contains(country) || namesakes());
            return name + (unsaid ? "" : ", " + region) + ", " + Countries.name(country);
        }

        private boolean namesakes() {
            return BY_NAME.getOrDefault(plain(name), Set.of()).stream()
                    .anyMatch(other -> other.country().equals(country) && !other.equals(this));
        }
    }

    /** What a typed name may mean. */
    public sealed interface Found {}

    /** This city. */
    public record One(Spot city) implements Found {}

    /** Any of these, the largest first: more has to be typed. */
    public record Several(List<Spot> cities) implements Found {}

    /** No city that is known, or none of which it is known where it lies. */
    public record None() implements Found {}

    /** A city by its name, with or without state and country: {@code Berlin}, {@code Cambridge, MA}. */
    public static Found find(String typed) {
        String[] parts = typed.split(",", -1);
        List<Spot> meant = meant(parts[0], Arrays.asList(parts).subList(1, parts.length));
        for (int space = typed.lastIndexOf(' ');
                meant.isEmpty() && parts.length == 1 && space > 0;
                space = typed.lastIndexOf(' ', space - 1)) {
            meant = meant(typed.substring(0, space), List.of(typed.substring(space + 1)));
        }
        if (meant.isEmpty()) {
            return new None();
        }
        Spot first = meant.getFirst();
        if (meant.size() > 1 && first.thousands() < FAMOUS * meant.get(1).thousands()) {
            return new Several(List.copyOf(meant.subList(0, Math.min(NAMED, meant.size()))));
        }
        return first.known() ? new One(first) : new None();
    }

    /** The cities of a name within all of these surroundings, the largest first. */
    private static List<Spot> meant(String name, List<String> within) {
        return BY_NAME.getOrDefault(plain(name), Set.of()).stream()
                .filter(spot -> within.stream().allMatch(part -> lies(spot, plain(part))))
                .sorted(Comparator.comparingInt(Spot::thousands).reversed().thenComparing(Spot::label))
                .toList();
    }

    private static boolean lies(Spot spot, String within) {
        return within.isEmpty()
                || SURROUNDINGS.getOrDefault(spot.country(), Set.of()).contains(within)
                || SURROUNDINGS
                        .getOrDefault(spot.country() + "|" + spot.region(), Set.of())
                        .contains(within);
    }

    /**
     * The cities no further from a place than this, each as {@code city|state|country} and, if it is the largest of its
     * name in the country, as {@code city||country} too.
     */
    public static List<String> within(Spot centre, double kilometres) {
        Set<String> keys = new LinkedHashSet<>();
        double degrees = kilometres / KILOMETRES_A_DEGREE + 1e-6;
        for (Spot spot : SPOTS) {
            if (Math.abs(spot.latitude() - centre.latitude()) <= degrees && kilometres(centre, spot) <= kilometres) {
                keys.add(key(spot.name(), spot.region(), spot.country()));
                if (spot.equals(LARGEST.get(key(spot.name(), null, spot.country())))) {
                    keys.add(key(spot.name(), null, spot.country()));
                }
            }
        }
        return List.copyOf(keys);
    }

    /** A place as {@link #within} gives it. */
    public static String key(String city, @Nullable String region, @Nullable String country) {
        return city + "|" + (region == null ? "" : region) + "|" + (country == null ? "" : country);
    }

    /** The great-circle distance, by the haversine formula on a sphere. */
    public static double kilometres(Spot a, Spot b) {
        double north = Math.toRadians(b.latitude() - a.latitude()) / 2;
        double east = Math.toRadians(b.longitude() - a.longitude()) / 2;
        double h = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    /** Every city, those with unknown coordinates too. */
    static List<Spot> all() {
        return SPOTS;
    }

    private static void load() {
        for (List<String> row : Words.rows("countries.csv")) {
            surrounding(row.get(0), row.get(0), row.get(1));
            Words.parts(row.get(4)).forEach(name -> surrounding(row.get(0), name));
            Words.parts(row.get(5)).forEach(name -> surrounding(row.get(0), name));
            if (row.get(3).equals("yes")) {
                WITH_STATES.add(row.get(0));
            }
        }
        Map<String, String> regions = new HashMap<>();
        for (List<String> row : Words.rows("regions.csv")) {
            regions.put(row.get(0) + row.get(1), row.get(2));
            String state = row.get(0) + "|" + row.get(2);
            surrounding(state, row.get(2));
            Words.parts(row.get(3)).forEach(name -> surrounding(state, name));
            Words.parts(row.get(4)).forEach(name -> surrounding(state, name));
        }
        for (List<String> row : Words.rows("cities.csv")) {
            boolean known = !row.get(4).isEmpty();
            Spot spot = new Spot(
                    row.get(0),
                    regions.get(row.get(1) + row.get(2)),
                    row.get(1),
                    Integer.parseInt(row.get(3)),
                    known ? Double.parseDouble(row.get(4)) : Double.NaN,
                    known ? Double.parseDouble(row.get(5)) : Double.NaN);
            SPOTS.add(spot);
            named(row.get(0), spot);
            LARGEST.merge(
                    key(spot.name(), null, spot.country()), spot, (a, b) -> b.thousands() > a.thousands() ? b : a);
        }
        aliases(regions);
    }

    private static void aliases(Map<String, String> regions) {
        for (List<String> row : Words.rows("city-names.csv")) {
            String region = regions.get(row.get(1) + row.get(2));
            BY_NAME.getOrDefault(plain(row.get(0)), Set.of()).stream()
                    .filter(spot -> spot.name().equals(row.get(0))
                            && spot.country().equals(row.get(1))
                            && (row.get(2).isEmpty()
                                    || spot.region() != null && spot.region().equals(region)))
                    .findFirst()
                    .ifPresent(spot -> Words.parts(row.get(3)).forEach(alias -> named(alias, spot)));
        }
    }

    private static void named(String name, Spot spot) {
        BY_NAME.computeIfAbsent(plain(name), any -> new LinkedHashSet<>(2)).add(spot);
    }

    private static void surrounding(String of, String... names) {
        for (String name : names) {
            SURROUNDINGS.computeIfAbsent(of, any -> new TreeSet<>()).add(plain(name));
        }
    }

    /** Letters and digits in the form in which names are compared; scripts that are not folded stay as they are. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            char folded = Folding.fold(c);
            if (folded != Folding.BREAK && folded != Folding.SILENT) {
                plain.append(folded);
                char second = Folding.second(c);
                if (second != 0) {
                    plain.append(second);
                }
            }
        }
        return plain.toString();
    }
}
