package dev.paygrade.employment;

import dev.paygrade.text.Phrases;
import dev.paygrade.text.TrainingOffers;
import dev.paygrade.text.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of {@code taxonomy/employment-types.csv} by where they count. */
record EmploymentWords(
        Phrases<EmploymentWord> stated,
        Phrases<EmploymentWord> title,
        Phrases<EmploymentWord> description,
        TrainingOffers training) {
    static EmploymentWords load() {
        List<List<String>> rows = WordList.rows("employment-types.csv");
        return new EmploymentWords(
                phrases(rows, Set.of("any", "everywhere", "stated")),
                phrases(rows, Set.of("any", "everywhere", "title")),
                phrases(rows, Set.of("everywhere", "description")),
                new TrainingOffers());
    }

    private static Phrases<EmploymentWord> phrases(List<List<String>> rows, Set<String> places) {
        Map<String, EmploymentWord> phrases = new LinkedHashMap<>();
        for (List<String> row : rows) {
            if (places.contains(row.get(2))) {
                phrases.put(row.get(0), EmploymentWord.of(row.get(1)));
            }
        }
        return new Phrases<>(phrases);
    }
}
