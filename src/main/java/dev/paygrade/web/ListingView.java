package dev.paygrade.web;

import dev.paygrade.search.Correction;
import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.SearchPage;
import dev.paygrade.search.Sort;
import dev.paygrade.search.TextQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The listing.
 *
 * @param featured shown above the others on the first page
 * @param hidden name and value of what the search form must carry along
 * @param unsaid postings that do not say whether the reader may apply, left out, or null
 * @param corrected what was searched for in place of what was typed, or null
 * @param orders the ways to sort
 * @param links where the same filter can be had otherwise
 * @param next address of the page after this one, or null
 * @param first address of the first page, or null on it
 */
public record ListingView(
        String total,
        boolean some,
        List<ItemView> featured,
        List<ItemView> items,
        Beside beside,
        List<PayBar.Mark> marks,
        String text,
        List<Hidden> hidden,
        @Nullable Unsaid unsaid,
        @Nullable Corrected corrected,
        String featuredHref,
        List<Order> orders,
        Links links,
        @Nullable String next,
        @Nullable String first) {

    /** A parameter that a form carries along. */
    public record Hidden(String name, String value) {
        /** All but those that the form has fields for. */
        static List<Hidden> of(Address here, Set<String> own) {
            return here.pairs().stream()
                    .filter(pair -> !own.contains(pair.getKey()))
                    .map(pair -> new Hidden(pair.getKey(), pair.getValue()))
                    .toList();
        }
    }

    /** How many more there are, and the address that shows them too. */
    public record Unsaid(String count, String href) {}

    /**
     * A way to sort.
     *
     * @param href chooses it, or null for the chosen one
     */
    public record Order(String label, @Nullable String href) {
        /** Relevance only where there are words that something can be relevant to. */
        static List<Order> of(Address here, PostingParameters asked) {
            String text = asked.filter().text();
            boolean words = text != null && TextQuery.of(text).hasWords();
            return Arrays.stream(Sort.values())
                    .filter(sort -> sort != Sort.RELEVANCE || words)
                    .map(sort -> order(sort, here, asked.sort()))
                    .toList();
        }

        private static Order order(Sort sort, Address here, Sort chosen) {
            ListingMessages say = Language.texts(ListingMessages.class);
            String name = sort.name().toLowerCase(Locale.ROOT);
            Address there = sort == Sort.NEWEST ? here.without("sort") : here.with("sort", name);
            return new Order(
                    switch (sort) {
                        case NEWEST -> say.newest();
                        case PAY -> say.byPay();
                        case RELEVANCE -> say.relevance();
                    },
                    sort == chosen ? null : there.toString());
        }
    }

    /**
     * Words that no ad knows.
     *
     * @param typed all of them, with what was meant
     * @param exact address that searches for what was typed
     */
    public record Corrected(List<Word> typed, String exact) {
        /** A word, and what was meant by it. */
        public record Word(String typed, String meant) {}

        static Corrected of(Correction correction, Address here) {
            return new Corrected(
                    correction.words().entrySet().stream()
                            .map(word -> new Word(word.getKey(), word.getValue()))
                            .toList(),
                    here.with("q", correction.exact()).toString());
        }
    }

    /** The same filter as a saved search and as feeds. */
    public record Links(String save, String atom, String json) {
        static Links of(Address here) {
            Address filter = here.without("sort").without("limit");
            return new Links(
                    filter.at("/alerts/new").toString(),
                    filter.at("/feed.atom").toString(),
                    filter.at("/feed.json").toString());
        }
    }

    static ListingView of(
            SearchPage page,
            List<ItemView> featured,
            List<ItemView> items,
            Beside beside,
            Address here,
            PostingParameters asked,
            @Nullable Corrected corrected,
            Totals totals) {
        return new ListingView(
                Figures.count(page.total()) + (page.totalCapped() ? "+" : ""),
                page.total() > 0,
                featured,
                items,
                beside,
                PayBar.marks(),
                Objects.requireNonNullElse(asked.filter().text(), ""),
                Hidden.of(here, Set.of("q", "after")),
                unsaid(page, here, asked, totals),
                corrected,
                here.with("featured", "true").toString(),
                Order.of(here, asked),
                Links.of(here),
                page.next() == null ? null : here.with("after", page.next()).toString(),
                asked.after() == null ? null : here.without("after").toString());
    }

    private static @Nullable Unsaid unsaid(SearchPage page, Address here, PostingParameters asked, Totals totals) {
        if (asked.filter().home() == null || asked.filter().home().unknownToo()) {
            return null;
        }
        Address wider = here.with("eligibleUnknown", "true");
        OptionalInt all = totals.of(wider);
        int more = all.orElse(0) - page.total();
        return more > 0 ? new Unsaid(Figures.count(more), wider.toString()) : null;
    }
}
