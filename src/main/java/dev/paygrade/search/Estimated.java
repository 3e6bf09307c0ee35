package dev.paygrade.search;

/** Which postings show no pay but what somebody else computed: the one place that says so, for the index and for SQL. */
public final class Estimated {
    /** A condition over {@code posting p}; never null. */
    public static final String SQL =
            "(coalesce(p.pay_kind, '') = 'ESTIMATE' or p.pay_kind is null and p.pay @> '[{\"kind\": \"ESTIMATE\"}]')";

    private Estimated() {}
}
