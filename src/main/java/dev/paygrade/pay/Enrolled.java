package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Tells learners by what they are enrolled in: "fellows in the policy program" are no people outside the position. */
final class Enrolled {
    private static final int NAME = 6;

    private final Tokens tokens;

    Enrolled(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token is a programme, a team or a house that learners or contractors are said to be in. */
    boolean in(int scheme) {
        boolean named = tokens.hasTrait(scheme, Trait.SCHEME)
                || tokens.hasTrait(scheme, Trait.TEAM)
                || tokens.is(scheme, LEARNER);
        boolean within = false;
        for (int i = scheme - 1; named && i > scheme - NAME && i >= 0; i--) {
            if (within && tokens.is(i, LEARNER | HIRING)) {
                return true;
            }
            within |= tokens.is(i, MODIFIER | BRIDGE);
            if (!tokens.is(i, OTHER | BRIDGE | MODIFIER | SUBJECT | LEARNER) || tokens.is(i, OUTSIDER | TRAP)) {
                return false;
            }
        }
        return false;
    }
}
