package dev.paygrade.web;

import dev.paygrade.search.CountryCodes;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.TextQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Something that is chosen, and the address without it.
 *
 * @param without how many postings there would be without it, or empty if nobody asked
 */
public record Chip(String label, String href, String without) {

    /**
     * Everything that is chosen.
     *
     * @param alone nothing fits: each chip says what its removal would give
     */
    static List<Chip> of(Address here, PostingFilter filter, FacetNames.Names names, Totals totals, boolean alone) {
        Builder chips = new Builder(alone ? totals : address -> OptionalInt.empty());
        if (filter.text() != null) {
            text(here, filter.text(), chips);
        }
        if (filter.featured()) {
            chips.add("Featured", here.without("featured"));
        }
        for (String region : here.values("region")) {
            chips.add("In " + ItemView.region(region.toUpperCase(Locale.ROOT)), here.minus("region", region));
        }
        for (Facet facet : Facet.values()) {
            for (String value : Facets.chosen(here, filter, facet)) {
                chips.add(names.of(facet, value), here.minus(facet.parameter(), Facets.spelling(facet, value)));
            }
        }
        extra(here, filter, chips);
        return List.copyOf(chips.chips);
    }

    /** {@code remote} among the words is the work mode, and has a chip of its own. */
    private static void text(Address here, String text, Builder chips) {
        TextQuery query = TextQuery.of(text);
        if (!query.remote()) {
            chips.add("“" + text + "”", here.without("q"));
            return;
        }
        String words = (query.words() + " " + (query.beginning() == null ? "" : query.beginning())).strip();
        if (!words.isEmpty()) {
            chips.add("“" + words + "”", here.with("q", "remote"));
        }
        chips.add("Remote, as typed", words.isEmpty() ? here.without("q") : here.with("q", words));
    }

    private static void extra(Address here, PostingFilter filter, Builder chips) {
        if (filter.payStated()) {
            chips.add("States pay", here.without("pay"));
        }
        if (filter.floor() != null) {
            PostingFilter.PayFloor floor = filter.floor();
            chips.add(
                    "At least %s %s %s"
                            .formatted(floor.currency(), Figures.amount(floor.min()), ItemView.per(floor.period())),
                    here.without("payMin").without("payPeriod").without("currency"));
        }
        if (filter.home() != null) {
            chips.add(
                    "Open to " + CountryCodes.name(filter.home().country())
                            + (filter.home().unknownToo() ? ", or does not say" : ""),
                    here.without("eligible").without("eligibleUnknown"));
        }
        if (filter.postedWithin() != null) {
            chips.add("Posted within " + span(filter.postedWithin()), here.without("postedWithin"));
        }
        filter.sources().forEach(source -> chips.add("From " + source, here.minus("source", source)));
        if (filter.counted() != null) {
            chips.add(
                    "Counted in pay figures: " + filter.counted().label().toLowerCase(Locale.ROOT),
                    here.without("counted"));
        }
        if (filter.status() != PostingFilter.Status.OPEN) {
            chips.add(
                    filter.status() == PostingFilter.Status.ANY ? "Open or closed" : "Closed", here.without("status"));
        }
    }

    /** {@code 24 hours}, {@code 3 days}. */
    static String span(Duration duration) {
        long hours = duration.toHours();
        if (hours <= 24 || hours % 24 != 0) {
            return hours == 1 ? "an hour" : hours + " hours";
        }
        return hours / 24 + " days";
    }

    /** Chips so far. */
    private static final class Builder {
        private final List<Chip> chips = new ArrayList<>();
        private final Totals totals;

        Builder(Totals totals) {
            this.totals = totals;
        }

        void add(String label, Address without) {
            chips.add(new Chip(label, without.toString(), totals.text(without)));
        }
    }
}
