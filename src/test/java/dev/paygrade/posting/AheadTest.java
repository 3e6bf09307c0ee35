package dev.paygrade.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void eachValueIsWorkedOutOnceAndBelongsToItsKey() {
        AtomicInteger worked = new AtomicInteger();
        List<String> keys = IntStream.range(0, 500).mapToObj(Integer::toString).toList();

        Ahead<String, String> ahead = Ahead.of(keys, key -> {
            worked.incrementAndGet();
            return key + "!";
        });

        assertThat(keys.reversed()).allSatisfy(key -> assertThat(ahead.get(key)).isEqualTo(key + "!"));
        assertThat(keys).allSatisfy(key -> assertThat(ahead.get(key)).isEqualTo(key + "!"));
        assertThat(worked).hasValue(500);
    }

    @Test
    void aKeyThatWasNotForeseenIsWorkedOutToo() {
        Ahead<String, Integer> ahead = Ahead.of(List.of("a"), String::length);

        assertThat(ahead.get("three")).isEqualTo(5);
    }

    @Test
    void whatGoesWrongAheadIsThrownWhereItIsAskedFor() {
        Ahead<String, Integer> ahead = Ahead.of(List.of("7", "seven"), Integer::parseInt);

        assertThat(ahead.get("7")).isEqualTo(7);
        assertThatThrownBy(() -> ahead.get("seven")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void whoWaitsForAnotherWorksOutWhatNobodyHasBegun() {
        int others = ForkJoinPool.commonPool().getParallelism();
        CountDownLatch begun = new CountDownLatch(others);
        CountDownLatch last = new CountDownLatch(1);
        List<Integer> keys = IntStream.rangeClosed(0, others).boxed().toList();

        // every other core waits for the value that stands last
        Ahead<Integer, Boolean> ahead = Ahead.of(keys, key -> {
            if (key == others) {
                last.countDown();
                return true;
            }
            begun.countDown();
            return await(last);
        });

        assertThat(await(begun)).isTrue();
        assertThat(ahead.get(keys.getFirst())).isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
