package dev.paygrade.source;

/** What absence from a read means. */
public enum Coverage {
    /** A read shows every open posting: one that is missing may have closed. */
    COMPLETE,
    /** A read shows some of them (an article, a feed, a first page): absence means nothing. */
    WINDOW
}
