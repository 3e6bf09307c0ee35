package dev.paygrade.harvest;

import dev.paygrade.source.Complaint;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.RawArticle;
import dev.paygrade.source.RawPosting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a crawl brought home.
 *
 * @param postings by external id, the first of each
 * @param cards postings of which only the card could be read; worth storing only if nothing better is stored
 * @param detailed the cards of postings whose detail page was read
 * @param known external ids that were shown, but need not be read again
 * @param whole every list page was read, so that what is missing really is missing
 * @param abandoned stopped half way because the run was no longer wanted
 * @param notModified the source answered that nothing changed
 */
record Crawled(
        Map<String, RawPosting> postings,
        Map<String, RawPosting> cards,
        Map<String, RawPosting> detailed,
        Set<String> known,
        List<RawArticle> articles,
        List<Failure> failures,
        int pages,
        long bytes,
        boolean whole,
        boolean abandoned,
        boolean notModified,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Duration retryAfter) {

    /**
     * Something that went wrong.
     *
     * @param raw the item as it stood, or null
     */
    record Failure(
            String url,
            @Nullable String item,
            String reason,
            String detail,
            @Nullable String raw) {}

    /** Nothing came home, and something went wrong; a board that understandably shows no opening was read. */
    boolean nothingRead() {
        boolean empty = postings.isEmpty() && cards.isEmpty() && known.isEmpty() && articles.isEmpty();
        return empty && !notModified && !(pages > 0 && whole && failures.isEmpty());
    }

    /** Collects while the crawl goes on. */
    static final class Builder {
        private final Map<String, RawPosting> postings = new LinkedHashMap<>();
        private final Map<String, RawPosting> cards = new LinkedHashMap<>();
        private final Map<String, RawPosting> detailed = new LinkedHashMap<>();
        private final Set<String> known = new LinkedHashSet<>();
        private final List<RawArticle> articles = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private int pages;
        private long bytes;
        private boolean whole = true;
        private boolean notModified;
        private @Nullable String etag;
        private @Nullable String lastModified;
        private @Nullable Duration retryAfter;

        int pages() {
            return pages;
        }

        long bytes() {
            return bytes;
        }

        /** Postings so far, read or known to need no reading. */
        int found() {
            return postings.size() + known.size();
        }

        void page(int length) {
            pages++;
            bytes += length;
        }

        void validators(@Nullable String newEtag, @Nullable String newLastModified) {
            etag = newEtag;
            lastModified = newLastModified;
        }

        void notModified() {
            pages++;
            notModified = true;
        }

        void posting(RawPosting posting, @Nullable RawPosting card) {
            if (card != null && card.externalId().equals(posting.externalId())) {
                detailed.put(card.externalId(), card);
            }
            postings.merge(
                    posting.externalId(),
                    posting,
                    (first, again) -> again.featured() && !first.featured()
                            ? first.toBuilder().featured(true).build()
                            : first);
        }

        void cardOnly(RawPosting card) {
            cards.putIfAbsent(card.externalId(), card);
        }

        void known(String externalId) {
            known.add(externalId);
        }

        void article(RawArticle article) {
            articles.add(article);
        }

        void listLost() {
            whole = false;
        }

        void retryAfter(@Nullable Duration asked) {
            if (asked != null && (retryAfter == null || asked.compareTo(retryAfter) > 0)) {
                retryAfter = asked;
            }
        }

        void complain(PageRequest request, Complaint complaint) {
            failures.add(new Failure(
                    request.uri().toString(), complaint.where(), "UNREADABLE_ITEM", complaint.what(), complaint.raw()));
        }

        void fail(PageRequest request, @Nullable String item, String reason, String detail) {
            failures.add(new Failure(request.uri().toString(), item, reason, detail, null));
            if (reason.endsWith("_BUDGET")) {
                whole = false;
            }
        }

        Crawled abandoned() {
            return build(true);
        }

        Crawled build() {
            return build(false);
        }

        private Crawled build(boolean abandoned) {
            cards.keySet().removeAll(postings.keySet());
            known.removeAll(postings.keySet());
            return new Crawled(
                    postings,
                    cards,
                    detailed,
                    known,
                    List.copyOf(articles),
                    List.copyOf(failures),
                    pages,
                    bytes,
                    whole && !abandoned,
                    abandoned,
                    notModified,
                    // a validator speaks for one page only
                    pages == 1 ? etag : null,
                    pages == 1 ? lastModified : null,
                    retryAfter);
        }
    }
}
