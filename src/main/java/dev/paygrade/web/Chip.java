package dev.paygrade.web;

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
            chips.add(Language.texts(CommonMessages.class).featured(), here.without("featured"));
        }
        for (String region : here.values("region")) {
            chips.add(say().inRegion(Labels.region(region.toUpperCase(Locale.ROOT))), here.minus("region", region));
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
            chips.add("“" + text + "”", wordless(here));
            return;
        }
        String words = (query.words() + " " + (query.beginning() == null ? "" : query.beginning())).strip();
        if (!words.isEmpty()) {
            chips.add("“" + words + "”", here.with("q", "remote"));
        }
        chips.add(say().remoteTyped(), words.isEmpty() ? wordless(here) : here.with("q", words));
    }

    /** Without words nothing is more relevant than something else. */
    private static Address wordless(Address here) {
        boolean ranked = here.values("sort").stream().anyMatch("relevance"::equalsIgnoreCase);
        return (ranked ? here.without("sort") : here).without("q");
    }

    private static void extra(Address here, PostingFilter filter, Builder chips) {
        if (filter.payStated()) {
            chips.add(say().statesPay(), here.without("pay"));
        }
        if (filter.noEstimates()) {
            chips.add(say().noEstimates(), here.without("estimates"));
        }
        if (filter.near() != null) {
            chips.add(
                    say().within(filter.near().length(), filter.near().centre().label()),
                    here.without("near").without("within"));
        }
        if (filter.floor() != null) {
            PostingFilter.PayFloor floor = filter.floor();
            chips.add(
                    say().atLeast(
                                    Figures.worded(floor.currency(), Figures.amount(floor.min())),
                                    Labels.per(floor.period())),
                    here.without("payMin").without("payPeriod").without("currency"));
        }
        if (filter.home() != null) {
            chips.add(openTo(filter.home()), here.without("eligible").without("eligibleUnknown"));
        }
        if (filter.postedWithin() != null) {
            chips.add(within(filter.postedWithin()), here.without("postedWithin"));
        }
        filter.sources().forEach(source -> chips.add(say().fromSource(source), here.minus("source", source)));
        if (filter.counted() != null) {
            chips.add(say().counted(Labels.inText(Labels.cell(filter.counted()))), here.without("counted"));
        }
        if (filter.status() != PostingFilter.Status.OPEN) {
            chips.add(
                    filter.status() == PostingFilter.Status.ANY
                            ? say().anyStatus()
                            : Language.texts(CommonMessages.class).closed(),
                    here.without("status"));
        }
    }

    private static String openTo(PostingFilter.Home home) {
        String country = Labels.country(home.country());
        return home.unknownToo() ? say().openToUnsaid(country) : say().openTo(country);
    }

    private static String within(Duration span) {
        long hours = span.toHours();
        if (hours <= 24 || hours % 24 != 0) {
            return hours == 1 ? say().withinHour() : say().withinHours(Figures.count(hours));
        }
        return say().withinDays(Figures.count(hours / 24));
    }

    private static ListingMessages say() {
        return Language.texts(ListingMessages.class);
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
