package dev.paygrade.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
}
