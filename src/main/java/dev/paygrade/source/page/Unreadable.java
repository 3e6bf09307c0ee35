package dev.paygrade.source.page;

import dev.paygrade.source.Page;
import dev.paygrade.source.UnreadablePageException;
import dev.paygrade.source.UnreadablePageException.Reason;

/** Sentences for pages that cannot be read: what was expected, what was found, and where. */
public final class Unreadable {

    private Unreadable() {}

    public static UnreadablePageException wrongType(Page page, String expected) {
        return new UnreadablePageException(
                Reason.WRONG_CONTENT_TYPE,
                "expected " + expected + ", found " + ContentType.of(page) + " at " + page.uri());
    }

    public static UnreadablePageException truncated(Page page, String expected, String where) {
        return new UnreadablePageException(
                Reason.TRUNCATED, "expected " + expected + " to its end, but it stops " + where + " at " + page.uri());
    }

    public static UnreadablePageException malformed(Page page, String expected, String found) {
        return new UnreadablePageException(
                Reason.MALFORMED, "expected " + expected + ", found " + found + " at " + page.uri());
    }

    public static UnreadablePageException noPostings(Page page, String expected, String found) {
        return new UnreadablePageException(
                Reason.NO_POSTINGS, "expected " + expected + ", found " + found + " at " + page.uri());
    }
}
