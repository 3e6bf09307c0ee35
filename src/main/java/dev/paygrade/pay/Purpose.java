package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Tells what an amount is paid for: "we pay $600 to equip your desk" is no pay of the position. */
final class Purpose {
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
        boolean named = governor >= 0 && tokens.sense(governor).strength() > 1 && !isVerb(governor);
        if (tokens.is(draft.to, PURPOSE) && !named) {
            return true;
        }
        // what is paid once is said without a period
        return governor >= 0
                && governor < draft.from
                && isVerb(governor)
                && draft.period == null
                && !draft.ranged()
                && !draft.taxed;
    }

    /** "We also pay", but not "Pay £450" nor "hourly pay". */
    private boolean isVerb(int payWord) {
        return tokens.is(payWord, PAYING) && tokens.is(payWord - 1, AUXILIARY | AND | TO);
    }
}
