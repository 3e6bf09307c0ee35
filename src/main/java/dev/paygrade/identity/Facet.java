package dev.paygrade.identity;

/** What sets two openings of one title and employer apart. */
enum Facet {
    CONTRACT,
    /** Contracts of which the one who is hired may choose. */
    OFFERED,
    DURATION,
    SHIFT,
    /** From when to when, in minutes from midnight. */
    HOURS,
    LANGUAGE,
    SEASON,
    YEAR,
    REQUISITION,
    CLIENT,
    /** Another opening is spoken of. */
    BESIDE,
    /** Of a team, a store, a lane: "Team 12". */
    NUMBER,
    TEAM
}
