package dev.paygrade.level;

import dev.paygrade.text.Phrases;
import dev.paygrade.text.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of {@code taxonomy/experience-words.csv}: numbers in words, what may stand between a number and its unit,
 * and what is said around them.
 */
record ExperienceWords(Phrases<Integer> numbers, Phrases<ExperienceWord> units, Phrases<ExperienceWord> around) {
    static ExperienceWords load() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, ExperienceWord> units = new LinkedHashMap<>();
        Map<String, ExperienceWord> around = new LinkedHashMap<>();
        for (List<String> row : WordList.rows("experience-words.csv")) {
            ExperienceWord meaning = ExperienceWord.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            switch (meaning) {
                case NUMBER -> numbers.put(row.get(0), Integer.valueOf(row.get(2)));
                case YEAR, MONTH -> units.put(row.get(0), meaning);
                default -> around.put(row.get(0), meaning);
            }
        }
        return new ExperienceWords(new Phrases<>(numbers), new Phrases<>(units), new Phrases<>(around));
    }

    /** What is said at an index of a text, null if nothing that matters. */
    @Nullable
    ExperienceWord at(String text, int index) {
        long found = around.at(text, index);
        return found == Phrases.NONE ? null : around.meaning(found);
    }
}
