package dev.paygrade.search.index;

import dev.paygrade.search.PageKey;
import dev.paygrade.search.Relevance;
import dev.paygrade.search.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** The ids of one page of hits. */
final class Page {
    private Page() {}

    static List<Long> of(List<Part> parts, List<RoaringBitmap> hits, Sort sort, @Nullable PageKey after, int limit) {
        return sort == Sort.PAY ? byPay(parts, hits, after, limit) : newest(parts, hits, after, limit);
    }

    private static List<Long> newest(List<Part> parts, List<RoaringBitmap> hits, @Nullable PageKey after, int limit) {
        List<Long> ids = new ArrayList<>(limit);
        Newest newest = new Newest(parts, hits);
        if (after != null) {
            newest.skip(after.sortedBy(), after.id());
        }
        while (ids.size() < limit && newest.next()) {
            ids.add(newest.segment().id(newest.position()));
        }
        return ids;
    }

    /** @param ranked positions by part and rank, the best rank first */
    static List<Long> ranked(
            List<Part> parts,
            List<RoaringBitmap> hits,
            List<List<RoaringBitmap>> ranked,
            @Nullable PageKey after,
            int limit) {
        List<Long> ids = new ArrayList<>(limit);
        int first = after == null ? Relevance.BEST : Math.min(Relevance.rank(after.sortedBy()), Relevance.BEST);
        for (int rank = first; rank > 0 && ids.size() < limit; rank--) {
            int place = Relevance.BEST - rank;
            List<RoaringBitmap> these = new ArrayList<>();
            for (int i = 0; i < hits.size(); i++) {
                these.add(RoaringBitmap.and(hits.get(i), ranked.get(i).get(place)));
            }
            PageKey within = after == null || rank < Relevance.rank(after.sortedBy())
                    ? null
                    : new PageKey(Sort.NEWEST, Relevance.posted(after.sortedBy()), after.id());
            ids.addAll(newest(parts, these, within, limit - ids.size()));
        }
        return ids;
    }

    private static List<Long> byPay(List<Part> parts, List<RoaringBitmap> hits, @Nullable PageKey after, int limit) {
        Comparator<long[]> order =
                Comparator.<long[]>comparingLong(pay -> pay[0]).thenComparingLong(pay -> pay[1]);
        PriorityQueue<long[]> best = new PriorityQueue<>(order);
        for (int i = 0; i < parts.size(); i++) {
            Segment segment = parts.get(i).segment();
            PeekableIntIterator positions = hits.get(i).getIntIterator();
            while (positions.hasNext()) {
                int at = positions.next();
                int usd = segment.figures.usd(at);
                long pay = usd == SparseInts.NONE ? -1 : usd;
                boolean full = best.size() == limit;
                if (full && pay < best.element()[0]) {
                    continue;
                }
                long id = segment.id(at);
                if (after != null && (pay > after.sortedBy() || (pay == after.sortedBy() && id >= after.id()))) {
                    continue;
                }
                best.add(new long[] {pay, id});
                if (full) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(order.reversed()).map(pay -> pay[1]).toList();
    }
}
