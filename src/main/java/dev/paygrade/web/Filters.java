package dev.paygrade.web;

import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.SearchPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The filters of the listing: choices with their counts, a form for what has to be typed, and chips for what is chosen.
 *
 * @param first the groups above the form
 * @param rest those below it
 * @param chips each removes itself
 * @param clear address without any filter
 */
public record Filters(List<Group> first, FilterForm form, List<Group> rest, List<Chip> chips, String clear) {
    private static final List<Facet> BELOW =
            List.of(Facet.ROLE, Facet.SKILL, Facet.COUNTRY, Facet.CITY, Facet.COMPANY, Facet.TYPE);
    private static final List<String> AGES = List.of("24h", "3d", "7d", "30d");

    /**
     * The choices of one facet, or those that stand for themselves.
     *
     * @param more the choices that are folded away
     */
    public record Group(String name, String parameter, List<Choice> choices, List<Choice> more) {}

    /**
     * A value that can be chosen.
     *
     * @param count of postings that have it, or empty
     * @param href chooses it, or takes the choice back
     */
    public record Choice(String label, String count, boolean chosen, String href) {}

    static Filters of(Address here, PostingFilter filter, SearchPage page, FacetNames facetNames, Totals totals) {
        FacetNames.Names names = facetNames.of(filter, page.facets());
        List<Group> rest = new ArrayList<>();
        BELOW.forEach(facet -> rest.add(group(facet, here, filter, page, names)));
        rest.add(1, ages(here, filter, totals));
        return new Filters(
                List.of(
                        flags(here, filter, totals),
                        group(Facet.LEVEL, here, filter, page, names),
                        group(Facet.MODE, here, filter, page, names)),
                FilterForm.of(here, filter),
                List.copyOf(rest),
                Chip.of(here, filter, names, totals, page.total() == 0),
                "/");
    }

    private static Group group(
            Facet facet, Address here, PostingFilter filter, SearchPage page, FacetNames.Names names) {
        return Facets.group(facet, here, filter, page.facets().getOrDefault(facet, Map.of()), names);
    }

    private static Group flags(Address here, PostingFilter filter, Totals totals) {
        ListingMessages say = Language.texts(ListingMessages.class);
        return new Group(
                say.showOnly(),
                "featured",
                List.of(
                        one(
                                Language.texts(CommonMessages.class).featured(),
                                "featured",
                                "true",
                                filter.featured(),
                                here,
                                totals),
                        one(say.statesPay(), "pay", "stated", filter.payStated(), here, totals),
                        one(say.noEstimates(), "estimates", "hide", filter.noEstimates(), here, totals)),
                List.of());
    }

    private static Group ages(Address here, PostingFilter filter, Totals totals) {
        List<Choice> choices = new ArrayList<>();
        for (String age : AGES) {
            int n = Integer.parseInt(age.substring(0, age.length() - 1));
            Duration span = age.endsWith("h") ? Duration.ofHours(n) : Duration.ofDays(n);
            choices.add(one(last(span), "postedWithin", age, span.equals(filter.postedWithin()), here, totals));
        }
        return new Group(
                Language.texts(ListingMessages.class).posted(), "postedWithin", List.copyOf(choices), List.of());
    }

    private static String last(Duration span) {
        ListingMessages say = Language.texts(ListingMessages.class);
        long hours = span.toHours();
        if (hours <= 24 || hours % 24 != 0) {
            return hours == 1 ? say.lastHour() : say.lastHours(Figures.count(hours));
        }
        return say.lastDays(Figures.count(hours / 24));
    }

    /** A parameter that has one value at most. */
    private static Choice one(String label, String parameter, String value, boolean on, Address here, Totals totals) {
        Address with = here.with(parameter, value);
        return new Choice(label, totals.text(with), on, (on ? here.without(parameter) : with).toString());
    }
}
