package dev.paygrade.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static void comesBack(long... values) {
        Packed packed = Packed.of(values, values.length);
        for (int i = 0; i < values.length; i++) {
            assertThat(packed.get(i)).as("position %s", i).isEqualTo(values[i]);
        }
    }

    @Test
    void givesBackWhatItTook() {
        Random random = new Random(1);
        comesBack();
        comesBack(-5);
        comesBack(LongStream.range(0, 100)
                .map(i -> 1_790_000_000_000_000L - i * 61_000_000)
                .toArray());
        comesBack(LongStream.range(0, 100)
                .map(i -> 1_790_000_000_000_000L - i * 61_000_001)
                .toArray());
        comesBack(LongStream.range(0, 1000)
                .map(i -> random.nextLong() >> random.nextInt(2, 64))
                .toArray());
        comesBack(0, Long.MAX_VALUE, 7);
    }

    @Test
    void takesNoMoreThanItWasTold() {
        assertThat(Packed.of(new long[] {9, 8, 7, 0, 0}, 3).get(2)).isEqualTo(7);
    }
}
