package dev.paygrade.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyCodesTest {
    private static final int MOST = 3_000_000;

    @Test
    void givesBackAndCountsWhatItTook() {
        Random random = new Random(3);
        ManyCodes codes = new ManyCodes(1);
        int[][] taken = new int[200][];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = IntStream.range(0, random.nextInt(9))
                    .map(k -> random.nextInt(MOST) >> random.nextInt(22))
                    .toArray();
            codes.add(taken[i]);
        }
        codes.trim();
        int[] every = IntStream.range(0, taken.length).filter(i -> i % 3 > 0).toArray();
        int[] expected = new int[MOST];
        int[] counts = new int[MOST];
        for (int i : every) {
            IntStream.of(taken[i]).forEach(value -> expected[value]++);
        }
        codes.count(every, every.length, counts);
        assertThat(counts).isEqualTo(expected);
        for (int i = 0; i < taken.length; i++) {
            assertThat(codes.get(i)).isEqualTo(taken[i]);
        }
    }

    @Test
    void keepsWhatFitsOfTooMany() {
        ManyCodes codes = new ManyCodes(1);
        codes.add(IntStream.range(0, 400).toArray());
        codes.add(new int[] {5});
        codes.trim();
        assertThat(codes.get(0)).startsWith(0, 1, 2).hasSizeBetween(150, 255);
        assertThat(codes.get(1)).containsExactly(5);
    }
}
