package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import org.jspecify.annotations.Nullable;

/** Reads an amount that a word calls a bonus, and tells one that is part of the pay from a treat. */
final class Bonuses {
    /** Part of a year's pay below which a bonus beside it is a treat. */
    private static final double SLIGHT = 0.02;

    /** The same of a month's pay. */
    private static final double SLIGHT_OF_MONTH = 0.15;

    /** Tokens between the bonus and the verb of earning. */
    private static final int INCLUDED = 6;

    private final Tokens tokens;
    private final Plausible plausible;

    Bonuses(Tokens tokens, Plausible plausible) {
        this.tokens = tokens;
        this.plausible = plausible;
    }

    /** Beside pay a bonus is part of it unless it is as small as one for a holiday, a birthday or good attendance. */
    boolean isSlight(Draft draft, @Nullable Draft before) {
        if (before == null || before.kind == PayKind.BONUS) {
            return false;
        }
        PayPeriod period = before.period;
        if (period == null) {
            boolean monthly = plausible.holds(before.high(), before.currency, PayPeriod.MONTH);
            return monthly && draft.high() < before.high() * SLIGHT_OF_MONTH;
        }
        if (draft.period == period && period != PayPeriod.YEAR) {
            return draft.high() < before.high() * SLIGHT_OF_MONTH;
        }
        int times = draft.period == null ? 1 : draft.period.timesAYear();
        return draft.high() * times < before.high() * period.timesAYear() * SLIGHT;
    }

    /** "A yearly bonus, dinner after 7pm (up to $35)": no more than an hour's pay is no bonus of a year. */
    boolean isMeal(Draft draft) {
        return (draft.period == null || draft.period == PayPeriod.YEAR)
                && plausible.holds(draft.high(), draft.currency, PayPeriod.HOUR);
    }

    /** "With commission you can earn $95,000", "mit Provision kommst du auf": the amount is base and bonus. */
    boolean isIncluded(Draft draft, int governor) {
        if (governor < 0 || governor >= draft.from) {
            return false;
        }
        boolean variable = tokens.is(governor, BONUS) && !tokens.is(governor, PAY | OTE);
        boolean weak = tokens.is(governor, PAY) && tokens.sense(governor).strength() == 1;
        if (!variable && !weak && !tokens.is(governor, EARNING | EARNS)) {
            return false;
        }
        for (int i = governor; i > governor - INCLUDED && !tokens.is(i, SENTENCE | NEWLINE | NUMBER); i--) {
            boolean bonus = tokens.is(i, BONUS) && !tokens.is(i, PAY | OTE | TRAP);
            if (bonus && tokens.is(i - 1, STOP) && !tokens.is(i - 1, AND | ORMORE) && !tokens.is(i + 1, BRIDGE)) {
                return i < governor || isEarned(governor + 1, draft.from);
            }
        }
        return false;
    }

    private boolean isEarned(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, EARNING | EARNS | OWN)) {
                return true;
            }
        }
        return false;
    }

    /** Makes the range a bonus, for the period that its words say, or a year if nothing says one of so great a sum. */
    PayRule read(Draft draft, int governor) {
        if (draft.inherited) {
            draft.period = draft.high() >= 10_000 || draft.multiplied() ? PayPeriod.YEAR : null;
        }
        if (draft.period == null && tokens.is(governor, PERIOD)) {
            draft.period = tokens.sense(governor).period();
        }
        // "Variable annuel : jusqu'à 4 000 €", "eine jährliche Erfolgsprämie von bis zu 6.000 €"
        for (int side = -1; draft.period == null && governor < draft.from && side <= 1; side += 2) {
            draft.period = tokens.is(governor + side, PERIOD) && governor + side < draft.from
                    ? tokens.sense(governor + side).period()
                    : null;
        }
        // "R$ 1.500 de variável por mês"
        if (draft.period == null && governor >= draft.to && tokens.is(governor + 1, PERIOD | LINK)) {
            int unit = tokens.is(governor + 1, PERIOD) ? governor + 1 : governor + 2;
            draft.period = tokens.is(unit, PERIOD | UNIT) ? tokens.sense(unit).period() : null;
        }
        draft.kind = PayKind.BONUS;
        return PayRule.YEARLY_BONUS;
    }
}
