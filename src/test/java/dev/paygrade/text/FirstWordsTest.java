package dev.paygrade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstWordsTest {
    @Test
    void findsEveryWordAndNoOther() {
        Map<Long, Long> values = new HashMap<>();
        for (long i = 0; i < 5_000; i++) {
            values.put(WordHash.of("word" + i), i);
        }

        FirstWords words = new FirstWords(values);

        assertThat(values)
                .allSatisfy((hash, value) -> assertThat(words.get(hash)).isEqualTo(value));
        for (int i = 5_000; i < 20_000; i++) {
            assertThat(words.get(WordHash.of("word" + i))).isEqualTo(-1);
        }
    }

    @Test
    void mayBeEmpty() {
        assertThat(new FirstWords(Map.of()).get(WordHash.of("word"))).isEqualTo(-1);
    }
}
