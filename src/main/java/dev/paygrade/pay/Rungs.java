package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import java.util.Objects;

/** Tells that an amount is where the pay of the people of a level begins: "seniors with a team start at €95k". */
final class Rungs {
    private static final double LEAST_OF_YEAR = 15_000;

    /** Tokens between the pay of one level and that of the next. */
    private static final int APART = 14;

    /** Tokens between a position and the verb. */
    private static final int WHOSE = 6;

    private static final double LEAST = 0.6;
    private static final double MOST = 2.2;

    private final Tokens tokens;
    private final Plausible plausible;
    private final Surroundings around;

    Rungs(Tokens tokens, Plausible plausible, Surroundings around) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.around = around;
    }

    /** Behind what is paid to one level, where another begins. */
    boolean follows(Draft before, Draft draft) {
        boolean kin = begins(draft)
                && draft.from - before.to < APART
                && draft.period == before.period
                && Objects.equals(draft.currency, before.currency)
                && draft.low() > before.low() * LEAST
                && draft.high() < before.high() * MOST;
        boolean people = false;
        for (int i = draft.from - 1; kin && i >= before.to; i--) {
            people |= isPeople(i);
            kin = !tokens.is(i, NEWLINE | TRAP | VETO | OUTSIDER | BONUS | PERF | NUMBER);
        }
        return kin && people;
    }

    /** "Teachers on our scale start at $56,200": people of the employer open the sentence. */
    boolean open(Draft draft) {
        boolean great = draft.period == PayPeriod.YEAR && draft.low() >= LEAST_OF_YEAR && plausible.isTypical(draft);
        if (!great || !begins(draft) || around.sentence.has(TRAP | VETO | OUTSIDER, draft, APART, 0)) {
            return false;
        }
        boolean own = false;
        int i = draft.from - 1;
        while (i > draft.from - WHOSE && tokens.is(i, BRIDGE | OTHER | OWN) && !isPeople(i)) {
            own |= tokens.is(i, OWN);
            i--;
        }
        boolean opens = i == 0 || tokens.is(i - 1, SENTENCE | NEWLINE) || i == 1 || tokens.is(i - 2, SENTENCE | NEWLINE);
        return (own ? isPeople(i) : tokens.hasTrait(i, Trait.RUNG)) && opens;
    }

    private boolean begins(Draft draft) {
        return draft.sign() >= 0
                && !draft.ranged()
                && (tokens.hasTrait(draft.from, Trait.BEGINS) || tokens.hasTrait(draft.from - 1, Trait.BEGINS));
    }

    private boolean isPeople(int token) {
        boolean position = tokens.is(token, SUBJECT | LEARNER) || tokens.hasTrait(token, Trait.POSITION);
        return tokens.hasTrait(token, Trait.RUNG) || (position && tokens.text[tokens.end(token) - 1] == 's');
    }
}
