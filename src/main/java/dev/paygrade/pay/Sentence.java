package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;

/** What else the sentence of an amount says. */
final class Sentence {
    private static final int TOTAL_REACH = 6;
    private static final int PAYER_REACH = 6;
    private static final int HERE_REACH = 5;
    private static final int SHARE = 8;
    private static final int LEAST_BY_PLACE = 25_000;
    private static final int HIRED_REACH = 20;

    private final Tokens tokens;
    private final Surroundings around;
    private final Line line;

    Sentence(Tokens tokens, Surroundings around) {
        this.tokens = tokens;
        this.around = around;
        this.line = around.line;
    }

    /** A word anywhere in the sentence that has one of the classes. */
    boolean has(long classes, Draft draft, int before, int behind) {
        int dashes = 0;
        boolean named = false;
        boolean position = false;
        for (int i = draft.from - 1; i >= 0 && i >= draft.from - before; i--) {
            if (tokens.is(i, PAREN) && around.isLabelEnd(i + 1)) {
                i = line.beforeAside(i);
            }
            // "highest package: ₹44 LPA; average: ₹9.8 LPA"
            boolean goesOn = classes == VETO && !named && tokens.is(i, SENTENCE) && tokens.text[tokens.start(i)] == ';';
            // "recruiting for a maker of medical devices: Quality Engineer, $52–$58/hr"
            if (classes == TRAP && position && around.isLabelEnd(i)) {
                break;
            }
            named |= tokens.is(i, SUBJECT | PAY);
            position |= tokens.is(i, SUBJECT) && !tokens.is(i, TRAP | COUNT);
            if (tokens.is(i, SENTENCE) && !goesOn) {
                break;
            }
            if (tokens.is(i, NEWLINE) && !line.wraps(i)) {
                break;
            }
            // "Osprey Health – Boston – $140,000–$175,000": parts of a headline
            boolean headline = tokens.is(i, DASH) && !tokens.glued(i) && !tokens.glued(i + 1);
            dashes += headline ? 1 : 0;
            if (headline && classes == TRAP && (dashes > 1 || (draft.ranged() && draft.high() >= 15_000))) {
                break;
            }
            // "we're hiring a billing clerk at $27.40"
            boolean ofRole = classes == TRAP && tokens.is(i + 1, SUBJECT) && i + 1 < draft.from;
            if (tokens.is(i, classes) && !ofRole && i >= around.unspent() && !isPaidRung(i)) {
                return true;
            }
        }
        boolean parted = false;
        dashes = 0;
        for (int i = draft.to; i < draft.to + behind; i++) {
            boolean next = parted && tokens.is(i, NUMBER);
            if (tokens.is(i, SENTENCE | NEWLINE) || tokens.bits(i) == 0 || next) {
                break;
            }
            dashes += line.headline.isDashApart(i) ? 1 : 0;
            if (dashes > 1) {
                break;
            }
            parted |= tokens.is(i, COMMA | STOP | PAREN);
            // in "£14 per hour, turnover £350k" the turnover is that of the next amount
            // "£45,000-£50,000, a 10% bonus and a car"
            boolean added =
                    parted && classes == TRAP && (around.opensNext(i) || (draft.ranged() && tokens.is(i, EXTRA)));
            if (tokens.is(i, classes) && !added && !isPaidRung(i)) {
                return true;
            }
        }
        return false;
    }

    /** "$45-$65/hr for graduates, $70-$90/hr for PhDs": the people of a level that an amount is for. */
    private boolean isPaidRung(int token) {
        // "Graduates start on £32,500": those of no school that is named
        if (tokens.hasTrait(token, Trait.RUNG)
                && tokens.hasTrait(token + 1, Trait.BEGINS)
                && (token == 0 || tokens.is(token - 1, SENTENCE | NEWLINE))) {
            return true;
        }
        return tokens.hasTrait(token, Trait.RUNG)
                && tokens.is(token - 1, BRIDGE)
                && Alphabet.folded(tokens.text[tokens.start(token - 1)]) == 'f'
                && tokens.is(token - 2, NUMBER | MULTIPLIER | UNIT | PERIOD | CURRENCY)
                && (token + 1 >= tokens.size() || tokens.is(token + 1, COMMA | SENTENCE | NEWLINE | STOP | PAREN));
    }

    /** The words of the sentence that would trap the amount are all benefits of the ad, in a heading of its own. */
    boolean isPartedFromBenefits(Draft draft) {
        if (draft.from == 0 || tokens.text[tokens.start(draft.from - 1)] != ':') {
            return false;
        }
        for (int i = draft.from - 1; i >= 0 && i > draft.from - 40 && !tokens.is(i, SENTENCE | NEWLINE); i--) {
            if (tokens.is(i, TRAP) && i >= around.unspent() && !tokens.is(i, EXTRA)) {
                return false;
            }
        }
        return true;
    }

