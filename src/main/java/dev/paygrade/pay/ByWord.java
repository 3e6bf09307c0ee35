package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import org.jspecify.annotations.Nullable;

/** Proves pay by the word that governs the amount: right before it, right behind it, or ruling its clause. */
final class ByWord {
    /** A single amount far from its word for pay must be this many times below the most that is plausible. */
    private static final int SINGLE_IN_CLAUSE = 4;

    /** What one position pays most is less than this many times its least, where several salaries are spoken of. */
    private static final int WIDEST_OF_ONE = 3;

    /** The same where the word for pay follows. */
    private static final int WIDEST_BEHIND = 6;

    private final Tokens tokens;
    private final Plausible plausible;
    private final Surroundings around;
    private final Excuse excuse;
    private final Payers others;
    private final Told told;
    private final Judge.Mode mode;

    ByWord(Tokens tokens, Plausible plausible, Surroundings around, Excuse excuse, Payers others, Judge.Mode mode) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.around = around;
        this.excuse = excuse;
        this.others = others;
        this.told = new Told(tokens, around.line);
        this.mode = mode;
    }

    /**
     * The rule, or null if the word proves nothing.
     *
     * @param governor token of the word
     * @param money the currency is known, or a sign stands at the amount
     */
    @Nullable
    PayRule rule(Draft draft, int governor, boolean money) {
        boolean behind = governor > draft.from;
        if (!behind && !draft.ranged() && around.measures(governor)) {
            return null;
        }
        // one position is not paid "salaries between $50,000 and $200,000"
        boolean plural = tokens.end(governor) - tokens.start(governor) == 8
                && tokens.text[tokens.end(governor) - 1] == 's'
                && draft.high() > draft.low() * WIDEST_OF_ONE;
        if (plural) {
            return null;
        }
        if (behind && draft.high() > draft.low() * WIDEST_BEHIND) {
            return null;
        }
        int strength = tokens.is(governor, OTE) ? 3 : tokens.sense(governor).strength();
        if (tokens.is(governor - 1, PAY)) {
            strength = Math.max(strength, tokens.sense(governor - 1).strength());
        }
        // "the contract with the state pays $2.3M a year"
        boolean millions = strength < 3 && !draft.ranged() && draft.first.exponent >= 6;
        if (millions && !plausible.holds(draft.high() * SINGLE_IN_CLAUSE, draft.currency, draft.period)) {
            return null;
        }
        if (strength < 2 && others.areGiven(draft, governor)) {
            return null;
        }
        if (mode == Judge.Mode.PROSE && strength < 3 && isOfOther(draft, governor, strength)) {
            return null;
        }
        // "an advance of up to $250 of wages"
        boolean ofPay = behind && !draft.ranged() && tokens.is(governor - 1, BRIDGE);
        if (ofPay && (draft.period == null || excuse.isPartOf(draft))) {
            return null;
        }
        if (behind || around.direct) {
            // "Pay is 25-30 per hour"
            boolean worded = strength > 2 || (strength > 1 && !behind);
            boolean hourly = worded && draft.period == PayPeriod.HOUR && draft.saysPeriod(tokens) && draft.low() >= 7;
            boolean sized = strength > 1 && draft.period != null && (draft.high() >= 1000 || hourly);
            // only pay is "DOE"
            boolean sure = strength > 1
                    || (behind && draft.ranged() && tokens.is(governor, HIRING))
                    || draft.period != null
                    || draft.taxed
                    || (draft.ranged() && (around.hasExtras(draft) || plausible.isMonthly(draft)));
            boolean monthly = strength > 1 && plausible.isMonthly(draft);
            boolean proven = (draft.fits || monthly || (money && strength > 2 && !behind && !around.heading))
                    && (money || draft.multiplied() || sized)
                    && sure;
            return !proven ? null : behind ? PayRule.PAY_WORD_BEHIND : PayRule.PAY_WORD;
        }
        if (!(draft.fits || (strength > 2 && plausible.isMonthly(draft)))
                || strength < 2
                || (!money && (!draft.multiplied() || around.others > 6))) {
            return null;
        }
        // "The salary range in Ohio is $27.00 – $41.50"
        boolean small = draft.low() < 300 && !(draft.ranged() && draft.low() >= 10 && around.others <= 2);
        // "Gehalt nach Tarif, Stufe 2–6: 3.280 € – 4.069 €"
        boolean labelled =
                draft.ranged() && tokens.text[tokens.start(draft.from - 1)] == ':' && plausible.isMonthly(draft);
        boolean unsaid =
                draft.period == null && !(labelled && strength > 2) && (strength < 3 || around.others > 3 || small);
        if (!draft.ranged() && !plausible.holds(draft.high() * SINGLE_IN_CLAUSE, draft.currency, draft.period)) {
            return null;
        }
        boolean ample = draft.ranged() || strength > 2 || around.others <= 4;
        return ample && !unsaid && around.others <= 20 ? PayRule.PAY_CLAUSE : null;
    }

    /** "900 shops on it paying $79 a month": the sentence speaks of others, and the word names pay of whomever it may. */
    private boolean isOfOther(Draft draft, int governor, int strength) {
        if (tokens.is(governor, OTE | EARNING | SUBJECT | HIRING)
                || tokens.hasTrait(governor, Trait.ENGAGES)
                || tokens.hasTrait(governor - 1, Trait.HOUSE)) {
            return false;
        }
        if (governor >= draft.to) {
            return strength > 1 && told.isOfOther(draft.from, true);
        }
        // "to increase their pay"
        boolean noun = tokens.is(governor - 1, OUTSIDER) && !tokens.is(governor - 1, STOP | COUNT);
        // "and pay 0.9% a year, $4,500 to $45,000"
        if (tokens.is(governor, PAYING) && tokens.is(governor + 2, PERCENT)) {
            return true;
        }
        // "Harlow Sails pays": one payer, whom another rule knows
        boolean one = tokens.text[tokens.end(governor) - 1] == 's';
        boolean verb = !one && tokens.is(governor, PAYING) && !tokens.is(governor - 1, AND | AUXILIARY | TO) && !noun;
        return verb && told.isOfOther(governor, false);
    }
}
