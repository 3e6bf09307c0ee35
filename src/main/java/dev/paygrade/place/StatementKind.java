package dev.paygrade.place;

/** What a phrase of {@code place-statements.csv} says of the places beside it. */
enum StatementKind {
    /** One may, or must, live there. */
    BASED,
    /** The same if the sentence speaks to the reader. */
    OF_READER,
    /** The same as {@link #BASED} of a distance, if it says {@code within} and the place follows at once. */
    NEAR,
    /** Says remote and only counts when a place follows at once. */
    REMOTE,
    /** Of some people only, such as those a law is for; nothing of the position. */
    ASIDE,
    /** The right to work there is asked for. */
    AUTHORISED,
    /** One may not live there. */
    EXCLUDED,
    /** The position is there. */
    PLACE,
    /** The same if the sentence is about the position or the reader. */
    OF_ROLE,
    /** The same, only if the place follows at once. */
    OF_ROLE_AT_ONCE,
    /** The same if the sentence is about joining. */
    OF_TEAM,
    /** The same of a place right before ({@code Berlin-based engineer}). */
    BASED_BEFORE,
    /** One may live in a place right before ({@code EU residents only}). */
    ONLY_BEFORE,
    /** A label before a colon; what follows is like a place field. */
    LABEL,
    /** A label before a colon; what follows says from where one may work. */
    ELIGIBLE_LABEL,
    /** A label before a colon; what follows says how one works. */
    MODE_LABEL,
    /** Such a label; without its colon as {@link #REMOTE}, with a place in brackets or behind a dash. */
    REMOTE_LABEL,
    /** The position is in a place right before ({@code Barcelona is home}). */
    PLACE_BEFORE,
    /** One may live in a place that stands alone right before ({@code India only}). */
    ALONE_BEFORE,
    /** One may live in the country whose people the next word means ({@code território brasileiro}). */
    TERRITORY,
    /** The same, if a word for a part of a country follows ({@code any Canadian province}). */
    PEOPLE_LAND,
    /** One may live anywhere, if nothing says where. */
    WORLD,
    /** The same, where a sentence begins or something is added to one. */
    WORLD_OPENING,
    /** The employer has staff there, and one may live there if the sentence says so. */
    ENTITIES,
    /** One may live in the countries that the sentence before names ({@code in one of these countries}). */
    NAMED_BEFORE,
    /** The same as {@link #BASED} of countries that are all that the sentence says. */
    FROM_OPENING,
    /** The same of the country of the people right before, if they are asked for. */
    RESIDENT,
    /** One may live there, if the sentence says that one may not elsewhere. */
    OUTSIDE,
    /** The same as {@link #RESIDENT} of citizens, who have the right to work there. */
    CITIZEN
}
