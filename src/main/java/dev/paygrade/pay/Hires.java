package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;

/** Tells at what people are taken on: "we hire into this job between $118,000 and $142,000". */
final class Hires {
    private static final double LEAST_OF_YEAR = 15_000;

    /** Tokens between the verb and the amount. */
    private static final int REACH = 8;

    private static final int BEFORE = 16;
    private static final int MANY_WORDS = 2;

    private final Tokens tokens;
    private final Plausible plausible;
    private final Surroundings around;

    Hires(Tokens tokens, Plausible plausible, Surroundings around) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.around = around;
    }

    boolean hold(Draft draft) {
        boolean great = draft.ranged()
                && draft.period == PayPeriod.YEAR
                && draft.sign() >= 0
                && draft.low() >= LEAST_OF_YEAR
                && plausible.isTypical(draft);
        if (!great || around.sentence.has(TRAP | VETO, draft, BEFORE, BEFORE)) {
            return false;
        }
        int plain = 0;
        boolean position = false;
        for (int i = draft.from - 1; i >= 0 && i > draft.from - REACH; i--) {
            if (tokens.hasTrait(i, Trait.RECRUITS)) {
                return (plain == 0 || position) && plain <= MANY_WORDS && !isOfOthers(i);
            }
            if (tokens.is(i, SENTENCE | NEWLINE | NUMBER | COMMA | BONUS | PERF) || isUs(i)) {
                return false;
            }
            position |= tokens.is(i, SUBJECT | LEARNER | PAY)
                    || tokens.hasTrait(i, Trait.ROLE)
                    || tokens.hasTrait(i, Trait.KIND);
            plain += tokens.is(i, OTHER) ? 1 : 0;
        }
        return false;
    }

    /** "Clients hire": the employer takes on, or the reader is taken on. */
    private boolean isOfOthers(int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - REACH && !tokens.is(i, SENTENCE | NEWLINE); i--) {
            if (tokens.is(i, OUTSIDER)) {
                return true;
            }
        }
        return false;
    }

    /** "… hire us at": those who are taken on are the employer. */
    private boolean isUs(int token) {
        return tokens.end(token) - tokens.start(token) == 2
                && Alphabet.folded(tokens.text[tokens.start(token)]) == 'u'
                && tokens.text[tokens.end(token) - 1] == 's';
    }
}
