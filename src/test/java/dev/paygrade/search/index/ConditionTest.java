package dev.paygrade.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class ConditionTest {
    private final RoaringBitmap low = RoaringBitmap.bitmapOfRange(0, 5000);
    private final RoaringBitmap high = RoaringBitmap.bitmapOfRange(4000, 9000);

    @Test
    void fewAndManyAreHeldAgainstAnyOfTheValues() {
        Condition condition = new Condition(null, low, high);
        RoaringBitmap few = RoaringBitmap.bitmapOf(3, 4500, 8999, 9000);
        RoaringBitmap many = RoaringBitmap.bitmapOfRange(10, 20_000);

        assertThat(condition.among(few)).isEqualTo(RoaringBitmap.bitmapOf(3, 4500, 8999));
        assertThat(condition.among(many)).isEqualTo(RoaringBitmap.bitmapOfRange(10, 9000));
        assertThat(condition.positions()).isEqualTo(RoaringBitmap.bitmapOfRange(0, 9000));
        assertThat(condition.among(few)).isEqualTo(RoaringBitmap.bitmapOf(3, 4500, 8999));
    }

    @Test
    void noneHasAnUnknownValue() {
        Condition condition = new Condition(null);
        assertThat(condition.most()).isZero();
        assertThat(condition.positions().isEmpty()).isTrue();
        assertThat(condition.among(low).isEmpty()).isTrue();
    }

    @Test
    void whatItIsAskedForStaysAsItWas() {
        Condition condition = new Condition(null, low, high);
        condition.among(RoaringBitmap.bitmapOf(1, 2)).add(7777);
        condition.positions();
        assertThat(low).isEqualTo(RoaringBitmap.bitmapOfRange(0, 5000));
        assertThat(high).isEqualTo(RoaringBitmap.bitmapOfRange(4000, 9000));
    }
}
