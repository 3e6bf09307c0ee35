package dev.paygrade.identity;

import dev.paygrade.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Towns that their country tells from a larger one of the same name by a bracket: "Frankfurt (Oder)". */
final class Namesakes {
    /** What stands in the brackets, by the name before them and the country. */
    private static final Map<String, List<String>> BRACKETS = new HashMap<>();

    static {
        List<List<String>> cities = WordList.rows("cities.csv");
        Map<String, String> plain = new HashMap<>();
        cities.forEach(row -> plain.putIfAbsent(Words.slug(row.getFirst()) + "@" + row.get(1), where(row)));
        for (List<String> row : cities) {
            String name = row.getFirst();
            int open = name.indexOf(" (");
            String larger = open > 0 ? Words.slug(name.substring(0, open)) + "@" + row.get(1) : "";
            // "Halle" stands in the list as a short name of "Halle (Saale)", and is no other town
            if (name.endsWith(")") && !where(row).equals(plain.getOrDefault(larger, where(row)))) {
                BRACKETS.computeIfAbsent(larger, any -> new ArrayList<>())
                        .add(Words.slug(name.substring(open + 2, name.length() - 1)));
            }
        }
    }

    private Namesakes() {}

    private static String where(List<String> city) {
        return city.get(4) + " " + city.get(5);
    }

    /**
     * The city with what its location says in the bracket, behind a stroke or as its river, or the city alone.
     *
     * @param words of the location
     */
    static String told(String city, String country, Set<String> words) {
        for (String bracket : BRACKETS.getOrDefault(city + "@" + country, List.of())) {
            if (words.containsAll(Arrays.asList(bracket.split("-")))) {
                return city + "-" + bracket;
            }
        }
        return city;
    }
}
