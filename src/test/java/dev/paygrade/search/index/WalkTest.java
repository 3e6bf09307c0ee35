package dev.paygrade.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class WalkTest {
    @Test
    void everyPositionComesOnceAndInOrder() {
        Random random = new Random(7);
        for (double share : new double[] {0.00001, 0.01, 0.0624, 0.0626, 0.3, 0.999}) {
            RoaringBitmap positions = new RoaringBitmap();
            IntStream.range(0, 300_000)
                    .filter(at -> random.nextDouble() < share)
                    .forEach(positions::add);
            assertThat(walked(positions)).as("share %s", share).isEqualTo(positions.toArray());
        }
    }

    @Test
    void fewManyAndRunsFollowEachOther() {
        RoaringBitmap positions = RoaringBitmap.bitmapOf(0, 63, 64, 65_535);
        positions.add(65_536L, 131_072L);
        IntStream.iterate(196_608, at -> at + 2).limit(20_000).forEach(positions::add);
        positions.add(300_000);
        positions.runOptimize();
        assertThat(walked(positions)).isEqualTo(positions.toArray());
    }

    @Test
    void aBatchThatEndsWithTheLastBitOfItsContainerIsNotTheEnd() {
        RoaringBitmap positions = RoaringBitmap.bitmapOfRange(0, 8192);
        positions.add(65_541);
        positions.add(200_000L, 204_096L);
        assertThat(walked(positions)).isEqualTo(positions.toArray());
    }

    @Test
    void noneIsTheEnd() {
        Walk walk = new Walk(new RoaringBitmap());
        assertThat(walk.next()).isZero();
        assertThat(walk.next()).isZero();
    }

    private static int[] walked(RoaringBitmap positions) {
        int[] all = new int[0];
        Walk walk = new Walk(positions);
        for (int n = walk.next(); n > 0; n = walk.next()) {
            int from = all.length;
            all = Arrays.copyOf(all, from + n);
            System.arraycopy(walk.batch(), 0, all, from, n);
        }
        return all;
    }
}
