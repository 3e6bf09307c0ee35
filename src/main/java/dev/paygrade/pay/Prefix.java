package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;

/** What stands in front of an amount and belongs to it: "from", "up to" and their like, marks, the noun of a bound. */
final class Prefix {
    private final Tokens tokens;

    Prefix(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "from", "up to" and their like in front. */
    void read(Draft draft, int free) {
        int i = draft.from - 1;
        for (int j = i; j >= free && j > i - 3 && tokens.is(j, GROSS | NET | PERIOD); j--) {
            draft.taxed |= tokens.is(j, GROSS | NET);
        }
        int mark = tokens.is(i, BRIDGE | PAREN) ? i - 1 : i;
        if (mark >= free && tokens.is(mark, ESTIMATE | EMPLOYER) && !tokens.is(mark, NEUTRAL)) {
            draft.estimate |= tokens.is(mark, ESTIMATE);
            draft.employer |= tokens.is(mark, EMPLOYER);
        }
        int reach = draft.from - 3;
        while (i >= free && i > reach && tokens.is(i, NEUTRAL | GROSS) && !tokens.is(i, FROM | UPTO)) {
            i--;
        }
        // "up to ~ $750k"
        if (tokens.is(i, DASH) && tokens.is(i - 1, UPTO | FROM) && !tokens.is(i - 1, DASH) && i > free) {
            i--;
        }
        int noun = boundNoun(i, free);
        if (noun >= 0) {
            i = noun;
        }
        if (i < free || (tokens.is(i, TO) && !tokens.is(i, UPTO))) {
            // "salary to £45k"
            // "14 Gehälter à 3.800 €" counts them
            // "are paid a flat $55"
            boolean article = i >= 0 && tokens.end(i) - tokens.start(i) == 1;
            boolean named = i > free && !article && tokens.is(i - 1, PAY | OTE) && !tokens.is(i - 1, TIMES);
            // "To £62,000 with car allowance"
            boolean opens = i >= 0
                    && tokens.text[tokens.start(i)] == 'T'
                    && tokens.is(i, TO)
                    && (i == 0 || tokens.is(i - 1, SENTENCE | NEWLINE));
            // "Private Client Solicitor – to £65k – Harrogate"
            boolean part = tokens.is(i, TO) && tokens.is(i - 1, DASH) && !tokens.glued(i - 1) && !tokens.glued(i);
            draft.openBelow |= draft.second == null && (named || opens || part) && !tokens.is(i, DASH);
            return;
        }
        boolean wave = tokens.is(i, DASH) && tokens.is(i, ORMORE);
        // "the low end of the range" also says that the amount is pay, so it must stay in front
        int opening = tokens.is(i, PAY) ? i + 1 : i;
        if (tokens.is(i, UPTO) || wave) {
            draft.openBelow = draft.second == null;
            draft.from = opening;
        } else if (tokens.is(i, FROM)) {
            draft.openAbove |= draft.second == null;
            // "Engineers here start at $120,000"
            boolean here = tokens.hasTrait(i - 1, Trait.HERE);
            int who = here ? i - 2 : i - 1;
            boolean people = here && tokens.is(who, OTHER) && tokens.text[tokens.end(who) - 1] == 's';
            // "Registrar positions from $118k to $152k"
            boolean positions = tokens.hasTrait(i - 1, Trait.HIRES) && tokens.is(i - 1, SUBJECT);
            draft.starts |= rises(i) || (positions && draft.ranged());
            draft.starts |= starts(i) && (tokens.is(who, SUBJECT) || people || isOfPosition(i - 1));
            draft.from = opening;
        }
    }

    /** "Rising from £25,100 to £27,800". */
    private boolean rises(int token) {
        char first = Alphabet.folded(tokens.text[tokens.start(token)]);
        return (first == 'r' || first == 'i' || first == 'p') && tokens.end(token) - tokens.start(token) > 10;
    }

    /** "An instructor with a master's degree starts at": the sentence opens with a position. */
    private boolean isOfPosition(int last) {
        int subject = -1;
        int i = last;
        while (i >= 0 && i > last - 10 && !tokens.is(i, SENTENCE | NEWLINE)) {
            if (tokens.is(i, COMMA | NUMBER | TRAP | VETO | OUTSIDER | BONUS) && !tokens.is(i, SUBJECT)) {
                return false;
            }
            subject = tokens.is(i, SUBJECT) || tokens.hasTrait(i, Trait.POSITION) ? i : subject;
            i--;
        }
        return subject >= 0
                && subject - i <= 4
                && tokens.is(subject + 1, STOP)
                && (i < 0 || tokens.is(i, SENTENCE | NEWLINE));
    }

    /** "Teachers start at $52,400", "beginning at". */
    private boolean starts(int token) {
        char first = Alphabet.folded(tokens.text[tokens.start(token)]);
        return (first == 's' || first == 'b') && tokens.end(token) - tokens.start(token) > 6;
    }

    /** "The minimum for this role is $80,000": the noun that names the bound, or -1. */
    private int boundNoun(int from, int free) {
        int i = from;
        while (i >= free && i > from - 5 && tokens.is(i, BRIDGE | SUBJECT | NEWLINE) && !tokens.is(i, FROM | UPTO)) {
            i--;
        }
        boolean noun = tokens.is(i, FROM | UPTO) && tokens.is(i, ORMORE | ORLESS) && !tokens.is(i, DASH | BRIDGE);
        return i >= free && i < from && noun ? i : -1;
    }
}
