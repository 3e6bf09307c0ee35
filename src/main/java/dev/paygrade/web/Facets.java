package dev.paygrade.web;

import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.web.Filters.Choice;
import dev.paygrade.web.Filters.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The facets of the listing: values that can be chosen, with the number of postings that have them. */
final class Facets {
    /** Shown at once; the others are folded away. */
    private static final int FEW = 7;

    private static final int MOST = 24;

    private Facets() {}

    /**
     * A facet's choices.
     *
     * @param counts the most frequent first
     */
    static Group group(
            Facet facet, Address here, PostingFilter filter, Map<String, Integer> counts, FacetNames.Names names) {
        List<String> chosen = chosen(here, filter, facet);
        Collection<String> values = new LinkedHashSet<>(ordered(facet));
        values.addAll(chosen);
        counts.keySet().stream().limit(MOST).forEach(values::add);
        List<Choice> choices = new ArrayList<>();
        for (String value : values) {
            int count = counts.getOrDefault(value, 0);
            boolean on = chosen.contains(value);
            if (count > 0 || on) {
                String spelled = spelling(facet, value);
                Address to = on ? here.minus(facet.parameter(), spelled) : here.plus(facet.parameter(), spelled);
                choices.add(new Choice(names.of(facet, value), Figures.count(count), on, to.toString()));
            }
        }
        int shown = choices.size() <= FEW + 2 ? choices.size() : Math.max(FEW, chosen.size());
        return new Group(
                heading(facet),
                facet.parameter(),
                List.copyOf(choices.subList(0, shown)),
                List.copyOf(choices.subList(shown, choices.size())));
    }

    /** What an address chooses of a facet; the members of a region are chosen by the region. */
    static List<String> chosen(Address here, PostingFilter filter, Facet facet) {
        return facet == Facet.COUNTRY
                ? here.values(facet.parameter()).stream()
                        .map(code -> code.strip().toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList()
                : filter.of(facet);
    }

    /** Facets with an order of their own keep it, whatever the counts. */
    private static List<String> ordered(Facet facet) {
        return switch (facet) {
            case LEVEL -> List.of("ENTRY", "MID", "SENIOR", "EXECUTIVE");
            case MODE -> List.of("REMOTE", "HYBRID", "ONSITE");
            default -> List.of();
        };
    }

    /** In addresses, enum names are lower case. */
    static String spelling(Facet facet, String value) {
        return switch (facet) {
            case LEVEL, MODE, TYPE -> value.toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value;
        };
    }

    private static String heading(Facet facet) {
        ListingMessages say = Language.texts(ListingMessages.class);
        return switch (facet) {
            case LEVEL -> say.level();
            case MODE -> say.mode();
            case ROLE -> say.role();
            case TYPE -> say.employment();
            case COUNTRY -> say.country();
            case CITY -> say.city();
            case COMPANY -> say.employer();
            case SKILL -> say.skill();
        };
    }
}
