package dev.paygrade.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopTest {
    @Test
    void isWhatSortingEverythingBeginsWith() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Dictionary words = new Dictionary();
            int[] counts = new int[random.nextInt(200)];
            for (int i = 0; i < counts.length; i++) {
                words.add(Integer.toString(random.nextInt() & 0xFFFF | i << 20));
                counts[i] = random.nextInt(round % 2 == 0 ? 4 : 1000);
            }
            int most = 1 + random.nextInt(70);
            List<Integer> sorted = IntStream.range(0, counts.length)
                    .boxed()
                    .filter(value -> counts[value] > 0)
                    .sorted(Comparator.<Integer>comparingInt(value -> -counts[value])
                            .thenComparing(words::word))
                    .limit(most)
                    .toList();
            assertThat(Top.of(counts, words, most).entrySet().stream().map(Object::toString))
                    .containsExactlyElementsOf(sorted.stream()
                            .map(value -> words.word(value) + "=" + counts[value])
                            .toList());
        }
    }
}
