package dev.paygrade.alert;

import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingParameters.Problem;
import java.util.List;
import java.util.Locale;

/** Writes the mails, each in the language of its reader, as plain text and as simple HTML of the same words. */
public interface Letters {

    /**
     * Asks whether an address wants a search. Says nothing of the search itself: whoever filled in the form may have
     * written anything into it, and the reader of this has not asked for it yet.
     *
     * @param root where links begin, without a slash at the end
     */
    Letter confirm(Locale language, String root, String confirmToken, String stopToken);

    /**
     * Tells of new postings.
     *
     * @param items the latest of them
     * @param total how many there are
     */
    Letter digest(SavedSearch search, List<PostingItem> items, int total, String stopToken);

    /** Tells that a search is no longer understood. */
    Letter invalid(SavedSearch search, List<Problem> problems, String stopToken);
}