    /** "A level 3 makes $152,000", "L4 engineers earn $180k": a position before a verb of earning. */
    boolean isEarnedByPosition(Draft draft) {
        int i = draft.from - 1;
        while (i > draft.from - 4
                && (tokens.is(i, NEUTRAL | UPTO | FROM | BETWEEN | BRIDGE) || tokens.hasTrait(i, Trait.HERE))
                && !tokens.is(i, EARNS)) {
            i--;
        }
        // "Juniors get $70k to $85k", but not "get £20,000 of kit"
        boolean part = tokens.is(draft.to, BRIDGE)
                && tokens.end(draft.to) - tokens.start(draft.to) == 2
                && Alphabet.folded(tokens.text[tokens.start(draft.to)]) == 'o';
        if (tokens.is(i, EARNING) && tokens.hasTrait(i - 1, Trait.RUNG) && !part) {
            return true;
        }
        if (!tokens.is(i, EARNS)) {
            return false;
        }
        boolean numbered = tokens.is(i - 1, NUMBER) && tokens.is(i - 2, SUBJECT);
        boolean people = (tokens.is(i - 1, SUBJECT) || tokens.hasTrait(i - 1, Trait.POSITION))
                && tokens.text[tokens.end(i - 1) - 1] == 's';
        boolean learners = tokens.is(i - 1, LEARNER) || new Enrolled(tokens).in(i - 1);
        return numbered || people || learners || line.isLevel(i - 1) || isHere(i - 1);
    }

    /** "A nurse practitioner in this clinic": a position, and then that it is one of the employer's. */
    private boolean isHere(int last) {
        boolean here = false;
        int i = last;
        while (i > last - HERE_REACH
                && tokens.is(i, OTHER | OWN | BRIDGE)
                && !tokens.is(i, SUBJECT)
                && !tokens.hasTrait(i, Trait.POSITION)) {
            if (tokens.is(i, OUTSIDER | TRAP | VETO)) {
                return false;
            }
            here |= tokens.is(i, OWN);
            i--;
        }
        return here && i < last && (tokens.is(i, SUBJECT) || tokens.hasTrait(i, Trait.POSITION));
    }

    /** "Grade 8 (£42,632 – £50,296)". */
    boolean isGraded(Draft draft) {
        boolean numbered = tokens.is(draft.from - 2, NUMBER) && tokens.is(draft.from - 3, SUBJECT);
        // "3 engineers ($150k-$190k)"
        boolean subject = tokens.is(draft.from - 2, SUBJECT) && !has(TRAP | VETO, draft, 16, 6);
        // "Lecturer Grade B (£45,163 – £55,295)"
        boolean lettered =
                tokens.is(draft.from - 3, SUBJECT) && tokens.end(draft.from - 2) - tokens.start(draft.from - 2) <= 2;
        // "appointed on the Research Fellow scale (€46,305 – €59,427)"
        boolean scale = tokens.hasTrait(draft.from - 2, Trait.KIND) && tokens.is(draft.from - 3, SUBJECT | LEARNER);
        // "in Canada (CAD 98,000–122,000) and the US (USD 110,000–138,000)"
        boolean place = tokens.is(draft.from - 2, COUNTRY | REGION)
                && draft.low() >= LEAST_BY_PLACE
                && !has(TRAP | VETO | OUTSIDER, draft, 16, 6)
                && (has(SUBJECT | HIRING | LEARNER | PAY, draft, 16, 0) || isHired(draft.from));
        return tokens.is(draft.from - 1, PAREN)
                && (place || numbered || lettered || subject || scale || line.isLevel(draft.from - 2))
                && closesAside(draft.to);
    }

    /** "Hiring in Canada". */
    private boolean isHired(int from) {
        for (int i = from - 1; i > from - HIRED_REACH && !tokens.is(i, SENTENCE | NEWLINE); i--) {
            if (tokens.hasTrait(i, Trait.HIRES)) {
                return true;
            }
        }
        return false;
    }

    /** "($160-200k, 0.8-1.5%)": a share of the company may follow. */
    private boolean closesAside(int from) {
        if (!tokens.is(from, COMMA)) {
            return tokens.is(from, PAREN);
        }
        int i = from + 1;
        while (i < from + SHARE && tokens.is(i, NUMBER | DASH | PERCENT | TO | NEUTRAL | EXTRA)) {
            i++;
        }
        return tokens.is(i, PAREN) && (tokens.is(i - 1, PERCENT) || tokens.is(i - 2, PERCENT));
    }

    /** "Total cash (base and target bonus) for this role is …": what is bracketed only says what the total is made of. */
    boolean isAsideOfTotal(int paren) {
        int opening = line.beforeAside(paren);
        if (opening == paren) {
            return false;
        }
        for (int i = opening + 1; i < paren; i++) {
            if (tokens.is(i, NUMBER) || (tokens.is(i, TRAP) && !tokens.is(i, EXTRA))) {
                return false;
            }
        }
        int word = opening - 1;
        while (word > opening - TOTAL_REACH && tokens.is(word, BRIDGE | SUBJECT | NEUTRAL) && !tokens.is(word, OTE)) {
            word--;
        }
        return tokens.is(word, OTE);
    }

    /** "Our yearly bonus plan, which pays up to $40,000": the verb speaks of what it refers to. */
    int payerOf(int payWord) {
        if (!tokens.is(payWord, PAYING)) {
            return payWord;
        }
        for (int i = payWord - 1; i > payWord - PAYER_REACH && i >= 0; i--) {
            if (tokens.is(i, SENTENCE | NEWLINE | NUMBER | SUBJECT | OWN)) {
                return payWord;
            }
            if (tokens.is(i, BONUS | PERF) && !tokens.is(i, PAY | OTE)) {
                return i;
            }
        }
        return payWord;
    }
}
