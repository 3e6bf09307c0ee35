package dev.paygrade.level;

import dev.paygrade.text.Letters;
import dev.paygrade.text.Phrases;
import dev.paygrade.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The phrases of {@code taxonomy/experience-words.csv}: numbers in words, what may stand between a number and its unit,
 * and what is said around them.
 *
 * @param spelledUnits beginnings of units, before which numbers in words are looked for
 * @param gluedUnits beginnings of units that are written onto a number in words: dreijährige, pięcioletnie
 */
record ExperienceWords(
        Phrases<Integer> numbers,
        Phrases<ExperienceWord> units,
        Phrases<ExperienceWord> around,
        List<String> spelledUnits,
        List<String> gluedUnits) {
    static ExperienceWords load() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, ExperienceWord> units = new LinkedHashMap<>();
        List<String> spelledUnits = new ArrayList<>();
        List<String> gluedUnits = new ArrayList<>();
        Map<String, ExperienceWord> around = new LinkedHashMap<>();
        for (List<String> row : WordList.rows("experience-words.csv")) {
            if (row.get(1).equals("spelled")) {
                spelledUnits.add(row.get(0));
                continue;
            }
            if (row.get(1).equals("glued")) {
                gluedUnits.add(row.get(0));
                continue;
            }
            ExperienceWord meaning = ExperienceWord.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            switch (meaning) {
                case NUMBER -> numbers.put(row.get(0), Integer.valueOf(row.get(2)));
                case YEAR, MONTH -> units.put(row.get(0), meaning);
                default -> around.put(row.get(0), meaning);
            }
        }
        return new ExperienceWords(
                new Phrases<>(numbers),
                new Phrases<>(units),
                new Phrases<>(around),
                List.copyOf(spelledUnits),
                List.copyOf(gluedUnits));
    }

    /** The phrase of {@link #around} at an index, or {@link Phrases#NONE}. */
    long phraseAt(String text, int index) {
        char c = text.charAt(index);
        return c >= 0x80 || Letters.isSpaced(c) ? around.at(text, index) : Phrases.NONE;
    }
}
