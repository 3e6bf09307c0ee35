package dev.paygrade.search;

/** The statements behind a page of the listing, for whoever measures them. */
public final class ListingSql {
    /** The rows of a page whose ids are known: one array. */
    public static final String BY_IDS = PostingRows.SELECT + " where p.id = any(?)";

    /** The open postings behind a moment and an id, as the database finds them alone. */
    public static final String BEHIND = PostingRows.SELECT
            + " where p.closed_at is null and (p.posted_at, p.id) < (%s) order by p.posted_at desc, p.id desc limit 26";

    private ListingSql() {}
}
