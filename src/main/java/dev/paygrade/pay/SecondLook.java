package dev.paygrade.pay;

import dev.paygrade.wording.Odds;
import dev.paygrade.wording.WordsAround;
import org.jspecify.annotations.Nullable;

/**
 * What all the words around an amount say of it together, beside what a rule found in one of them: pay against which they
 * speak is left unread, and what no rule could prove is read where they are the words of pay. The weights are learned from
 * labelled texts, see {@link Odds}.
 */
class SecondLook {
    /** Makes one for every text that is read. */
    interface Source {
        SecondLook over(Tokens tokens, Plausible plausible);
    }

    /** Columns of the list: any pay of the position, a bonus too; and pay that is no bonus. */
    static final int COLUMNS = 2;

    private static final int ANY = 0;
    private static final int PROPER = 1;

    /** Log-odds below which an amount that a rule proved is left unread. */
    private static final double LEAST = -0.5;

    /** Log-odds above which an amount that no rule proved is read. */
    private static final double MOST = 3;

    /** Words of the sentence whose classes are told; the last few before the amount once more. */
    private static final int WORDS_BEFORE = 14;

    private static final int WORDS_BEHIND = 10;
    private static final int NEAR = 4;
    private static final int SIDES = 4;

    /** Classes of words that may tell pay from other money. */
    private static final long TELLING = ~(Sense.NUMBER
            | Sense.OTHER
            | Sense.CURRENCY
            | Sense.UNIT
            | Sense.MULTIPLIER
            | Sense.DASH
            | Sense.TO
            | Sense.AND
            | Sense.COMMA
            | Sense.PAREN
            | Sense.STOP
            | Sense.ELSEWHERE);

    private final Tokens tokens;
    private final Plausible plausible;
    private final WordsAround around;
    private final Odds.Sum sum;

    SecondLook(Odds odds, Tokens tokens, Plausible plausible) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.around = new WordsAround(tokens.text, tokens.length);
        this.sum = odds.sum();
    }

    /**
     * Told of every amount of money in running text.
     *
     * @param rule the one that proved it, or null
     * @param refused it is said to be something else, or somebody else's
     * @return the rule by which it is read, or null
     */
    @Nullable
    PayRule look(Draft draft, @Nullable PayRule rule, boolean refused) {
        boolean whole = draft.currency != null && draft.period != null && draft.fits && !draft.torn;
        if (rule == null && (refused || !whole)) {
            return null;
        }
        sum.reset();
        tell(draft, sum);
        if (rule != null) {
            return sum.of(draft.kind == PayKind.BONUS ? ANY : PROPER) < LEAST ? null : rule;
        }
        if (sum.of(PROPER) <= MOST) {
            return null;
        }
        draft.kind = tokens.is(draft.from - 1, Sense.OTE) ? PayKind.OTE : draft.kind;
        return PayRule.WEIGHED;
    }

    /** Tells how great the amount is, how it is written, and what stands around it. */
    final void tell(Draft draft, WordsAround.Sink sink) {
        PayPeriod period = draft.period;
        double years = period == null ? 1 : period.timesAYear();
        double least = plausible.year(draft.currency).least();
        int size = (int) Math.clamp(Math.floor(3 * Math.log10(draft.high() * years / least)), -12, 30);
        int kind = period == null ? PayPeriod.values().length : period.ordinal();
        WordsAround.number('V', size, sink);
        WordsAround.number('W', size * 16 + kind * 2 + (draft.saysPeriod(tokens) ? 1 : 0), sink);
        int form = (draft.ranged() ? 1 : 0)
                + (draft.openAbove ? 2 : 0)
                + (draft.openBelow ? 4 : 0)
                + (draft.sign() >= 0 ? 8 : 0)
                + (draft.taxed ? 16 : 0);
        WordsAround.number('G', form * 16 + draft.first.exponent, sink);
        senses(draft, sink);
        Amount last = draft.second == null ? draft.first : draft.second;
        around.tell(tokens.start(draft.from), tokens.end(last.to - 1), sink);
    }

    /** Tells which classes of words stand before the amount, right before it, and behind it in its sentence. */
    private void senses(Draft draft, WordsAround.Sink sink) {
        long before = 0;
        for (int i = draft.from - 1; i >= draft.from - WORDS_BEFORE && isOfSentence(i); i--) {
            before |= tokens.bits(i);
            if (i == draft.from - NEAR) {
                tell(before, 1, sink);
            }
        }
        tell(before, 0, sink);
        long behind = 0;
        for (int i = draft.to; i < draft.to + WORDS_BEHIND && isOfSentence(i); i++) {
            behind |= tokens.bits(i);
        }
        tell(behind, 2, sink);
    }

    private boolean isOfSentence(int token) {
        return token >= 0 && token < tokens.size() && !tokens.is(token, Sense.SENTENCE | Sense.NEWLINE);
    }

    private static void tell(long classes, int side, WordsAround.Sink sink) {
        for (long bits = classes & TELLING; bits != 0; bits &= bits - 1) {
            WordsAround.number('K', Long.numberOfTrailingZeros(bits) * SIDES + side, sink);
        }
    }
}
