package dev.paygrade.level;

import dev.paygrade.text.Phrases;
import dev.paygrade.text.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The phrases of {@code taxonomy/levels.csv} by where they count. */
record LevelWords(Phrases<LevelWord> title, Phrases<LevelWord> stated, Phrases<LevelWord> description) {
    static LevelWords load() {
        Map<String, Map<String, LevelWord>> byPlace = new LinkedHashMap<>();
        for (List<String> row : WordList.rows("levels.csv")) {
            byPlace.computeIfAbsent(row.get(2), place -> new LinkedHashMap<>())
                    .put(row.get(0), LevelWord.valueOf(row.get(1)));
        }
        Map<String, LevelWord> any = byPlace.getOrDefault("any", Map.of());
        return new LevelWords(
                new Phrases<>(joined(any, byPlace.getOrDefault("title", Map.of()))),
                new Phrases<>(joined(any, byPlace.getOrDefault("stated", Map.of()))),
                new Phrases<>(byPlace.getOrDefault("description", Map.of())));
    }

    private static Map<String, LevelWord> joined(Map<String, LevelWord> some, Map<String, LevelWord> others) {
        Map<String, LevelWord> all = new LinkedHashMap<>(some);
        all.putAll(others);
        return all;
    }
}
