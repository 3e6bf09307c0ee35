package dev.paygrade.web;

import dev.paygrade.search.Facet;
import dev.paygrade.search.SearchPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How postings are spread over the values of a facet, each value a link to its postings. */
final class Shares {
    private static final int MOST = 12;

    private Shares() {}

    /**
     * The most frequent values first.
     *
     * @param page the postings, with this facet counted
     * @param here address of the same postings
     * @param name of a value
     */
    static List<RoleView.Share> of(SearchPage page, Facet facet, Address here, Function<String, String> name) {
        int total = Math.max(page.total(), 1);
        return page.facets().getOrDefault(facet, Map.of()).entrySet().stream()
                .limit(MOST)
                .map(entry -> new RoleView.Share(
                        name.apply(entry.getKey()),
                        Figures.count(entry.getValue()),
                        SummaryView.share(entry.getValue(), total),
                        here.with(facet.parameter(), spelling(facet, entry.getKey()))
                                .toString()))
                .toList();
    }

    private static String spelling(Facet facet, String value) {
        return facet == Facet.MODE || facet == Facet.LEVEL ? value.toLowerCase(Locale.ROOT) : value;
    }
}
