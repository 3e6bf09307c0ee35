package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Chooses, of the words left and right of an amount, the one that says what the amount is. */
final class Governors {
    private final Tokens tokens;
    private final Surroundings around;
    private final Excuse excuse;

    Governors(Tokens tokens, Surroundings around, Excuse excuse) {
        this.tokens = tokens;
        this.around = around;
        this.excuse = excuse;
    }

    /** The token of the word, or -1: what stands right beside it goes before what stands farther off. */
    int of(Draft draft) {
        int right = around.right;
        int left = around.left;
        if (draft.named >= 0 && (left < 0 || !around.direct)) {
            return draft.named;
        }
        // "un variable de 15 000 € à objectifs atteints"
        if (right >= 0 && tokens.is(left, BONUS) && !tokens.is(left, PAY | OTE) && tokens.is(right, OTE)) {
            return left;
        }
        // "we've budgeted $145k–$165k in base"
        boolean budgeted = right >= 0 && right <= draft.to + 1 && tokens.is(left, BUDGET) && tokens.is(right, PAY);
        if (right >= 0 && (left < 0 || !around.direct || budgeted)) {
            spend(draft, right);
            return right;
        }
        if (right >= 0
                && right <= draft.to + 2
                && tokens.is(left, OTE)
                && tokens.is(right, PAY)
                && !tokens.is(right, HIRING)
                && !tokens.is(right, OTE)) {
            spend(draft, right);
            return right;
        }
        // "package: 50,000 EUR in stock options"
        boolean paidIn = right > draft.to && tokens.is(right, TRAP) && tokens.is(right - 1, BRIDGE);
        if (right >= 0
                && tokens.is(left, PAY | OTE)
                && (paidIn || !tokens.is(left, OTE))
                && tokens.is(right, OTE | BONUS | TRAP | PERF)
                && right <= draft.to + 2
                && !excuse.opensBenefits(draft, right)) {
            spend(draft, right);
            return right;
        }
        return isOfName(draft, left) ? -1 : left;
    }

    /**
     * "Anchor Insurance\nOmaha, NE\n$52K - $68K (Employer est.)": the lines above an amount that a site marks, or that
     * fills one of the first lines, are names.
     */
    private boolean isOfName(Draft draft, int left) {
        if (left < 0 || left > draft.from || !draft.ranged() || tokens.is(left, PAY | OTE)) {
            return false;
        }
        int lines = 0;
        for (int i = left; i < draft.from; i++) {
            lines += tokens.is(i, NEWLINE) ? 1 : 0;
        }
        // "Claims Analyst\nBeacon Life Insurance\nDes Moines, IA\n$62K - $79K": title, name and place
        boolean titled = false;
        int first = 0;
        while (first < left && !tokens.is(first, NEWLINE)) {
            titled |= tokens.is(first, SUBJECT | LEARNER) || tokens.hasTrait(first, Trait.POSITION);
            first++;
        }
        titled &= first < left;
        boolean marked = draft.estimate || draft.employer;
        boolean listed = draft.period == PayPeriod.YEAR
                && draft.sign() >= 0
                && tokens.is(draft.from - 1, NEWLINE)
                && tokens.is(draft.to, NEWLINE)
                && around.line.isAtTop(draft);
        return (marked && lines > 0) || (listed && titled && lines > 1);
    }

    /** "Our 2026 salary schedule": a number that is no money takes no word from the amount behind it. */
    private void spend(Draft draft, int word) {
        if (draft.sign() >= 0 || draft.currency != null || draft.multiplied() || draft.high() >= 10_000) {
            around.spend(word);
        }
    }
}
