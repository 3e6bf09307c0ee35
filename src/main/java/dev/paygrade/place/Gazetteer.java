package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import dev.paygrade.place.Candidate.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All names of places that we know and what each may mean. Cities and states are facts of GeoNames (CC BY 4.0);
 * abbreviations and names in other languages are ours.
 */
final class Gazetteer {
    /** A state of a federal country is better known than a city of its name below this many thousands. */
    private static final long STATE_FAME = 9_000;

    private static final long PROVINCE_FAME = 20;
    private static final long COUNTRY_FAME = 1_000_000;
    /** A bare {@code CA} is California before it is Canada. */
    private static final long DOUBTFUL_CODE_FAME = 3_000;

    private static final Set<String> CODES_BEFORE_STATES = Set.of("DE", "IN");

    private final PhraseTable table = new PhraseTable();
    private final List<List<Candidate>> entries = new ArrayList<>();
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, Candidate> countries = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final Set<String> withStates = new HashSet<>();

    Gazetteer() {
        loadCountries();
        loadRegions();
        loadCities();
        loadWorldRegions();
    }

    /** As {@link PhraseTable#longest}; the value is an index for {@link #candidates}. */
    long longest(Tokens tokens, int token) {
        return table.longest(tokens, token);
    }

    List<Candidate> candidates(int entry) {
        return entries.get(entry);
    }

    @Nullable
    Candidate country(String code) {
        return countries.get(code);
    }

    /** Whether addresses in the country name the state, so that a city alone is given with its state. */
    boolean hasStates(String country) {
        return withStates.contains(country);
    }

    private void loadCountries() {
        for (List<String> row : Words.rows("countries.csv")) {
            String code = row.get(0);
            weights.put(code, Integer.parseInt(row.get(2)));
            if (row.get(3).equals("yes")) {
                withStates.add(code);
            }
            long fame = code.equals("GE") ? DOUBTFUL_CODE_FAME : COUNTRY_FAME;
            Candidate country = Candidate.country(code, row.get(1), fame, false, false);
            countries.put(code, country);
            add(row.get(1), country);
            for (String alias : Words.parts(row.get(4))) {
                add(alias, Candidate.country(code, row.get(1), fame, isCode(alias), false));
            }
            Set<String> standing = Set.copyOf(Words.parts(row.get(5)));
            for (String standingCode : standing) {
                boolean sure = !isState(standingCode) || CODES_BEFORE_STATES.contains(code);
                add(standingCode, Candidate.country(code, row.get(1), sure ? fame : DOUBTFUL_CODE_FAME, true, false));
            }
            if (!standing.contains(code)) {
                boolean canada = code.equals("CA");
                add(code, Candidate.country(code, row.get(1), DOUBTFUL_CODE_FAME, true, !canada));
            }
        }
    }

    private static boolean isState(String code) {
        return STATE_CODES.contains(code);
    }

    private static final Set<String> STATE_CODES = stateCodes();

    private static Set<String> stateCodes() {
        Set<String> codes = new HashSet<>();
        for (List<String> row : Words.rows("regions.csv")) {
            if (row.get(0).equals("US")) {
                codes.addAll(Words.parts(row.get(3)));
            }
        }
        return codes;
    }

    private void loadRegions() {
        for (List<String> row : Words.rows("regions.csv")) {
            Region region = new Region(row.get(0), row.get(1), row.get(2));
            regions.put(row.get(0) + row.get(1), region);
            boolean state = Set.of("US", "CA", "AU", "GB").contains(row.get(0));
            long fame = state ? STATE_FAME : PROVINCE_FAME * weight(row.get(0)) / 10;
            add(row.get(2), Candidate.region(region, fame, false, false));
            for (String alias : Words.parts(row.get(4))) {
                add(alias, Candidate.region(region, fame, isCode(alias), false));
            }
            for (String code : Words.parts(row.get(3))) {
                boolean stands = Set.of("US", "CA").contains(row.get(0)) || (state && code.length() == 3);
                add(code, Candidate.region(region, fame, true, !stands));
            }
        }
    }

    private void loadCities() {
        Map<String, List<Candidate>> byName = new HashMap<>();
        for (List<String> row : Words.rows("cities.csv")) {
            Region region = regions.get(row.get(1) + row.get(2));
            long fame = Long.parseLong(row.get(3)) * weight(row.get(1)) / 10;
            Candidate city = Candidate.city(row.get(0), row.get(1), region, fame, false);
            add(row.get(0), city);
            byName.computeIfAbsent(row.get(0) + row.get(1), key -> new ArrayList<>(1))
                    .add(city);
        }
        for (List<String> row : Words.rows("city-names.csv")) {
            List<Candidate> named = byName.getOrDefault(row.get(0) + row.get(1), List.of());
            Candidate city = named.stream()
                    .filter(c -> row.get(2).isEmpty()
                            || (c.region() != null && c.region().id().equals(row.get(2))))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("city-names.csv names no city of ours: " + row));
            for (String alias : Words.parts(row.get(3))) {
                add(alias, Candidate.city(city.name(), city.code(), city.region(), city.fame(), isCode(alias)));
            }
        }
    }

    private void loadWorldRegions() {
        for (List<String> row : Words.rows("world-regions.csv")) {
            List<String> members = Countries.members(row.get(0));
            for (String alias : Words.parts(row.get(3))) {
                add(alias, Candidate.worldRegion(row.get(0), row.get(1), members, isCode(alias)));
            }
        }
        for (List<String> row : Words.rows("place-groups.csv")) {
            for (String alias : Words.parts(row.get(0))) {
                add(alias, Candidate.group(alias, codes(row.get(1)), codes(row.get(2)), isCode(alias)));
            }
        }
    }

    private static List<String> codes(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" "));
    }

    private long weight(String country) {
        return weights.getOrDefault(country, 10);
    }

    /** An abbreviation of at most five capitals; longer ones are also read in small letters. */
    private static boolean isCode(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                letters++;
            } else if (c != '.' && c != '&') {
                return false;
            }
        }
        return letters > 0 && letters <= 3;
    }

    private void add(String name, Candidate candidate) {
        long[] words = Words.hashes(name);
        if (words.length == 0) {
            throw new IllegalStateException("A name without letters: " + candidate);
        }
        int entry = table.get(words);
        if (entry < 0) {
            table.put(words, entries.size());
            List<Candidate> single = new ArrayList<>(1);
            single.add(candidate);
            entries.add(single);
        } else if (!repeats(entries.get(entry), candidate)) {
            entries.get(entry).add(candidate);
        }
    }

    private static boolean repeats(List<Candidate> known, Candidate candidate) {
        for (Candidate c : known) {
            if (c.level() == candidate.level()
                    && c.code().equals(candidate.code())
                    && c.name().equals(candidate.name())
                    && c.upperOnly() == candidate.upperOnly()
                    && c.leans() == candidate.leans()
                    && (c.level() != Level.CITY || Objects.equals(c.region(), candidate.region()))) {
                return true;
            }
        }
        return false;
    }
}
