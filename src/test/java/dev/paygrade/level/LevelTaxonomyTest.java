package dev.paygrade.level;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LevelTaxonomyTest {
    @Test
    void everyPhraseCountsSomewhereAndMeansOneThingThere() {
        Map<List<String>, String> meanings = new HashMap<>();
        for (List<String> row : WordList.rows("levels.csv")) {
            assertThat(row.get(2)).isIn("any", "title", "stated", "description");
            assertThat(LevelWord.values()).extracting(Enum::name).contains(row.get(1));
            assertThat(row.get(0)).isNotBlank().isEqualTo(row.get(0).strip());
            assertThat(meanings.put(List.of(row.get(0), row.get(2)), row.get(1)))
                    .as(row.toString())
                    .isNull();
        }
    }

    @Test
    void noContextOrExperienceWordStandsTwiceForTheSame() {
        for (String file : List.of("level-contexts.csv", "experience-words.csv", "training-words.csv")) {
            Set<List<String>> rows = new HashSet<>();
            for (List<String> row : WordList.rows(file)) {
                assertThat(rows.add(row)).as(file + ": " + row).isTrue();
            }
        }
    }
}
