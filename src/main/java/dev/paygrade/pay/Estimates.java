package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Tells whose estimate an amount is: where the employer published nothing, it is that of the site. */
final class Estimates {
    private static final int REACH = 16;
    private static final int UNSAID = 32;
    /** Tokens between an estimate and the site that made it. */
    private static final int OF_SITE = 5;

    private final Tokens tokens;

    Estimates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Adzuna estimates this salary at £38,214", "$90K - $110K (Talent.com estimate)": the site that did is named. */
    boolean isOfNamedSite(Draft draft) {
        if (draft.sign() < 0) {
            return false;
        }
        for (int i = draft.from - 1; i >= 0 && i > draft.from - REACH && !tokens.is(i, SENTENCE | NUMBER); i--) {
            if (isGuess(i)) {
                return hasSite(i);
            }
        }
        for (int i = draft.to; i < draft.to + OF_SITE && !tokens.is(i, SENTENCE | NUMBER | NEWLINE); i++) {
            if (isGuess(i)) {
                return hasSite(i);
            }
        }
        return false;
    }

    private boolean isGuess(int token) {
        return tokens.is(token, ESTIMATE) || tokens.hasTrait(token, Trait.GUESS);
    }

    private boolean hasSite(int guess) {
        for (int i = guess - OF_SITE; i <= guess + OF_SITE; i++) {
            if (tokens.hasTrait(i, Trait.SITE)) {
                return true;
            }
        }
        return false;
    }

    /** "The employer did not publish a salary. Our estimate: $92,000–$117,000 a year". */
    boolean isOfSite(Draft draft) {
        if (!draft.ranged()) {
            return false;
        }
        for (int i = draft.from - 1; i >= 0 && i > draft.from - REACH && !tokens.is(i, SENTENCE | NUMBER); i--) {
            if (tokens.hasTrait(i, Trait.GUESS)) {
                return isUnsaid(i);
            }
        }
        return false;
    }

    private boolean isUnsaid(int guess) {
        boolean unsaid = false;
        boolean pay = false;
        for (int i = guess - 1; i >= 0 && i > guess - UNSAID && !tokens.is(i, NUMBER | TRAP | VETO | OUTSIDER); i--) {
            unsaid |= tokens.hasTrait(i, Trait.UNSAID);
            pay |= tokens.is(i, PAY);
        }
        return unsaid && pay;
    }
}
