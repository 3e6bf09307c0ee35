package dev.paygrade.sample;

/** The formats in which openings are advertised. */
enum Channel {
    /** A board as they looked until 2025. */
    CLASSIC,
    /** A board as they look since 2026. */
    MODERN,
    /** Employers' own pages with schema.org JobPosting in JSON-LD. */
    CAREERS,
    /** The JSON of an applicant-tracking system. */
    GREENHOUSE
}
