package dev.paygrade.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class FrequentTest {
    private static final int MOST = 10;

    private final Random random = new Random(11);
    private final Vocabulary vocabulary = new Vocabulary();
    private final Dictionary words = vocabulary.words(Column.SKILL);

    /** A few skills are frequent and most are rare. */
    private Segment segment(int size) {
        SegmentBuilder builder = new SegmentBuilder(vocabulary, size);
        for (int i = 0; i < size; i++) {
            builder.next(size - i, size - i);
            for (Column column : Column.values()) {
                if (column.kind != Column.Kind.MANY) {
                    builder.code(column, 0);
                }
            }
            int[] skills = IntStream.range(0, random.nextInt(6))
                    .map(k -> words.add("skill-" + (int) (400 * Math.pow(random.nextDouble(), 4))))
                    .distinct()
                    .toArray();
            builder.skills(skills);
            builder.figures(SparseInts.NONE, SparseInts.NONE, SparseInts.NONE, SparseInts.NONE);
        }
        return builder.build();
    }

    private RoaringBitmap some(int size, double share) {
        RoaringBitmap some = new RoaringBitmap();
        IntStream.range(0, size).filter(i -> random.nextDouble() < share).forEach(some::add);
        return some;
    }

    private int[] counted(Segment segment, RoaringBitmap hits, int[] sums) {
        int[] all = sums.clone();
        hits.forEach((int at) -> {
            for (int value : segment.skills.get(at)) {
                all[value]++;
            }
        });
        return all;
    }

    @Test
    void theMostFrequentAreThoseOfACountOfAll() {
        Segment segment = segment(5000);
        for (double share : new double[] {0.0, 0.2, 0.9, 1}) {
            RoaringBitmap hits = some(segment.size, share);
            int[] elsewhere = IntStream.range(0, words.size())
                    .map(i -> random.nextInt(60))
                    .toArray();
            for (int[] sums : List.of(new int[words.size()], elsewhere)) {
                Map<String, Integer> expected = Top.of(counted(segment, hits, sums), words, MOST);
                int[] found = sums.clone();
                Frequent.add(segment, Column.SKILL, hits, found, MOST);
                assertThat(new ArrayList<>(Top.of(found, words, MOST).entrySet()))
                        .isEqualTo(new ArrayList<>(expected.entrySet()));
            }
        }
    }

    @Test
    void theRareAreNotCountedAtAll() {
        Segment segment = segment(5000);
        int[] found = new int[words.size()];
        Frequent.add(segment, Column.SKILL, some(segment.size, 1), found, MOST);
        assertThat(IntStream.of(found).filter(n -> n > 0).count()).isBetween((long) MOST, 2L * MOST);
    }
}
