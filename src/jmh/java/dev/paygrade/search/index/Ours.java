package dev.paygrade.search.index;

import dev.paygrade.search.Facet;
import dev.paygrade.search.PageKey;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** The index asked as {@link Answers} asks it, without anything that is kept of earlier answers. */
record Ours(Snapshot snapshot) {
    private Question question(PostingFilter filter) {
        List<Wanted> wanted = new ArrayList<>();
        for (Part part : snapshot.parts()) {
            wanted.add(new Wanted(part, snapshot.descendants(), filter, Long.MIN_VALUE, null, null));
        }
        return new Question(snapshot, filter, wanted);
    }

    Map<Facet, Map<String, Integer>> counts(PostingFilter filter, Set<Facet> facets) {
        Question question = question(filter);
        return question.counts(facets, question.hits(null));
    }

    int total(PostingFilter filter) {
        return question(filter).hits(null).stream()
                .mapToInt(RoaringBitmap::getCardinality)
                .sum();
    }

    List<Long> page(PostingFilter filter, @Nullable PageKey after, int limit) {
        List<RoaringBitmap> hits = question(filter).hits(null);
        if (hits.stream().mapToInt(RoaringBitmap::getCardinality).sum() < 0) {
            throw new IllegalStateException("the total belongs to a page");
        }
        return Page.of(snapshot.parts(), hits, Sort.NEWEST, after, limit);
    }

    /** Where a page begins that so many postings lie before. */
    PageKey behind(PostingFilter filter, int postings) {
        int at = question(filter).hits(null).getFirst().select(postings - 1);
        Segment segment = snapshot.old().segment();
        return new PageKey(Sort.NEWEST, segment.posted(at), segment.id(at));
    }
}
