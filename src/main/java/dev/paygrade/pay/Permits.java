package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Tells what a state asks a worker from abroad to earn: "the permit needs remuneration of at least €36,605". */
final class Permits {
    private static final int REACH = 40;
    private static final int BEHIND = 16;

    private final Tokens tokens;

    Permits(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The sentence names a permit and asks for the amount; a range is asked for by none. */
    boolean ask(Draft draft) {
        if (draft.ranged()) {
            return false;
        }
        int start = draft.from;
        while (start > 0 && start > draft.from - REACH && !ends(start - 1)) {
            start--;
        }
        boolean permit = false;
        boolean demand = false;
        for (int i = start; i < draft.to + BEHIND && i < tokens.size(); i++) {
            // "Salary £42,000, which meets the threshold for a visa"
            if (i >= draft.to && tokens.is(i, SENTENCE | NEWLINE | COMMA | STOP)) {
                break;
            }
            // "You must have a permit; the salary is €46,000"
            demand &= i >= draft.from || !tokens.is(i, SENTENCE);
            permit |= tokens.hasTrait(i, Trait.PERMIT);
            demand |= tokens.hasTrait(i, Trait.DEMAND);
        }
        return permit && demand;
    }

    /** "We apply for the pass; the least salary for one is $5,600": what a semicolon parts is one thought. */
    private boolean ends(int token) {
        return tokens.is(token, NEWLINE) || (tokens.is(token, SENTENCE) && tokens.text[tokens.start(token)] != ';');
    }
}
