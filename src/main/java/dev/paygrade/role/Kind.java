package dev.paygrade.role;

/** What a word or phrase of a title is there for. */
enum Kind {
    /** Any other word. */
    PLAIN,
    /** Words that go together and keep their meaning. */
    UNIT,
    /** A person's word. */
    STRONG,
    /** A person's word where no strong one stands beside it. */
    WEAK,
    /** As weak, and seniority before a strong one. */
    RANK,
    /** Takes "of X". */
    EXECUTIVE,
    /** Keeps "of X". */
    OF,
    SENIORITY,
    STUDENT,
    CONTRACT,
    DECORATION,
    /** Numerals, level codes, years, requisition ids, amounts. */
    CODE,
    /** Decoration where it stands alone or beside a code. */
    LONE,
    PLACE,
    CUT,
    END,
    ARTICLE,
    JOINING,
    /** "or": parts two roles, and joins anything else. */
    OTHER,
    /** Global: part of the place before an executive, of the name elsewhere. */
    SCOPE,
    /** Regional, Deputy: stands before an executive and does not stop it from taking "of X". */
    SCOPED,
    TEAM,
    TAIL;

    boolean dropped() {
        return this == SENIORITY || this == STUDENT || this == CONTRACT || this == DECORATION || this == CODE;
    }

    /** A word that makes its segment a role. */
    boolean heads() {
        return this == STRONG || this == EXECUTIVE || this == OF;
    }

    boolean weak() {
        return this == WEAK || this == RANK;
    }
}
