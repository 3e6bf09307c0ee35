package dev.paygrade.web;

import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.SearchPage;
import dev.paygrade.search.Sort;
import java.util.List;
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
 * @param links where the same filter can be had otherwise
 * @param next address of the page after this one, or null
 * @param first address of the first page, or null on it
 */
public record ListingView(
        String total,
        boolean some,
        List<ItemView> featured,
        List<ItemView> items,
        Filters filters,
        SummaryView summary,
        List<PayBar.Mark> marks,
        String text,
        List<Hidden> hidden,
        @Nullable Unsaid unsaid,
        String featuredHref,
        boolean byPay,
        String newestHref,
        String payHref,
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
            Filters filters,
            SummaryView summary,
            Address here,
            PostingParameters asked,
            Totals totals) {
        return new ListingView(
                Figures.count(page.total()) + (page.totalCapped() ? "+" : ""),
                page.total() > 0,
                featured,
                items,
                filters,
                summary,
                PayBar.marks(),
                Objects.requireNonNullElse(asked.filter().text(), ""),
                Hidden.of(here, Set.of("q", "after")),
                unsaid(page, here, asked, totals),
                here.with("featured", "true").toString(),
                asked.sort() == Sort.PAY,
                here.without("sort").toString(),
                here.with("sort", "pay").toString(),
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
