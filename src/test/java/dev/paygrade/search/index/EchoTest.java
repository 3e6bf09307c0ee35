package dev.paygrade.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EchoTest {
    @Test
    void givesBackWhatItTookWhateverTheOtherHas() {
        Random random = new Random(2);
        int[] some = {SparseInts.NONE, 0, 1, -7, 90_000};
        SparseInts other = new SparseInts(1);
        Echo echo = new Echo(other, 1);
        int[] values = new int[500];
        for (int i = 0; i < values.length; i++) {
            int ofOther = some[random.nextInt(some.length)];
            values[i] = random.nextBoolean() ? ofOther : some[random.nextInt(some.length)];
            other.add(ofOther);
            echo.add(values[i], ofOther);
        }
        other.trim();
        echo.trim();
        for (int i = 0; i < values.length; i++) {
            assertThat(echo.get(i)).as("position %s", i).isEqualTo(values[i]);
        }
    }
}
