package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/**
 * Reads the pay of a small ad that opens with a position and goes on in short parts: "Barista, Cork. €14.60 plus tips.",
 * "Wanted: head brewer. $72,000, health, …".
 */
final class Classified {
    /** Tokens from the beginning of the text to the amount. */
    private static final int OPENING = 26;

    /** Tokens within which the position is named. */
    private static final int POSITION = 10;

    /** The most that one position pays is less than this many times its least. */
    private static final double WIDEST = 2.5;

    private static final int LEAST_OF_HOUR = 10;
    private static final int LEAST_OF_MONTH = 500;
    private static final int LEAST_OF_YEAR = 15_000;

    private static final long STRANGE = TRAP | VETO | BONUS | PERF | OUTSIDER;

    private final Tokens tokens;
    private final Plausible plausible;
    private final Line line;

    Classified(Tokens tokens, Plausible plausible, Line line) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.line = line;
    }

    /** Whether the amount, whose currency is known, is the first of such an ad and as large as work is paid. */
    boolean holds(Draft draft) {
        return draft.from <= OPENING
                && draft.sign() >= 0
                && isPart(draft)
                && isSized(draft)
                && draft.high() < draft.low() * WIDEST
                && opensWithPosition(draft.from);
    }

    private boolean isPart(Draft draft) {
        int before = tokens.is(draft.from - 1, NEUTRAL) ? draft.from - 2 : draft.from - 1;
        boolean opens = tokens.is(before, COMMA | SENTENCE | NEWLINE)
                || line.headline.isDashApart(before)
                || (before >= 0 && tokens.text[tokens.start(before)] == ':');
        int end = tokens.is(draft.to, NEUTRAL) ? draft.to + 1 : draft.to;
        boolean closes = end >= tokens.size()
                || tokens.is(end, COMMA | SENTENCE | NEWLINE | PAREN | STOP)
                || line.headline.isDashApart(end);
        return opens && closes;
    }

    private boolean isSized(Draft draft) {
        PayPeriod period = draft.period;
        if (period == null) {
            return holds(draft, LEAST_OF_HOUR, PayPeriod.HOUR) || holds(draft, LEAST_OF_MONTH, PayPeriod.MONTH);
        }
        boolean ample = plausible.holds(draft.low() / 2, draft.currency, period)
                && plausible.holds(draft.high() * 4, draft.currency, period);
        return ample && (period != PayPeriod.YEAR || draft.low() >= LEAST_OF_YEAR);
    }

    private boolean holds(Draft draft, int least, PayPeriod period) {
        return draft.low() >= least
                && plausible.holds(draft.low(), draft.currency, period)
                && plausible.holds(draft.high() * 2, draft.currency, period);
    }

    /** Nothing before the amount speaks of other money or other people. */
    private boolean opensWithPosition(int end) {
        boolean position = false;
        for (int i = 0; i < end; i++) {
            boolean named = tokens.is(i, SUBJECT | LEARNER) || tokens.hasTrait(i, Trait.POSITION);
            if (tokens.is(i, STRANGE) && !named) {
                return false;
            }
            if (tokens.is(i, CURRENCY) && (tokens.is(i + 1, NUMBER) || tokens.is(i - 1, NUMBER))) {
                return false;
            }
            position |= named && i < POSITION;
        }
        return position;
    }
}
