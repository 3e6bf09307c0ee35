package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;

/** Tells that an amount is what is offered for work: for a position, by place, by stage, by contract. */
final class Offer {
    private static final double LEAST_OF_YEAR = 15_000;
    private static final double LEAST_OF_MONTH = 500;

    private final Tokens tokens;
    private final Plausible plausible;
    private final Surroundings around;

    Offer(Tokens tokens, Plausible plausible, Surroundings around) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.around = around;
    }

    /** "Up to £65k for a Data Engineer": what opens its sentence and is said to be for a position. */
    boolean isOffered(Draft draft) {
        boolean great = draft.period == PayPeriod.YEAR && draft.sign() >= 0 && draft.low() >= LEAST_OF_YEAR;
        // "They offer £45,000-£50,000"
        int beside = draft.from - 1;
        boolean passed = tokens.is(beside, BETWEEN | NEUTRAL | FROM | BRIDGE) && !tokens.hasTrait(beside, Trait.OFFERS);
        int verb = passed ? beside - 1 : beside;
        boolean offered = draft.ranged() && tokens.hasTrait(verb, Trait.OFFERS) && !isGiven(draft);
        if (!great || !plausible.isTypical(draft)) {
            return offered && isOfMonth(draft);
        }
        // "This is a £40,000 role"
        boolean ofRole = tokens.hasTrait(draft.to, Trait.ROLE)
                && tokens.is(draft.from - 1, LINK | BRIDGE | TO)
                && !around.sentence.has(TRAP | VETO | OUTSIDER, draft, 16, 0);
        return offered || ofRole || (around.line.isForPosition(draft.to) && around.line.opensSentence(draft));
    }

    /** "The fund offers €20,000–€30,000 to each project": given to others, or for something else than a position. */
    private boolean isGiven(Draft draft) {
        return tokens.is(draft.to, BRIDGE | TO | LINK | OTHER | COUNT)
                && !tokens.is(draft.to, NEUTRAL | STOP | HIRING)
                && !tokens.is(draft.to + 1, OWN)
                && !around.line.isOfRole(draft)
                && !around.line.isForPosition(draft.to);
    }

    /** "Our client, a virtual bank, offers HK$55,000 – HK$70,000 per month": as a month is paid, and no noun follows. */
    private boolean isOfMonth(Draft draft) {
        boolean closed = draft.to >= tokens.size() || tokens.is(draft.to, SENTENCE | NEWLINE | COMMA | STOP | PAREN);
        return closed
                && draft.period == PayPeriod.MONTH
                && draft.saysPeriod(tokens)
                && draft.sign() >= 0
                && draft.low() >= LEAST_OF_MONTH
                && plausible.isTypical(draft)
                && !around.sentence.has(TRAP | VETO | OUTSIDER, draft, 16, 0)
                && !around.sentence.has(VETO | OUTSIDER, draft, 0, 8);
    }

    /** "$120k–$150k in the States, €95k–€120k in Europe": the first of several ranges by place. */
    boolean isPlaced(Draft draft) {
        return draft.ranged()
                && draft.period == PayPeriod.YEAR
                && draft.sign() >= 0
                && draft.low() >= LEAST_OF_YEAR
                && plausible.isTypical(draft)
                && around.line.isOfPlace(draft.to);
    }

    /** What stands behind the amount says from when: "in year one", "after 60 days". */
    boolean isStaged(Draft draft) {
        int i = tokens.is(draft.to, BRIDGE | COMMA | LINK) ? draft.to + 1 : draft.to;
        boolean after = tokens.is(draft.to, STOP | BRIDGE)
                && tokens.is(draft.to + 1, NUMBER)
                && tokens.is(draft.to + 2, UNIT)
                && tokens.end(draft.to) - tokens.start(draft.to) == 5;
        return after || tokens.hasTrait(draft.to, Trait.STAGE) || tokens.hasTrait(i, Trait.STAGE);
    }

    /** "£27,500 in year one, £29,000 in year two": a step of what is paid to a position. */
    boolean isStage(Draft draft) {
        boolean labelled = around.isLabelEnd(draft.from - 1)
                && tokens.hasTrait(draft.from - 2, Trait.STAGE)
                && (draft.from < 3 || tokens.is(draft.from - 3, SENTENCE | NEWLINE | COMMA));
        return (labelled || isStaged(draft))
                && !draft.ranged()
                && draft.sign() >= 0
                && draft.period == PayPeriod.YEAR
                && draft.low() >= LEAST_OF_YEAR
                && plausible.isTypical(draft)
                && !around.sentence.has(TRAP | VETO | OUTSIDER | BONUS, draft, 40, 0)
                && (labelled
                        || around.line.opensSentence(draft)
                        || around.sentence.has(SUBJECT | LEARNER | HIRING | PAY, draft, 16, 0));
    }

    /** "CLT: R$ 8.500 | PJ: R$ 12.000": a contract as the label of an amount as large as a month or a year is paid. */
    boolean isOfContract(Draft draft) {
        int label = draft.from - 2;
        boolean labelled = around.isLabelEnd(draft.from - 1)
                && tokens.is(label, HIRING)
                && (label == 0 || tokens.is(label - 1, SENTENCE | NEWLINE | COMMA | DASH));
        boolean closed = draft.to >= tokens.size() || tokens.is(draft.to, SENTENCE | NEWLINE | COMMA | PAREN | STOP);
        return labelled
                && closed
                && draft.sign() >= 0
                && draft.low() >= LEAST_OF_MONTH
                && (draft.period == null
                        ? plausible.holds(draft.low() / 2, draft.currency, PayPeriod.MONTH)
                                && plausible.holds(draft.high(), draft.currency, PayPeriod.MONTH)
                        : plausible.isTypical(draft));
    }

    /** "£30,500–£33,000 for a full year; £27,100–£29,300 term time only": opens its line, and no noun follows. */
    boolean opensItsLine(Draft draft) {
        boolean opens = draft.from == 0 || tokens.is(draft.from - 1, NEWLINE);
        boolean parted = tokens.is(draft.to, COMMA | PAREN | STOP | SENTENCE | HIRING)
                || (tokens.is(draft.to, BRIDGE) && Alphabet.folded(tokens.text[tokens.start(draft.to)]) == 'f');
        return opens
                && parted
                && draft.period == PayPeriod.YEAR
                && draft.sign() >= 0
                && draft.low() >= LEAST_OF_YEAR
                && plausible.isTypical(draft)
                && !around.sentence.has(OUTSIDER | VETO, draft, 0, 12);
    }
}
