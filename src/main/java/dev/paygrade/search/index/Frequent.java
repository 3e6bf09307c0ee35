package dev.paygrade.search.index;

import java.util.PriorityQueue;
import org.roaringbitmap.RoaringBitmap;

/**
 * Counts only the values that may be among the most frequent. They are met in the order of all their postings, and none
 * can have more hits than postings: once the next has fewer postings than the last of the best has hits, the rest is
 * out (the threshold algorithm of Fagin, Lotem and Naor, 2001, with one list).
 */
final class Frequent {
    private Frequent() {}

    /**
     * Adds up the counts of a segment; those that cannot be among the most frequent stay as they are.
     *
     * @param sum by value, what other segments have
     * @param most how many of the most frequent are wanted
     */
    static void add(Segment segment, Column column, RoaringBitmap hits, int[] sum, int most) {
        int elsewhere = 0;
        for (int one : sum) {
            elsewhere = Math.max(elsewhere, one);
        }
        int[] totals = segment.totals(column);
        PriorityQueue<Integer> best = new PriorityQueue<>(most);
        for (int value : segment.byTotal(column)) {
            Integer least = best.peek();
            if (least != null && best.size() == most && totals[value] + elsewhere < least) {
                return;
            }
            sum[value] += RoaringBitmap.andCardinality(segment.lists(column).of(value), hits);
            best.add(sum[value]);
            if (best.size() > most) {
                best.poll();
            }
        }
    }
}
