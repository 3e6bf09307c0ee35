package dev.paygrade.employment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmploymentTaxonomyTest {
    @Test
    void everyPhraseCountsSomewhereAndMeansOneThingThere() {
        Map<List<String>, String> meanings = new HashMap<>();
        for (List<String> row : WordList.rows("employment-types.csv")) {
            assertThat(row.get(2)).isIn("any", "everywhere", "title", "stated", "description");
            assertThat(EmploymentWord.of(row.get(1))).isNotNull();
            assertThat(row.get(0)).isNotBlank().isEqualTo(row.get(0).strip());
            assertThat(meanings.put(List.of(row.get(0), row.get(2)), row.get(1)))
                    .as(row.toString())
                    .isNull();
        }
    }
}
