package dev.paygrade.web;

import dev.paygrade.employment.EmploymentType;
import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.CountryCodes;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The filters of the listing: choices with their counts, and chips for what is chosen.
 *
 * @param groups in the order of the page
 * @param chips each removes itself
 * @param clear address without any filter
 */
public record Filters(List<Group> groups, List<Chip> chips, String clear) {
    private static final int MOST_CHOICES = 12;

    /** The choices of one facet, or those that stand for themselves. */
    public record Group(String name, String parameter, List<Choice> choices) {
        /** Whether any of its choices is chosen. */
        public boolean open() {
            return choices.stream().anyMatch(Choice::chosen);
        }
    }

    /**
     * A value that can be chosen.
     *
     * @param count of postings that have it, or empty
     * @param href chooses it, or takes the choice back
     */
    public record Choice(String value, String label, String count, boolean chosen, String href) {}

    /** Something that is chosen. */
    public record Chip(String label, String href) {}

    static Filters of(
            Address here, PostingFilter filter, Map<Facet, Map<String, Integer>> facets, RoleNames roleNames) {
        Set<String> slugs =
                new HashSet<>(facets.getOrDefault(Facet.ROLE, Map.of()).keySet());
        slugs.addAll(filter.of(Facet.ROLE));
        Map<String, String> roles = roleNames.of(slugs);
        List<Group> groups = new ArrayList<>();
        List<Chip> chips = new ArrayList<>();
        groups.add(new Group("Show only", "featured", flags(here, filter)));
        if (filter.text() != null) {
            chips.add(new Chip("“" + filter.text() + "”", here.without("q").toString()));
        }
        if (filter.featured()) {
            chips.add(new Chip("Featured", here.without("featured").toString()));
        }
        for (Facet facet : Facet.values()) {
            for (String value : filter.of(facet)) {
                chips.add(new Chip(
                        label(facet, value, roles),
                        here.minus(facet.parameter(), spelling(facet, value)).toString()));
            }
            if (facets.containsKey(facet)) {
                groups.add(new Group(
                        heading(facet),
                        facet.parameter(),
                        choices(here, facet, filter.of(facet), facets.get(facet), roles)));
            }
        }
        extra(here, filter, chips);
        return new Filters(List.copyOf(groups), List.copyOf(chips), "/");
    }

    private static List<Choice> flags(Address here, PostingFilter filter) {
        return List.of(
                flag("Featured", "featured", "true", filter.featured(), here),
                flag("States pay", "pay", "stated", filter.payStated(), here));
    }

    private static Choice flag(String label, String parameter, String value, boolean on, Address here) {
        Address to = on ? here.without(parameter) : here.with(parameter, value);
        return new Choice(value, label, "", on, to.toString());
    }

    private static void extra(Address here, PostingFilter filter, List<Chip> chips) {
        if (filter.payStated()) {
            chips.add(new Chip("States pay", here.without("pay").toString()));
        }
        if (filter.floor() != null) {
            chips.add(new Chip(
                    "At least %s %s %s"
                            .formatted(
                                    filter.floor().currency(),
                                    Figures.amount(filter.floor().min()),
                                    ItemView.per(filter.floor().period())),
                    here.without("payMin")
                            .without("payPeriod")
                            .without("currency")
                            .toString()));
        }
        if (filter.home() != null) {
            chips.add(new Chip(
                    "Open to " + CountryCodes.name(filter.home().country()),
                    here.without("eligible").without("eligibleUnknown").toString()));
        }
        if (filter.postedWithin() != null) {
            chips.add(new Chip(
                    "Posted within %d days"
                            .formatted(Math.max(filter.postedWithin().toDays(), 1)),
                    here.without("postedWithin").toString()));
        }
        filter.sources()
                .forEach(source -> chips.add(
                        new Chip("From " + source, here.minus("source", source).toString())));
        if (filter.counted() != null) {
            chips.add(new Chip(
                    "Counted in pay figures: " + filter.counted().label().toLowerCase(Locale.ROOT),
                    here.without("counted").toString()));
        }
        if (filter.status() != PostingFilter.Status.OPEN) {
            chips.add(new Chip(
                    filter.status() == PostingFilter.Status.ANY ? "Open or closed" : "Closed",
                    here.without("status").toString()));
        }
    }

    private static List<Choice> choices(
            Address here, Facet facet, List<String> chosen, Map<String, Integer> counts, Map<String, String> roles) {
        Collection<String> values = new LinkedHashSet<>(ordered(facet));
        values.addAll(chosen);
        counts.keySet().stream().limit(MOST_CHOICES).forEach(values::add);
        List<Choice> choices = new ArrayList<>();
        for (String value : values) {
            int count = counts.getOrDefault(value, 0);
            boolean on = chosen.contains(value);
            if (count > 0 || on) {
                String spelled = spelling(facet, value);
                Address to = on ? here.minus(facet.parameter(), spelled) : here.plus(facet.parameter(), spelled);
                choices.add(new Choice(spelled, label(facet, value, roles), Figures.count(count), on, to.toString()));
            }
        }
        return List.copyOf(choices);
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
    private static String spelling(Facet facet, String value) {
        return switch (facet) {
            case LEVEL, MODE, TYPE -> value.toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value;
        };
    }

    private static String heading(Facet facet) {
        return switch (facet) {
            case LEVEL -> "Level";
            case MODE -> "Work mode";
            case ROLE -> "Role";
            case TYPE -> "Employment";
            case COUNTRY -> "Country";
            case CITY -> "City";
            case COMPANY -> "Employer";
            case SKILL -> "Skill";
        };
    }

    private static String label(Facet facet, String value, Map<String, String> roles) {
        return switch (facet) {
            case LEVEL -> Level.valueOf(value).label();
            case MODE -> WorkMode.valueOf(value).label();
            case TYPE -> EmploymentType.valueOf(value).label();
            case COUNTRY -> CountryCodes.name(value);
            case ROLE -> roles.getOrDefault(value, value);
            case CITY, COMPANY, SKILL -> value;
        };
    }
}
