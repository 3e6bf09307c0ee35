package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Tells learners by what they are enrolled in: "fellows in the policy program" are no people outside the position. */
final class Enrolled {
    private static final int NAME = 6;

    private final Tokens tokens;

    Enrolled(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token is a programme that learners are said to be in. */
    boolean in(int scheme) {
        if (!tokens.hasTrait(scheme, Trait.SCHEME) && !tokens.is(scheme, LEARNER)) {
            return false;
        }
        int i = scheme - 1;
        while (i > scheme - NAME && tokens.is(i, OTHER | BRIDGE) && !tokens.is(i, MODIFIER | LEARNER)) {
            i--;
        }
        return tokens.is(i, MODIFIER) && tokens.is(i - 1, LEARNER);
    }
}
