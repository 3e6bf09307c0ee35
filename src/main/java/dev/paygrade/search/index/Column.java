package dev.paygrade.search.index;

import dev.paygrade.search.Facet;

/** What is kept of each posting beside its figures. */
enum Column {
    LEVEL(Kind.ONE),
    MODE(Kind.ONE),
    ROLE(Kind.ONE),
    COMPANY(Kind.ONE),
    CURRENCY(Kind.ONE),
    TYPE(Kind.SET),
    COUNTRY(Kind.SET),
    CITY(Kind.SET),
    /** Each city with its state and country, as {@code CityMap} writes them. */
    PLACE(Kind.SET),
    /** Countries as they are, regions behind a {@code +}, excluded countries behind a {@code -}. */
    ELIGIBLE(Kind.SET),
    SOURCE(Kind.SET),
    /** Names of {@link Flag}. */
    FLAG(Kind.SET),
    SKILL(Kind.MANY);

    /** How many values a posting has of it. */
    enum Kind {
        /** One at most. */
        ONE,
        /** Any, in combinations that many postings share. */
        SET,
        /** Any, and hardly two postings have the same. */
        MANY
    }

    /** What a posting is or is not. */
    enum Flag {
        OPEN,
        CLOSED,
        FEATURED,
        STATED,
        ESTIMATED,
        ONE_SIDED
    }

    final Kind kind;

    Column(Kind kind) {
        this.kind = kind;
    }

    static Column of(Facet facet) {
        return switch (facet) {
            case LEVEL -> LEVEL;
            case MODE -> MODE;
            case ROLE -> ROLE;
            case TYPE -> TYPE;
            case COUNTRY -> COUNTRY;
            case CITY -> CITY;
            case COMPANY -> COMPANY;
            case SKILL -> SKILL;
        };
    }
}
