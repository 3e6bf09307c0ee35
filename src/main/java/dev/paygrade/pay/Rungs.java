package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;
import java.util.Objects;

/** Tells that an amount is where the pay of the people of a level begins: "seniors with a team start at €95k". */
final class Rungs {
    private static final double LEAST_OF_YEAR = 15_000;

    /** Tokens between the pay of one level and that of the next. */
    private static final int APART = 14;

    /** Tokens between a position and the verb. */
    private static final int WHOSE = 6;

    /** Tokens behind the amount that may say that it is other money. */
    private static final int BEHIND = 6;

    private static final double LEAST = 0.6;
    private static final double MOST = 2.2;

    private final Tokens tokens;
    private final Plausible plausible;
    private final Surroundings around;

    Rungs(Tokens tokens, Plausible plausible, Surroundings around) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.around = around;
    }

    /** Said right behind what is paid: where another level begins, what a later stage or the best is paid. */
    boolean follow(Draft before, Draft draft) {
        boolean kin = draft.sign() >= 0
                && !draft.ranged()
                && draft.from - before.to < APART
                && Objects.equals(draft.currency, before.currency)
                && draft.low() > before.low() * LEAST
                && draft.high() < before.high() * MOST
                && !around.sentence.has(TRAP | VETO | OUTSIDER | BONUS | PERF | OTE, draft, 0, BEHIND);
        if (!kin || !isClear(before.to, draft.from)) {
            return false;
        }
        boolean elided = before.openAbove && begins(before) && isElided(before, draft);
        draft.openAbove |= elided;
        return elided || begins(before, draft) || isStaged(before, draft) || isAtMost(before, draft);
    }

    /** "Juniors steigen bei 48.000 € ein, Seniors bei 72.000 €": the verb is that of the level before. */
    private boolean isElided(Draft before, Draft draft) {
        boolean people = false;
        for (int i = draft.from - 2; i >= before.to && i > draft.from - 4; i--) {
            people |= isPeople(i) || tokens.is(i, SUBJECT);
        }
        return people && draft.period == before.period && tokens.is(draft.from - 1, BRIDGE | NEUTRAL | LINK);
    }

    /** "48 000 Kč, po zkušební době 53 000 Kč": paid as often as at first, unless it is said. */
    private boolean isStaged(Draft before, Draft draft) {
        boolean staged = !before.ranged() && tokens.hasTrait(draft.from - 1, Trait.STAGE);
        if (staged && !draft.saysPeriod(tokens)) {
            draft.period = before.period;
        }
        return staged && draft.period == before.period;
    }

    /** "£320 to £350 PAYE, or up to £410 umbrella". */
    private boolean isAtMost(Draft before, Draft draft) {
        int or = draft.from - 1;
        char c = or < 0 ? ' ' : Alphabet.folded(tokens.text[tokens.start(or)]);
        // "advertised at £58,000 but will stretch to £62,000"
        boolean but = c == 'b' && tokens.is(or, STOP) && draft.low() > before.high();
        boolean joined = before.ranged() && (tokens.is(or, AND) || (tokens.is(or, STOP) && c == 'o'));
        return (joined || but)
                && draft.openBelow
                && !draft.openAbove
                && draft.period == before.period
                && draft.high() > before.low();
    }

    /** Nothing between two amounts tells of other money or other people. */
    private boolean isClear(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, NEWLINE | TRAP | VETO | OUTSIDER | BONUS | PERF | OTE | NUMBER)) {
                return false;
            }
        }
        return true;
    }

    /** "Seniors with a team start at €95k". */
    private boolean begins(Draft before, Draft draft) {
        boolean people = false;
        for (int i = draft.from - 1; i >= before.to; i--) {
            people |= isPeople(i);
        }
        return people && begins(draft) && draft.period == before.period;
    }

    /** "Teachers on our scale start at $56,200": people of the employer open the sentence. */
    boolean open(Draft draft) {
        boolean great = draft.saysPeriod(tokens) || (draft.period == PayPeriod.YEAR && draft.low() >= LEAST_OF_YEAR);
        if (!great
                || !plausible.isTypical(draft)
                || !begins(draft)
                || around.sentence.has(TRAP | VETO | OUTSIDER, draft, APART, 0)) {
            return false;
        }
        boolean own = false;
        int i = draft.from - 1;
        while (i > draft.from - WHOSE && tokens.is(i, BRIDGE | OTHER | OWN) && !isPeople(i)) {
            own |= tokens.is(i, OWN);
            i--;
        }
        boolean opens =
                i == 0 || tokens.is(i - 1, SENTENCE | NEWLINE) || i == 1 || tokens.is(i - 2, SENTENCE | NEWLINE);
        boolean bare = i == draft.from - 1 && tokens.hasTrait(i, Trait.RUNG);
        return (own ? isPeople(i) : bare) && opens;
    }

    private boolean begins(Draft draft) {
        return draft.sign() >= 0
                && !draft.ranged()
                && (tokens.hasTrait(draft.from, Trait.BEGINS) || tokens.hasTrait(draft.from - 1, Trait.BEGINS));
    }

    private boolean isPeople(int token) {
        boolean position = tokens.is(token, SUBJECT | LEARNER) || tokens.hasTrait(token, Trait.POSITION);
        return tokens.hasTrait(token, Trait.RUNG) || (position && tokens.text[tokens.end(token) - 1] == 's');
    }
}
