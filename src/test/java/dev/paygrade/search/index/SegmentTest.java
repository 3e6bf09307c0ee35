package dev.paygrade.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static Segment segment(long[] moments) {
        SegmentBuilder builder = new SegmentBuilder(new Vocabulary(), moments.length);
        for (int i = 0; i < moments.length; i++) {
            builder.next(moments.length - i, moments[i]);
            for (Column column : Column.values()) {
                if (column.kind != Column.Kind.MANY) {
                    builder.code(column, 0);
                }
            }
            builder.skills(new int[0]);
            builder.figures(SparseInts.NONE, SparseInts.NONE, SparseInts.NONE, SparseInts.NONE);
        }
        return builder.build();
    }

    @Test
    void findsWhereOlderPostingsBegin() {
        Random random = new Random(5);
        for (int size : new int[] {0, 1, 31, 32, 33, 64, 500}) {
            long[] moments = new long[size];
            for (int i = 0; i < size; i++) {
                // many of one moment, over the end of a block too
                moments[i] = i == 0 ? 90_000 : moments[i - 1] - (random.nextInt(5) == 0 ? 100 : 0);
            }
            Segment segment = segment(moments);
            for (int round = 0; round < 300; round++) {
                long moment = 90_100 - 50L * random.nextInt(250);
                long id = random.nextInt(size + 2);
                int newer = 0;
                while (newer < size
                        && (moments[newer] > moment || (moments[newer] == moment && segment.id(newer) >= id))) {
                    newer++;
                }
                assertThat(segment.after(moment, id)).isEqualTo(newer);
            }
        }
    }
}
