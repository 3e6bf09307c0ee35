package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Proves years' pay that is listed by place: "London £48,200–£55,600; elsewhere £44,100–£51,200". */
final class Places {
    private static final double LEAST_OF_YEAR = 15_000;
    private static final double LEAST = 0.4;
    private static final double MOST = 2.5;

    /** Tokens of a label. */
    private static final int LABEL = 5;

    /** Tokens between one amount and the next. */
    private static final int NEXT = 8;

    private static final int BEFORE = 16;
    private static final long OTHERS = TRAP | VETO | OUTSIDER | BONUS | PERF;

    private final Tokens tokens;
    private final Plausible plausible;
    private final Surroundings around;

    Places(Tokens tokens, Plausible plausible, Surroundings around) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.around = around;
    }

    /** Whether the amount is the first of such a list. */
    boolean hold(Draft draft) {
        boolean great = draft.period == PayPeriod.YEAR
                && draft.sign() >= 0
                && draft.low() >= LEAST_OF_YEAR
                && plausible.isTypical(draft);
        return great && isLabelled(draft) && isNextPlaced(draft) && !around.sentence.has(OTHERS, draft, BEFORE, 0);
    }

    private boolean isLabelled(Draft draft) {
        boolean behind = tokens.is(draft.to, PAREN) && isPlace(draft.to + 1) && tokens.is(draft.to + 2, PAREN);
        boolean colon = around.isLabelEnd(draft.from - 1);
        int i = colon ? draft.from - 2 : draft.from - 1;
        int last = i;
        boolean place = false;
        while (i >= 0 && i > last - LABEL && tokens.is(i, OTHER | COUNTRY | REGION | NEUTRAL | LINK | AND | SUBJECT)) {
            place |= isPlace(i) && (colon || i == last);
            i--;
        }
        boolean opens = i < 0 || tokens.is(i, SENTENCE | NEWLINE);
        return opens && i < last && (draft.ranged() ? place || behind : place && colon);
    }

    /** Behind it stands another place with as much pay. */
    private boolean isNextPlaced(Draft draft) {
        boolean place = false;
        boolean parted = false;
        for (int i = draft.to; i < draft.to + NEXT && i < tokens.size(); i++) {
            if (tokens.is(i, CURRENCY) && tokens.is(i + 1, NUMBER)) {
                boolean behind = tokens.is(draft.to, PAREN);
                return parted && (place || behind) && isAlike(draft, i);
            }
            if (tokens.is(i, NEWLINE | NUMBER | OTHERS)) {
                return false;
            }
            parted |= tokens.is(i, SENTENCE | COMMA | AND);
            place |= isPlace(i);
        }
        return false;
    }

    private boolean isAlike(Draft draft, int sign) {
        double next = tokens.mantissa(sign + 1) / Math.pow(10, tokens.scale(sign + 1));
        double amount = tokens.is(sign + 2, MULTIPLIER) || next < 1000 ? next * 1000 : next;
        return amount > draft.low() * LEAST && amount < draft.low() * MOST;
    }

    /** A place, or the two letters of a state. */
    private boolean isPlace(int token) {
        boolean letters = token >= 0
                && token < tokens.size()
                && tokens.end(token) - tokens.start(token) == 2
                && Character.isUpperCase(tokens.text[tokens.start(token)])
                && Character.isUpperCase(tokens.text[tokens.start(token) + 1]);
        return letters || tokens.is(token, COUNTRY | REGION);
    }
}
