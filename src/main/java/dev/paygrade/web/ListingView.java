package dev.paygrade.web;

import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.SearchPage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The listing.
 *
 * @param featured shown above the others on the first page
 * @param hidden name and value of what the search form must carry along
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
        String featuredHref,
        boolean byPay,
        String newestHref,
        String payHref,
        @Nullable String next,
        @Nullable String first) {

    /** A parameter that the form carries along. */
    public record Hidden(String name, String value) {}

    static ListingView of(
            SearchPage page,
            List<ItemView> featured,
            List<ItemView> items,
            Filters filters,
            SummaryView summary,
            Address here,
            PostingParameters asked) {
        return new ListingView(
                Figures.count(page.total()) + (page.totalCapped() ? "+" : ""),
                page.total() > 0,
                featured,
                items,
                filters,
                summary,
                PayBar.marks(),
                Objects.requireNonNullElse(asked.filter().text(), ""),
                here.pairs().stream()
                        .filter(pair ->
                                !pair.getKey().equals("q") && !pair.getKey().equals("after"))
                        .map(pair -> new Hidden(pair.getKey(), pair.getValue()))
                        .toList(),
                here.with("featured", "true").toString(),
                asked.sort() == dev.paygrade.search.Sort.PAY,
                here.without("sort").toString(),
                here.with("sort", "pay").toString(),
                page.next() == null ? null : here.with("after", page.next()).toString(),
                asked.after() == null ? null : here.without("after").toString());
    }
}
