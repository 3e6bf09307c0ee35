package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;

/** Tells what an amount is paid for: "we pay $600 to equip your desk" is no pay of the position. */
final class Purpose {
    private static final int ANSWER = 8;
    private static final int QUESTION = 12;
    private static final int OPENING = 8;

    private final Tokens tokens;

    Purpose(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether the amount pays for something else than the work.
     *
     * @param governor token of the word for pay, or -1
     */
    boolean isOther(Draft draft, int governor) {
        // "€9,000 a year towards wages": what stands behind the purpose names it
        boolean named =
                governor >= 0 && governor < draft.to && tokens.sense(governor).strength() > 1 && !isVerb(governor);
        if (tokens.is(draft.to, PURPOSE) && !named) {
            return true;
        }
        if (!named && draft.period == null && !draft.ranged() && isReward(draft)) {
            return true;
        }
        if (governor >= 0 && governor < draft.from) {
            boolean once = !draft.ranged() && !draft.saysPeriod(tokens);
            if ((once || isInverted(governor)) && isFor(governor)) {
                return true;
            }
        }
        // what is paid once is said without a period
        return governor >= 0
                && governor < draft.from
                && isVerb(governor)
                && draft.period == null
                && !draft.ranged()
                && !draft.taxed;
    }

    /** "Zahlen wir": verb and subject in one, so whom or what it is paid for may stand in front. */
    private boolean isInverted(int payWord) {
        for (int k = tokens.start(payWord); k < tokens.end(payWord); k++) {
            if (tokens.text[k] == ' ') {
                return true;
            }
        }
        return false;
    }

    /** "Für Umzüge zahlen wir 2.000 €": the sentence opens with what is paid for, which is no position or place. */
    private boolean isFor(int payWord) {
        if (!tokens.is(payWord, PAYING)) {
            return false;
        }
        int i = payWord - 1;
        while (i > payWord - OPENING && i > 0 && !tokens.is(i - 1, SENTENCE | NEWLINE)) {
            if (tokens.is(i, SUBJECT | LEARNER | COUNTRY | REGION | LEVEL) || tokens.hasTrait(i, Trait.RUNG)) {
                return false;
            }
            i--;
        }
        boolean opens = i == 0 || (i > 0 && tokens.is(i - 1, SENTENCE | NEWLINE));
        boolean whatFor = tokens.is(i, BRIDGE)
                && tokens.end(i) - tokens.start(i) == 3
                && Alphabet.folded(tokens.text[tokens.start(i)]) == 'f';
        return opens && (whatFor || tokens.hasTrait(i, Trait.WHOM));
    }

    /** "Know someone for us? You get £500": a reward for whom the question before asks for. */
    private boolean isReward(Draft draft) {
        int i = draft.from - 1;
        while (i > draft.from - ANSWER && i >= 0 && !tokens.is(i, SENTENCE | NEWLINE)) {
            i--;
        }
        if (!tokens.is(i, SENTENCE) || tokens.text[tokens.start(i)] != '?') {
            return false;
        }
        for (int k = i - 1; k >= 0 && k > i - QUESTION && !tokens.is(k, SENTENCE | NEWLINE); k--) {
            if (tokens.hasTrait(k, Trait.REFERRAL)) {
                return true;
            }
        }
        return false;
    }

    /** "We also pay", but not "Pay £450" nor "hourly pay". */
    private boolean isVerb(int payWord) {
        return tokens.is(payWord, PAYING) && tokens.is(payWord - 1, AUXILIARY | AND | TO);
    }
}
