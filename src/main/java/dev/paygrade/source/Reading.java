package dev.paygrade.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one page gave.
 *
 * @param postings ready to be normalised, without repeats
 * @param article the article that the page is, if it is one
 * @param next pages to read before the run is whole: further list pages, and details
 * @param complaints items that could not be read; one of them never stops the others
 */
public record Reading(
        List<RawPosting> postings, @Nullable RawArticle article, List<PageRequest> next, List<Complaint> complaints) {
    public Reading {
        postings = List.copyOf(postings);
        next = List.copyOf(next);
        complaints = List.copyOf(complaints);
    }

    public static Reading of(List<RawPosting> postings) {
        return new Reading(postings, null, List.of(), List.of());
    }
}
