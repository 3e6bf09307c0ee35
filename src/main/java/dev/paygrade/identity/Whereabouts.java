package dev.paygrade.identity;

import dev.paygrade.normalise.Draft;
import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import dev.paygrade.text.Evidence;
import dev.paygrade.text.WordList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an opening is.
 *
 * @param cities {@code munich@DE}, or {@code munich@} without a country
 * @param states regions of places without a city
 * @param countries ISO 3166 alpha-2
 * @param regions of the world
 * @param words of all names, which a title may repeat
 * @param first what the location names first, joined by {@code -}, or empty
 * @param alone the location names nothing else
 * @param around cities of an area that is named, such as the Bay Area
 * @param spot words for a street or a part of town behind the city
 */
record Whereabouts(
        Set<String> cities,
        Set<String> states,
        Set<String> countries,
        Set<String> regions,
        @Nullable WorkMode mode,
        Set<String> words,
        String first,
        boolean alone,
        Set<String> around,
        Set<String> spot) {
    static final Whereabouts NOWHERE =
            new Whereabouts(Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of(), "", false, Set.of(), Set.of());

    /** What ads mean by one another. */
    private static final Set<String> EUROPE = Set.of("EU", "EEA");

    private static final Map<String, String> SHORT_NAMES = Map.of("US", "usa", "GB", "uk", "AE", "uae");

    /** Countries that write the dots of a letter as an e where they have none. */
    private static final Set<String> GERMAN = Set.of("DE", "AT", "CH", "LI");

    private static final int MOST_CITIES = 3;
    private static final int SHORTEST_NAME = 4;

    /** Regions that ads name by their countries too. */
    private static final Map<String, Set<String>> COUNTRIES = Map.of(
            "NORTH_AMERICA", Set.of("US", "CA"),
            "DACH", Set.of("DE", "AT", "CH"),
            "BENELUX", Set.of("BE", "NL", "LU"));

    private static final Set<String> COUNTRY_NAMES = Arrays.stream(Locale.getISOCountries())
            .map(country -> Words.slug(Locale.of("", country).getDisplayCountry(Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> CITIES = new HashMap<>();

    private static final Map<String, List<String>> AREAS = new HashMap<>();
    /** Short forms of states and provinces, by country and name. */
    private static final Map<String, List<String>> CODES = new HashMap<>();

    static {
        for (List<String> row : WordList.rows("regions.csv")) {
            if (!row.get(3).isEmpty()) {
                CODES.put(
                        row.get(0) + row.get(2),
                        List.of(row.get(3).toLowerCase(Locale.ROOT).split("\\|")));
            }
        }
        WordList.rows("identity-areas.csv")
                .forEach(row -> AREAS.put(row.get(0), List.of(row.get(1).split("\\|"))));
        WordList.rows("identity-cities.csv").forEach(row -> CITIES.put(row.get(0), row.get(1)));
    }

    enum Match {
        SAME,
        /** One names an area in which the other's city lies. */
        AREA,
        OPEN,
        VAGUE,
        OTHER_CITY,
        OTHER_STATE,
        OTHER_COUNTRY,
        OTHER_REGION,
        OTHER_MODE
    }

    static Whereabouts of(Draft draft, String location) {
        Set<String> cities = new HashSet<>();
        Set<String> states = new HashSet<>();
        Set<String> words = new HashSet<>(Arrays.asList(Words.slug(location).split("-")));
        Set<String> written = Set.copyOf(words);
        for (Place place : draft.place().places()) {
            if (place.city() != null) {
                String code = place.country() == null ? "" : place.country();
                String slug = Namesakes.told(Words.slug(place.city()), code, written);
                cities.add(spelt(GERMAN.contains(country(place)) ? Employer.bare(slug) : slug) + "@" + country(place));
                words.addAll(Arrays.asList(slug.split("-")));
            } else if (place.region() != null) {
                states.add(Words.slug(place.region()));
            }
            if (place.region() != null) {
                words.addAll(Arrays.asList(Words.slug(place.region()).split("-")));
                words.addAll(CODES.getOrDefault(place.country() + place.region(), List.of()));
            }
        }
        Set<String> countries = new HashSet<>(draft.countries());
        countries.addAll(draft.place().eligibility().countries());
        for (String country : countries) {
            words.add(country.toLowerCase(Locale.ROOT));
            String name = Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
            words.addAll(Arrays.asList(Words.slug(name).split("-")));
        }
        Set<String> regions = new HashSet<>();
        for (String region : draft.place().eligibility().regions()) {
            regions.add(EUROPE.contains(region) ? "EUROPE" : region);
            words.addAll(Arrays.asList(Words.slug(region.replace('_', ' ')).split("-")));
        }
        for (String country : countries) {
            String name = SHORT_NAMES.get(country);
            if (name != null) {
                words.add(name);
            }
        }
        words.remove("x");
        return new Whereabouts(
                Set.copyOf(cities),
                Set.copyOf(states),
                Set.copyOf(countries),
                Set.copyOf(regions),
                draft.place().workMode() == null
                        ? null
                        : draft.place().workMode().mode(),
                Set.copyOf(words),
                first(location),
                cities.stream().anyMatch(city -> city.startsWith(Words.slug(location) + "@")),
                around(draft, location),
                Spots.of(location));
    }

    private static Set<String> around(Draft draft, String location) {
        Set<String> around = new HashSet<>();
        StringBuilder said = new StringBuilder("-").append(Words.slug(location)).append('-');
        for (Evidence place : draft.place().evidence()) {
            said.append(Words.slug(place.quote())).append('-');
        }
        AREAS.forEach((area, cities) -> {
            if (said.indexOf("-" + area + "-") >= 0) {
                around.addAll(cities);
            }
        });
        return Set.copyOf(around);
    }

    /** "gort" of "Gort, Co. Galway". */
    private static String first(String location) {
        int end = 0;
        while (end < location.length() && ",;|/(".indexOf(location.charAt(end)) < 0) {
            end++;
        }
        int begin = 0;
        while (begin < end && (Character.isDigit(location.charAt(begin)) || location.charAt(begin) == ' ')) {
            // a postal code
            begin++;
        }
        String first = Words.slug(location.substring(begin < end ? begin : 0, end));
        return first.equals("x") || location.indexOf(';') >= 0 ? "" : first;
    }

    private static String spelt(String slug) {
        String city = CITIES.get(slug);
        if (city != null) {
            return city;
        }
        int first = slug.indexOf('-') + 1;
        return CITIES.getOrDefault(slug.substring(0, first), slug.substring(0, first)) + slug.substring(first);
    }

    /** With the state where states have cities of one name. */
    private static String country(Place place) {
        String country = place.country() == null ? "" : place.country();
        String region = place.region();
        boolean states = country.equals("US") || country.equals("CA");
        return states && region != null ? country + Words.slug(region) : country;
    }

    /** Whether a title's word is of the place's name, or another name of one of the cities. */
    boolean isWord(String word) {
        // a title's words have lost their last s
        if (words.contains(word) || words.contains(word + "s")) {
            return true;
        }
        String city = CITIES.get(word);
        return city != null && cities.stream().anyMatch(one -> one.startsWith(city + "@"));
    }

    /** Names of the cities, without their countries; none if there are too many to be looked up by. */
    Set<String> cityNames() {
        if (cities.size() > MOST_CITIES) {
            return Set.of();
        }
        return cities.stream().map(city -> city.substring(0, city.indexOf('@'))).collect(Collectors.toSet());
    }

    boolean known() {
        return !cities.isEmpty() || !countries.isEmpty() || !regions.isEmpty();
    }

    Match match(Whereabouts other) {
        if (!known() || !other.known()) {
            return isCalled(other) ? Match.SAME : Match.OPEN;
        }
        if (!cities.isEmpty() && !other.cities.isEmpty()) {
            return sharesCity(other) || isWithinTown(other) || other.isWithinTown(this)
                    ? Match.SAME
                    : isAround(other) || other.isAround(this) || isPartOf(other) || other.isPartOf(this)
                            ? Match.AREA
                            : Match.OTHER_CITY;
        }
        if (!countries.isEmpty() && !other.countries.isEmpty() && Collections.disjoint(countries, other.countries)) {
            return Match.OTHER_COUNTRY;
        }
        if (cities.isEmpty()
                && other.cities.isEmpty()
                && !states.isEmpty()
                && !other.states.isEmpty()
                && Collections.disjoint(states, other.states)) {
            return Match.OTHER_STATE;
        }
        if (cities.isEmpty() != other.cities.isEmpty()) {
            return cities.isEmpty() ? wide(this, other) : wide(other, this);
        }
        if (!regions.isEmpty() && !other.regions.isEmpty() && Collections.disjoint(regions, other.regions)) {
            return Regions.nest(regions, other.regions) ? Match.VAGUE : Match.OTHER_REGION;
        }
        if (countries.isEmpty() != other.countries.isEmpty()) {
            Set<String> wider = countries.isEmpty() ? regions : other.regions;
            Set<String> named = countries.isEmpty() ? other.countries : countries;
            if (wider.stream().anyMatch(region -> named.equals(COUNTRIES.get(region)))) {
                return Match.SAME;
            }
            if (Regions.hold(wider, named)) {
                return Match.AREA;
            }
            return wider.contains("WORLD") ? Match.VAGUE : Match.OTHER_REGION;
        }
        return countries.equals(other.countries) && regions.equals(other.regions) ? Match.SAME : Match.VAGUE;
    }

    boolean isOfOneCountry(Whereabouts other) {
        return countries.isEmpty() || other.countries.isEmpty() || !Collections.disjoint(countries, other.countries);
    }

    /** A place without a city, and one with. */
    private static Match wide(Whereabouts wide, Whereabouts narrow) {
        boolean remote = wide.mode == WorkMode.REMOTE;
        if (remote && narrow.mode != null && narrow.mode != WorkMode.REMOTE) {
            return Match.OTHER_MODE;
        }
        if (!wide.states.isEmpty() && !narrow.isWithin(wide.states)) {
            return Match.OTHER_STATE;
        }
        if (wide.countries.isEmpty() && !remote) {
            return Match.OTHER_REGION;
        }
        return remote && narrow.mode == null ? Match.VAGUE : Match.OPEN;
    }

    /** Whether one of the cities lies in one of these states, or might. */
    private boolean isWithin(Set<String> wider) {
        return cities.stream().anyMatch(city -> {
            String place = city.substring(city.indexOf('@') + 1);
            return place.length() <= 2 || wider.contains(place.substring(2));
        });
    }

    /** Whether it names but the area of one of the other's cities. */
    private boolean isAround(Whereabouts other) {
        return other.cityNames().stream().anyMatch(around::contains);
    }

    /** Both begin with one town, and one goes on with a county that has the name of a city: "Gort, Co. Galway". */
    private boolean isWithinTown(Whereabouts other) {
        return !first.isEmpty()
                && first.equals(other.first)
                && !Collections.disjoint(countries, other.countries)
                && cityNames().stream()
                        .anyMatch(city -> city.equals(first)
                                ? other.cityNames().stream()
                                                .noneMatch(name -> name.equals(city) || name.startsWith(city + "-"))
                                        && !isOfStates(other)
                                : other.words.contains(city));
    }

    /** Their countries have towns of one name in several states. */
    private boolean isOfStates(Whereabouts other) {
        return cities.stream().anyMatch(city -> city.length() - city.indexOf('@') > 3)
                || other.cities.stream().anyMatch(city -> city.length() - city.indexOf('@') > 3);
    }

    /** Both begin with one name of a town that is too small to be known, or that is written in two scripts. */
    private boolean isCalled(Whereabouts other) {
        if (first.length() < SHORTEST_NAME || other.first.isEmpty() || mode == WorkMode.REMOTE) {
            return false;
        }
        boolean scripts = Sounds.isForeign(first) != Sounds.isForeign(other.first);
        return first.equals(other.first)
                || scripts && Sounds.of(first).length() > 2 && Sounds.of(first).equals(Sounds.of(other.first));
    }

    /** One names a part of the other's city, or the city with its part. */
    private boolean isPartOf(Whereabouts other) {
        return !Collections.disjoint(countries, other.countries)
                && !isOfStates(other)
                && cityNames().stream().anyMatch(city -> other.words.containsAll(List.of(city.split("-"))));
    }

    /** The city, where a word is another form of its name: "Gent" of Ghent. */
    String cityOf(String word) {
        Set<String> names = cityNames();
        boolean other = names.size() == 1 && (word.equals(first) || CITIES.containsKey(word) && isWord(word));
        return other && names.iterator().next().indexOf('-') < 0
                ? names.iterator().next()
                : word;
    }

    static boolean isCountryName(String word) {
        return COUNTRY_NAMES.contains(word);
    }

    /** Whether a word names one of the countries. */
    boolean isCountry(String word) {
        return countries.stream()
                .anyMatch(country -> country.equalsIgnoreCase(word)
                        || word.equals(SHORT_NAMES.get(country))
                        || Words.slug(Locale.of("", country).getDisplayCountry(Locale.ENGLISH))
                                .equals(word));
    }

    private boolean sharesCity(Whereabouts other) {
        for (String city : cities) {
            if (other.cities.contains(city)) {
                return true;
            }
            String name = city.substring(0, city.indexOf('@') + 1);
            // a city alone takes its country from the best known of its name
            boolean bare = this.alone || other.alone;
            for (String theirs : other.cities) {
                // one of them says less: only the country, or nothing
                if (theirs.startsWith(name) && (bare || theirs.startsWith(city) || city.startsWith(theirs))) {
                    return true;
                }
            }
        }
        return false;
    }
}
