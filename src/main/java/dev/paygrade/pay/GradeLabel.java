package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Reads pay behind a label of nothing but grade and step: "GS-12, Step 1: starting at $89,508 per year in Denver." */
final class GradeLabel {
    /** Tokens of a label. */
    private static final int REACH = 14;

    private static final int BEHIND = 12;
    private static final int LEAST_OF_YEAR = 15_000;

    private final Tokens tokens;
    private final Plausible plausible;
    private final Surroundings around;

    GradeLabel(Tokens tokens, Plausible plausible, Surroundings around) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.around = around;
    }

    /** Whether such a label opens the sentence of a year's pay, which says its period. */
    boolean holds(Draft draft) {
        boolean yearly = draft.sign() >= 0
                && draft.period == PayPeriod.YEAR
                && draft.saysPeriod(tokens)
                && draft.low() >= LEAST_OF_YEAR
                && plausible.isTypical(draft);
        if (!yearly) {
            return false;
        }
        int colon = draft.from - 1;
        while (tokens.is(colon, FROM | BRIDGE) && !around.isLabelEnd(colon)) {
            colon--;
        }
        return around.isLabelEnd(colon)
                && isOfGrades(colon - 1)
                && !around.sentence.has(TRAP | VETO | OUTSIDER | BONUS, draft, 0, BEHIND);
    }

    /** "GS-12" alone, or a grade and a step: one of them alone may be that of anything. */
    private boolean isOfGrades(int last) {
        int grades = 0;
        int i = last;
        while (i >= 0 && i > last - REACH && !tokens.is(i, SENTENCE | NEWLINE)) {
            boolean numbered = tokens.is(i + 1, NUMBER) || (tokens.is(i + 1, DASH) && tokens.is(i + 2, NUMBER));
            boolean scale = tokens.is(i, LEVEL) && (numbered || around.line.isLevel(i));
            if (scale) {
                grades += 2;
            } else if (tokens.hasTrait(i, Trait.GRADE) && numbered) {
                grades++;
            } else if (!tokens.is(i, NUMBER | DASH | COMMA | TO)) {
                return false;
            }
            i--;
        }
        return grades > 1 && (i < 0 || tokens.is(i, SENTENCE | NEWLINE));
    }
}
