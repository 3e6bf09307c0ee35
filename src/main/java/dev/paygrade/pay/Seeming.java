package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Tells a word that only seems to name the pay of the position: "wedding packages", "our day rate for clients". */
final class Seeming {
    private static final int REACH = 12;

    private final Tokens tokens;

    Seeming(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether the word names other money than pay.
     *
     * @param governor token of the word for pay
     */
    boolean isPay(Draft draft, int governor) {
        boolean before = governor < draft.from;
        boolean other = before
                ? isOfGoods(governor) || isForOthers(governor, draft.from) || isRewarded(draft, governor)
                : isTakenFrom(governor);
        return !other;
    }

    /** "Hosting packages", "紹介報酬", "サービスは月額980円": the word before says what the money is for. */
    private boolean isOfGoods(int word) {
        char last = tokens.text[tokens.end(word) - 1];
        boolean packages = last == 's' && Alphabet.folded(tokens.text[tokens.start(word)]) == 'p';
        if (tokens.is(word, OTE) && packages) {
            return tokens.is(word - 1, OTHER | COUNT | TRAP) && !tokens.is(word - 1, SUBJECT | PERIOD | HIRING);
        }
        if (Alphabet.kind(last) != Alphabet.UNSPACED) {
            return false;
        }
        boolean amount = tokens.is(word, PERIOD) && last == '額';
        boolean topic = amount && tokens.glued(word) && tokens.is(word - 1, BRIDGE) && isUnspaced(word - 1);
        int noun = topic ? word - 2 : word - 1;
        return tokens.glued(word) && (tokens.is(noun, TRAP) || (topic && tokens.is(noun, OTHER)));
    }

    private boolean isUnspaced(int token) {
        return Alphabet.kind(tokens.text[tokens.start(token)]) == Alphabet.UNSPACED;
    }

    /** "The day rate for clients is $1,400". */
    private boolean isForOthers(int word, int end) {
        for (int i = word + 2; i < end && i < word + REACH; i++) {
            if (tokens.is(i, OUTSIDER) && tokens.is(i - 1, BRIDGE) && !tokens.is(i, SUBJECT | NEUTRAL | OWN)) {
                return true;
            }
        }
        return false;
    }

    /** "Refer a nurse and earn $2,000 to $5,000": no period, and a word for other money in the clause before. */
    private boolean isRewarded(Draft draft, int word) {
        if (draft.period != null || !tokens.is(word, PAY) || tokens.sense(word).strength() > 1) {
            return false;
        }
        for (int i = word - 1; i > word - REACH && i >= 0 && !tokens.is(i, SENTENCE | NEWLINE); i--) {
            if (tokens.is(i, TRAP) || tokens.hasTrait(i, Trait.REFERRAL)) {
                return true;
            }
        }
        return false;
    }

    /** "Up to $5,000 a year from your pay". */
    private boolean isTakenFrom(int word) {
        return tokens.is(word - 1, BRIDGE) && tokens.is(word - 2, FROM) && tokens.is(word - 2, BRIDGE);
    }
}
