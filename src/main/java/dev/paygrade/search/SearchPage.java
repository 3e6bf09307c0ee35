package dev.paygrade.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a listing.
 *
 * @param total how many there are; exact unless capped
 * @param totalCapped there are more than {@code total}
 * @param next token of the page after this one, or null if this is the last
 * @param facets counts by facet and value, the most frequent first; each ignores its own filter
 */
public record SearchPage(
        int total,
        boolean totalCapped,
        List<PostingItem> items,
        @Nullable String next,
        Map<Facet, Map<String, Integer>> facets) {}
