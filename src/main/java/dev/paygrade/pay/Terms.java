package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Proves a year's pay by what little stands at it: terms of work in the next sentence, or years of experience. */
final class Terms {
    private static final double LEAST_OF_YEAR = 15_000;

    private static final double LEAST_BARE = 25_000;

    /** Tokens of a sentence that says no more than a term of work. */
    private static final int SHORT = 5;

    /** Tokens of a label that counts years. */
    private static final int LABEL = 9;

    /** Tokens of the list before. */
    private static final int LIST = 40;

    private final Tokens tokens;
    private final Plausible plausible;
    private final Surroundings around;

    Terms(Tokens tokens, Plausible plausible, Surroundings around) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.around = around;
    }

    /** "Direct hire, 90K-105K, hybrid in Plano": thousands without a sign, between two terms of work. */
    boolean holdBare(Draft draft) {
        boolean thousands = draft.ranged()
                && draft.sign() < 0
                && draft.first.exponent == 3
                && draft.low() >= LEAST_BARE
                && plausible.isTypical(draft);
        return thousands
                && tokens.is(draft.from - 1, COMMA)
                && tokens.is(draft.to, COMMA)
                && around.sentence.has(HIRING, draft, 0, SHORT)
                && around.sentence.has(HIRING, draft, SHORT, 0)
                && !around.sentence.has(TRAP | VETO | OUTSIDER | COUNT, draft, LABEL, LABEL);
    }

    boolean hold(Draft draft) {
        boolean great = draft.ranged()
                && draft.period == PayPeriod.YEAR
                && draft.sign() >= 0
                && draft.low() >= LEAST_OF_YEAR
                && plausible.isTypical(draft);
        return great && (isBesideTerm(draft) || isOfExperience(draft));
    }

    /** "Fully remote. $90,000–$110,000. Four-day week." */
    private boolean isBesideTerm(Draft draft) {
        boolean alone = (draft.from == 0 || ends(draft.from - 1)) && (draft.to >= tokens.size() || ends(draft.to));
        return alone && (isTerm(draft.from - 2, -1) || isTerm(draft.to + 1, 1));
    }

    private boolean isTerm(int from, int step) {
        boolean term = false;
        int i = from;
        while (i >= 0 && i < tokens.size() && Math.abs(i - from) < SHORT && !ends(i)) {
            if (tokens.is(i, TRAP | VETO | OUTSIDER | NUMBER | BONUS | PERF)) {
                return false;
            }
            term |= tokens.is(i, HIRING);
            i += step;
        }
        return term && (i < 0 || i >= tokens.size() || ends(i));
    }

    /** "2–4 years, $95k–$115k; 5–8 years, …", "With 1-3 years' experience: $70,000–$85,000". */
    private boolean isOfExperience(Draft draft) {
        int label = draft.from - 1;
        boolean closed = draft.to >= tokens.size() || ends(draft.to) || tokens.is(draft.to, COMMA | PAREN);
        if (!closed || !(tokens.is(label, COMMA | DASH) || around.isLabelEnd(label))) {
            return false;
        }
        boolean years = false;
        int i = label - 1;
        while (i >= 0 && i > label - LABEL && !ends(i) && !around.isLabelEnd(i)) {
            if (tokens.is(i, TRAP | VETO | OUTSIDER | CURRENCY | PERCENT)) {
                return false;
            }
            years |= tokens.is(i, UNIT)
                    && tokens.sense(i).period() == PayPeriod.YEAR
                    && (tokens.is(i - 1, NUMBER) || tokens.is(i - 2, NUMBER));
            i--;
        }
        boolean opens = i < 0 || ends(i) || (around.isLabelEnd(i) && tokens.is(i - 1, PAY | OTE));
        return years && opens && isClear(i);
    }

    /** The list names no other money: "Loans: 2–4 years, $45k–$65k; 5–8 years, …". */
    private boolean isClear(int from) {
        for (int i = from; i >= 0 && i > from - LIST; i--) {
            boolean goesOn = tokens.is(i, SENTENCE) && tokens.text[tokens.start(i)] == ';';
            if (tokens.is(i, TRAP | VETO | OUTSIDER)) {
                return false;
            }
            if (ends(i) && !goesOn) {
                return true;
            }
        }
        return true;
    }

    private boolean ends(int token) {
        return tokens.is(token, SENTENCE | NEWLINE);
    }
}
