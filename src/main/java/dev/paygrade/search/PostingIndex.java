package dev.paygrade.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers which postings a filter wants without the database's help. Every answer may be empty: the index is not built
 * yet, lags behind, or cannot tell; then SQL answers. Where the index lives, in this process or in an engine of its own,
 * is no one's concern.
 */
public interface PostingIndex {

    /**
     * What was found.
     *
     * @param total exact
     * @param ids of the page, in order
     * @param facets the most frequent values first; each ignores its own filter
     */
    record Found(int total, List<Long> ids, Map<Facet, Map<String, Integer>> facets) {}

    /**
     * A page of what a filter wants.
     *
     * @param after key of the page before, or null for the first
     */
    Optional<Found> find(PostingFilter filter, Sort sort, @Nullable PageKey after, int limit, Set<Facet> facets);

    /** As {@link PostingSearch#observations}. */
    Optional<List<Observation>> observations(PostingFilter filter, PayCell cell);

    /** As {@link PostingSearch#coverage}. */
    Optional<Coverage> coverage(PostingFilter filter, PayCell cell);

    /**
     * Grows whenever an answer may have changed; empty while the index does not answer. What moves with the clock or the
     * day's rates is not in it.
     */
    OptionalLong version();
}
