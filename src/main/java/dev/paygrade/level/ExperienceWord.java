package dev.paygrade.level;

/** What a phrase of {@code taxonomy/experience-words.csv} means. */
enum ExperienceWord {
    NUMBER,
    YEAR,
    MONTH,
    /** What the years are of. */
    EXPERIENCE,
    /** The number is a lower bound. */
    LEAST,
    /** The number is an upper bound. */
    LESS,
    /** Beside it, the years are an age, a contract, a degree, the history of a company. */
    OTHER,
    /** Before it, the years are those of the company. */
    OURS,
    /** The same, at the start of the sentence. */
    OPENING,
    /** The years are those of the candidate after all. */
    CANDIDATE,
    /** The years are not what is asked first. */
    ALTERNATIVE
}
