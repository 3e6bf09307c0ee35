package dev.paygrade.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void givesRowsWithoutHeaderAndComments() {
        assertThat(WordList.rows("test-words.csv")).containsExactly(List.of("sénior", "SENIOR"), List.of("vide", ""));
    }

    @Test
    void namesTheFileThatIsMissingOrBroken() {
        assertThatThrownBy(() -> WordList.rows("none.csv")).hasMessageContaining("/taxonomy/none.csv");
        assertThatThrownBy(() -> WordList.rows("test-broken.csv"))
                .hasMessageContaining("test-broken.csv")
                .hasMessageContaining("a,b,c");
    }
}
