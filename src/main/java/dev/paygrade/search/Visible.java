package dev.paygrade.search;

/** Which postings anyone may find: the one place that says so, for the index and for SQL. */
public final class Visible {
    /** A condition over {@code posting p}. */
    public static final String SQL = "true";

    private Visible() {}
}
