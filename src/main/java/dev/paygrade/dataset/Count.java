package dev.paygrade.dataset;

import java.util.Locale;

/** What is counted of an import; the rows are the sum of what follows up to {@link #BLOCKED}. */
enum Count {
    ROWS,
    /** New openings. */
    ADDED,
    /** Openings that were known already, from here or elsewhere: the row was linked to them. */
    LINKED,
    /** Postings of this source that say what they said before. */
    UNCHANGED,
    CHANGED,
    REJECTED,
    /** Rows that say the same as one above them. */
    REPEATED,
    /** Ads that an operator took down for good. */
    BLOCKED,
    /** Of those stored, openings that the file says are gone. */
    CLOSED,
    /** Postings that the readers read. */
    READ,
    WITH_PAY,
    WITH_LEVEL,
    WITH_PLACE,
    /** Remote flags that stood beside a city and were not believed. */
    NOT_REMOTE;

    /** Its column in the table {@code import}. */
    String column() {
        return this == ROWS ? "row_count" : name().toLowerCase(Locale.ROOT);
    }
}
