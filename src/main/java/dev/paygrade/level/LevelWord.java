package dev.paygrade.level;

import org.jspecify.annotations.Nullable;

/** What a phrase of {@code taxonomy/levels.csv} means. */
enum LevelWord {
    ENTRY(Level.ENTRY),
    /** Training of any kind: {@link Level#ENTRY}, whatever else is said. */
    INTERN(Level.ENTRY),
    MID(Level.MID),
    SENIOR(Level.SENIOR),
    EXECUTIVE(Level.EXECUTIVE),
    /** Senior before a role or standing for itself, but not as personnel ("Kitchen Staff"). */
    STAFF(Level.SENIOR),
    /** Executive at the end of its part of the title ("Head, Risk"), but not before a role ("Head Chef"). */
    HEAD(Level.EXECUTIVE),
    /** Senior, but no level where it stands alone in the title of a school's head ("Principal, Oak Elementary School"). */
    PRINCIPAL(Level.SENIOR),
    /** An internship where it opens or closes its part of the title. */
    STAGE(Level.ENTRY),
    /** No level of its own; mid level where years of experience stand beside it. */
    ASSOCIATE(null),
    /** Looks like a level and is none. */
    NONE(null),
    /** What follows names those whom the role serves. */
    CUT(null),
    /** No level; executives named behind it are those whom it serves: "Executive Assistant (CFO)". */
    SERVES(null),
    /** In a description: names whom the role suits. */
    SUITS(null),
    /** Entry level in a description where the role is looked for, or suits, such people. */
    BEGINNER(Level.ENTRY),
    /** In a description: the role that is looked for follows. */
    LOOKING(null),
    /** The same at the start of a sentence: "As a senior analyst, you will". */
    AS(null),
    /** In a description: a stated level follows after a colon. */
    LABEL(null);

    private final @Nullable Level level;

    LevelWord(@Nullable Level level) {
        this.level = level;
    }

    @Nullable
    Level level() {
        return level;
    }
}
