package dev.paygrade.role;

/**
 * An entry of the lexicon.
 *
 * @param display how it is written in a role, or empty: as in the title
 * @param before how it is written before another person's word, or empty: as {@code display}
 * @param bare too general to be a role alone
 * @param first modifiers stand behind it
 * @param hyphened a hyphen before it stays
 * @param plural a plural that was found
 * @param abbreviation short for its display
 */
record Term(
        Kind kind,
        String display,
        String before,
        boolean bare,
        boolean first,
        boolean hyphened,
        boolean plural,
        boolean abbreviation) {
    static final Term PLAIN = of(Kind.PLAIN, "");
    static final Term CODE = of(Kind.CODE, "");

    static Term of(Kind kind, String display) {
        return new Term(kind, display, "", false, false, false, false, false);
    }

    Term written(String other) {
        return new Term(kind, other, before, bare, first, hyphened, plural, abbreviation);
    }
}
