package dev.paygrade.search.index;

import java.util.LinkedHashMap;
import java.util.Map;

/** The most frequent values of a column, equals by name: a heap with the least of them on top. */
final class Top {
    private final int[] counts;
    private final Dictionary words;
    private final int[] heap;
    private int held;

    private Top(int[] counts, Dictionary words, int most) {
        this.counts = counts;
        this.words = words;
        this.heap = new int[Math.min(most, counts.length)];
    }

    /** Those that occur at all, the most frequent first. */
    static Map<String, Integer> of(int[] counts, Dictionary words, int most) {
        Top top = new Top(counts, words, most);
        int least = 1;
        for (int value = 0; value < counts.length; value++) {
            // nearly every value of a long column ends here
            if (counts[value] >= least) {
                least = top.offer(value);
            }
        }
        return top.inOrder();
    }

    /** What the next value must reach at least. */
    private int offer(int value) {
        if (held < heap.length) {
            int at = held++;
            while (at > 0 && before(value, heap[(at - 1) >> 1])) {
                heap[at] = heap[(at - 1) >> 1];
                at = (at - 1) >> 1;
            }
            heap[at] = value;
        } else if (before(heap[0], value)) {
            sink(value);
        }
        return held < heap.length ? 1 : counts[heap[0]];
    }

    /** Puts a value in the place of the one on top. */
    private void sink(int value) {
        int at = 0;
        for (int below = 1; below < held; below = 2 * at + 1) {
            if (below + 1 < held && before(heap[below + 1], heap[below])) {
                below++;
            }
            if (!before(heap[below], value)) {
                break;
            }
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = value;
    }

    /** Whether a value goes before another does: it is rarer, or as rare and later in the alphabet. */
    private boolean before(int one, int other) {
        return counts[one] != counts[other]
                ? counts[one] < counts[other]
                : words.word(one).compareTo(words.word(other)) > 0;
    }

    private Map<String, Integer> inOrder() {
        int[] sorted = new int[held];
        for (int i = held - 1; i >= 0; i--) {
            sorted[i] = heap[0];
            int last = heap[--held];
            if (held > 0) {
                sink(last);
            }
        }
        LinkedHashMap<String, Integer> values = LinkedHashMap.newLinkedHashMap(sorted.length);
        for (int value : sorted) {
            values.put(words.word(value), counts[value]);
        }
        return values;
    }
}
