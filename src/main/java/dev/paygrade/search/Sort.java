package dev.paygrade.search;

/** Order of a listing; the id decides between equals. */
public enum Sort {
    NEWEST,
    /** The highest annual maximum in USD first; postings without one last. */
    PAY,
    /** Where the words stand, then the newest; by age alone without words. See {@link Relevance}. */
    RELEVANCE
}
