package dev.paygrade.place;

import java.util.Locale;

/** The rules by which places, work modes and eligibility are read, as explained on the method page. */
public enum PlaceRule {
    STATED_MODE("The board has a field of its own for the work mode, and it is taken at its word."),
    LOCATION_MODE("The place field itself says remote, hybrid or on-site; if it allows several, the freest counts."),
    TITLE_MODE("The title says remote, hybrid or on-site and does not mean remote sensing or hybrid cloud."),
    MODE_STATEMENT("A sentence of the description says how this position is worked."),
    MODE_CULTURE("The description says how the company works, and nothing more exact about the position."),
    MODE_WEIGHED("No sentence says it, or one only seems to: all words about where one works, taken together, do."),
    ADDRESS("A city, state or country known to us is named in the place field, with what it lies in."),
    BEST_KNOWN_PLACE("A name that several places share stands alone; the best-known of them is meant."),
    CITY_BY_ITS_STATE("A name unknown to us stands before a comma and a state or country, so it is a city there."),
    TITLE_PLACE("The place field is silent, and a part of the title is nothing but a place."),
    DESCRIPTION_PLACE("Field and title are silent, and the description says where the position is based."),
    PLACE_WEIGHED("No sentence says it: all words around a place, taken together, are those of a place of work."),
    STATED_COUNTRY("No text names a place, but the board has a field for the country."),
    STATED_ELIGIBILITY("The board has a field for the places from which applicants may work."),
    REMOTE_FROM("A remote posting names a country or region without a city: it may be done from there."),
    ELIGIBILITY_STATEMENT("A sentence of the description says where one must live, or where not."),
    WORK_AUTHORISATION("A remote posting asks for the right to work in one country and says nothing else of where."),
    TIME_ZONE("A band of time zones is asked for; it is kept as written and does not exclude a country.");

    private final String explanation;

    PlaceRule(String explanation) {
        this.explanation = explanation;
    }

    /** The name in evidence, in kebab case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One sentence for readers of the site. */
    public String explanation() {
        return explanation;
    }
}
