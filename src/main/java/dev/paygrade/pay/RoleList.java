package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/**
 * Ranges that a sentence lists by position, without a word for pay or a period: "LVTs $28.50–$36, assistants $22–$27",
 * "Backend (Go) $165k–$195k, Support Engineer $90k–$110k".
 */
final class RoleList {
    /** The most that one position pays is less than this many times its least. */
    private static final double WIDEST = 2.5;

    private static final long STRANGE = OUTSIDER | LEVEL | TRAP | VETO | BONUS | NUMBER;

    private static final int LEAST_OF_HOUR = 10;
    private static final int LEAST_OF_YEAR = 15_000;
    private static final int FEWEST = 2;

    /** Tokens of a label. */
    private static final int LABEL = 6;

    private static final int REACH = 60;

    /** Tokens in front of the colon that opens the list. */
    private static final int OPENING = 12;

    private final Tokens tokens;
    private final Plausible plausible;

    /** The end of the sentence that was looked at last, and whether it is such a list. */
    private int known = -1;

    private boolean list;

    RoleList(Tokens tokens, Plausible plausible) {
        this.tokens = tokens;
        this.plausible = plausible;
    }

    /** Whether the range is one of such a list. */
    boolean hold(Draft draft) {
        boolean yearly = draft.period == PayPeriod.YEAR && draft.low() >= LEAST_OF_YEAR;
        boolean hourly = draft.period == null
                && draft.low() >= LEAST_OF_HOUR
                && plausible.holds(draft.low(), draft.currency, PayPeriod.HOUR)
                && plausible.holds(draft.high(), draft.currency, PayPeriod.HOUR);
        if (draft.sign() < 0 || draft.high() > draft.low() * WIDEST || !(yearly || hourly)) {
            return false;
        }
        if (draft.from >= known) {
            look(draft.from);
        }
        return list;
    }

    private void look(int from) {
        int i = from - 1;
        while (i > from - REACH && i >= 0 && !ends(i) && !opensList(i)) {
            i--;
        }
        int items = 0;
        boolean positions = false;
        boolean whole = true;
        i++;
        while (whole && i < tokens.size() && !ends(i)) {
            int label = i;
            while (tokens.is(i, OTHER | SUBJECT | BRIDGE | COUNT | PAREN) && !isStrange(i)) {
                boolean plural = tokens.text[tokens.end(i) - 1] == 's';
                positions |= tokens.is(i, SUBJECT) && (plural || tokens.is(i + 1, CURRENCY | PAREN | NUMBER));
                i++;
            }
            int end = range(i);
            whole = i > label && i - label <= LABEL && end > 0;
            items++;
            i = end;
            while (whole && tokens.is(i, COMMA | AND)) {
                i++;
            }
        }
        known = Math.max(i, from + 1);
        list = whole && positions && items >= FEWEST;
    }

    /** "Hiring for the new store: cashiers $16–$18, …". */
    private boolean opensList(int colon) {
        if (tokens.text[tokens.start(colon)] != ':') {
            return false;
        }
        boolean hiring = false;
        for (int i = colon - 1; i >= 0 && i > colon - OPENING && !ends(i) && !tokens.is(i, STRANGE | COMMA); i--) {
            // "Depending on your level:"
            hiring |= tokens.is(i, HIRING | SUBJECT) || tokens.hasTrait(i, Trait.HIRES);
        }
        return hiring;
    }

    private boolean isStrange(int token) {
        return tokens.is(token, STRANGE) || (tokens.is(token, LEARNER) && !tokens.is(token, SUBJECT));
    }

    private boolean ends(int token) {
        return tokens.is(token, SENTENCE | NEWLINE);
    }

    /** Index behind "$22–$27", "$165k–$195k" or "$17", or -1. */
    private int range(int from) {
        if (!tokens.is(from, CURRENCY) || !tokens.is(from + 1, NUMBER)) {
            return signedBehind(from);
        }
        int dash = tokens.is(from + 2, MULTIPLIER) ? from + 3 : from + 2;
        if (!tokens.is(dash, DASH | TO)) {
            return dash;
        }
        int second = tokens.is(dash + 1, CURRENCY) ? dash + 2 : dash + 1;
        int end = tokens.is(second + 1, MULTIPLIER) ? second + 2 : second + 1;
        return tokens.is(second, NUMBER) ? end : -1;
    }

    /** Index behind "48–55k €", or -1. */
    private int signedBehind(int from) {
        boolean range = tokens.is(from, NUMBER) && tokens.is(from + 1, DASH | TO) && tokens.is(from + 2, NUMBER);
        int sign = tokens.is(from + 3, MULTIPLIER) ? from + 4 : from + 3;
        return range && tokens.is(sign, CURRENCY) ? sign + 1 : -1;
    }
}
