package dev.paygrade.skill;

/** What lies between two words, as a set of bits. */
final class Gap {
    static final int SPACE = 1;
    static final int HYPHEN = 1 << 1;
    static final int DOT = 1 << 2;
    /** One line break before a word in lower case: hard-wrapped prose, mostly. */
    static final int SOFT = 1 << 3;

    static final int SLASH = 1 << 4;
    static final int AMP = 1 << 5;
    static final int PLUS = 1 << 6;
    static final int COMMA = 1 << 7;
    /** End of a sentence. */
    static final int STOP = 1 << 8;

    static final int QUESTION = 1 << 9;
    static final int COLON = 1 << 10;
    static final int SEMI = 1 << 11;
    static final int OPEN = 1 << 12;
    static final int CLOSE = 1 << 13;
    static final int QUOTE = 1 << 14;
    static final int PIPE = 1 << 15;
    /** A dash or bullet sign set off by spaces. */
    static final int DASH = 1 << 16;

    static final int LINE = 1 << 17;
    static final int OTHER = 1 << 18;

    private static final int NARROW = SPACE | HYPHEN | DOT | SOFT;
    private static final int WIDE = NARROW | SLASH | AMP | PLUS;
    private static final int CLAUSE_END = STOP | QUESTION | LINE;

    private Gap() {}

    /** Words that belong together: "machine-learning", "Node.js", "401(k)", nothing at all. */
    static boolean joins(int gap) {
        return (gap & ~NARROW) == 0 || gap == OPEN;
    }

    static boolean joinsThroughBracket(int gap) {
        return gap == (SPACE | OPEN) || gap == (SPACE | CLOSE) || gap == CLOSE;
    }

    /** Words joined by a slash, an ampersand or a plus: "CI/CD", "R&amp;D", "Bac+5". */
    static boolean joinsWidely(int gap) {
        return (gap & ~WIDE) == 0 && (gap & (SLASH | AMP | PLUS)) != 0;
    }

    /** Whether a new sentence, line or list item begins here. */
    static boolean endsSentence(int gap) {
        return (gap & CLAUSE_END) != 0;
    }

    /** Whether two words touch without a space, as "C" and "level" in "C-level". */
    static boolean glues(int gap) {
        return (gap & (SPACE | SOFT | LINE | DASH | OPEN | CLOSE | QUOTE | COMMA | STOP | COLON | SEMI | PIPE | OTHER))
                == 0;
    }
}
