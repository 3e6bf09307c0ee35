package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** A sentence of short parts between commas, one of which names terms of work: "Full-time, Denver, $95,000, parking." */
final class Fragments {
    /** Tokens of a part. */
    private static final int LONGEST = 5;

    /** The same where dots between parts set them off. */
    private static final int LONGEST_DOTTED = 8;

    private static final int REACH = 30;

    /** One sum amid other terms must be this many times below the most that is plausible. */
    private static final int SINGLE = 8;

    private final Tokens tokens;
    private final Plausible plausible;

    Fragments(Tokens tokens, Plausible plausible) {
        this.tokens = tokens;
        this.plausible = plausible;
    }

    /** Whether a single sum, whose currency and period are known, is the pay among such parts. */
    boolean hold(Draft draft) {
        boolean yearly = !draft.ranged()
                && draft.sign() >= 0
                && draft.period == PayPeriod.YEAR
                && plausible.holds(draft.low() / 2, draft.currency, PayPeriod.YEAR)
                && plausible.holds(draft.high() * SINGLE, draft.currency, PayPeriod.YEAR);
        if (!yearly) {
            return false;
        }
        boolean closed = draft.to >= tokens.size() || tokens.is(draft.to, COMMA | NEWLINE);
        boolean dotted = isDot(draft.from - 1) && closed && (isDot(draft.to) || !tokens.is(draft.to, COMMA));
        if (!dotted && !(tokens.is(draft.from - 1, COMMA) && tokens.is(draft.to, COMMA))) {
            return false;
        }
        int start = draft.from - 1;
        while (start >= 0 && start > draft.from - REACH && !ends(start)) {
            if (tokens.is(start, TRAP | VETO | BONUS | OUTSIDER | NUMBER)) {
                return false;
            }
            start--;
        }
        int opening = start + 1;
        int longest = dotted ? LONGEST_DOTTED : LONGEST;
        boolean terms = false;
        int length = 0;
        int i = opening;
        for (; i < tokens.size() && i < opening + REACH && !ends(i); i++) {
            length = tokens.is(i, COMMA) ? 0 : length + 1;
            if (length > longest) {
                return false;
            }
            terms |= tokens.is(i, HIRING) && (dotted || isPart(i, opening));
        }
        return terms && (i >= tokens.size() || ends(i));
    }

    /** The word is a part of its own. */
    private boolean isPart(int word, int opening) {
        boolean opens = word == opening || tokens.is(word - 1, COMMA);
        return opens && (word + 1 >= tokens.size() || tokens.is(word + 1, COMMA | SENTENCE | NEWLINE));
    }

    private boolean isDot(int token) {
        return token >= 0 && token < tokens.size() && tokens.text[tokens.start(token)] == '·';
    }

    private boolean ends(int token) {
        return tokens.is(token, SENTENCE | NEWLINE);
    }
}
