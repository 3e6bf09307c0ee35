package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Tells who pays: "schools pay £200 a day" speaks of others than the employer, "shifts pay £200 a day" does not. */
final class Payers {
    private static final int SHORTEST_PLURAL = 5;

    /** Words between "up to" and the amount that it leads to. */
    private static final int STRETCH = 6;

    private static final int ASIDE = 12;
    private static final int SUBJECT_REACH = 8;

    private final Tokens tokens;

    Payers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Others than the employer pay what the word for pay names, which stands before the amount or behind it. */
    boolean pay(Draft draft, int payWord) {
        if (payWord >= draft.to) {
            // "$14,000 in tickets pays the band"
            boolean spent = tokens.text[tokens.end(payWord) - 1] == 's';
            return tokens.is(payWord, PAYING) && (spent || isNoun(beforeBound(draft)));
        }
        int payer = beforeAside(payWord - 1);
        while (payer > payWord - 4 && (tokens.is(payer, AUXILIARY) || tokens.hasTrait(payer, Trait.HERE))) {
            payer--;
        }
        // "banks that pay $400,000 a year"
        if (tokens.is(payer, BRIDGE) && tokens.is(payer, MODIFIER) && tokens.is(payer - 1, COUNT | OTHER)) {
            payer--;
        }
        if (tokens.is(payWord, PAYING) && tokens.text[tokens.end(payWord) - 1] == 's' && isThing(payer, draft)) {
            return true;
        }
        if (tokens.is(payer, WORK) && !tokens.is(payer - 1, TRAP)) {
            return false;
        }
        boolean counted = tokens.is(payer, COUNT) && !tokens.is(payer, SUBJECT);
        // "Eltern zahlen 390 € im Monat"
        // but "the Parks District will pay"
        boolean named = isNoun(payer)
                && !tokens.hasTrait(payer, Trait.HOUSE)
                && Character.isLowerCase(tokens.text[tokens.start(payWord)]);
        // "our classroom grants pay $250 to $1,500"
        boolean trap = tokens.is(payer, TRAP) && tokens.is(payWord, PAYING) && payer == payWord - 1;
        // "residents pay £1,150 per week"
        boolean learners =
                tokens.is(payer, LEARNER) && tokens.text[tokens.end(payer) - 1] == 's' && tokens.is(payWord, PAYPLURAL);
        return trap
                || learners
                || (named && tokens.is(payWord, PAYPLURAL))
                || (counted && tokens.is(payWord, PAYING))
                || (isPlural(payer) && tokens.is(payWord, PAYPLURAL));
    }

    /** "… für die Kliniken bis zu 45 € pro Stunde zahlen": the token before the bound of the amount. */
    private int beforeBound(Draft draft) {
        int i = draft.from - 1;
        while (i > draft.from - 4 && tokens.is(i, UPTO | FROM | NEUTRAL | BETWEEN)) {
            i--;
        }
        return i;
    }

    /** "Each family pays", "unemployment pays": the subject is neither work nor a position, but some other noun. */
    private boolean isThing(int last, Draft draft) {
        boolean said = draft.saysPeriod(tokens);
        boolean noun = false;
        for (int i = last;
                i >= 0 && i > last - SUBJECT_REACH && !tokens.is(i, SENTENCE | NEWLINE | COMMA | STOP);
                i--) {
            if (tokens.text[tokens.start(i)] == ':') {
                break;
            }
            // "the hospital pays $31 an hour", "Harlow Farms pays $19 an hour": the employer, by kind or by name
            boolean named = tokens.is(i, OTHER) && Character.isUpperCase(tokens.text[tokens.start(i)]);
            boolean employer = said && (tokens.hasTrait(i, Trait.HOUSE) || (named && !tokens.is(i, TRAP | OUTSIDER)));
            if (i == last && employer) {
                return false;
            }
            // "it pays", "what it pays"
            if ((i == last && tokens.is(i, BRIDGE))
                    || tokens.is(i, SUBJECT | WORK | LEARNER | HIRING | LEVEL | PAY | NUMBER)) {
                return tokens.is(i, WORK) && tokens.is(i - 1, TRAP);
            }
            noun |= tokens.is(i, OTHER | COUNT | TRAP | OUTSIDER);
        }
        return noun;
    }

    /**
     * "Up to $20,000 may be paid to eligible staff": given to some, and no period said. "We give $20 an hour to a charity":
     * given to others.
     */
    boolean areGiven(Draft draft, int payWord) {
        if (payWord < draft.from && tokens.is(draft.to, TO) && !tokens.is(draft.to, UPTO | DASH)) {
            int whom = draft.to + 1;
            while (whom < draft.to + 3 && tokens.is(whom, LINK | BRIDGE) && !tokens.is(whom, OUTSIDER | TRAP)) {
                whom++;
            }
            return tokens.is(whom, OUTSIDER | TRAP) && !tokens.is(whom, SUBJECT | OWN);
        }
        return payWord >= draft.to
                && tokens.is(payWord + 1, TO)
                && !tokens.is(payWord + 1, UPTO | DASH)
                && !draft.saysPeriod(tokens);
    }

    /** "Plans of $180,000 to $260,000 a year": the amount is that of a plain noun. */
    boolean isOfNoun(Draft draft) {
        int of = draft.from - 1;
        return tokens.is(of, BRIDGE)
                && tokens.end(of) - tokens.start(of) == 2
                && tokens.text[tokens.end(of) - 1] == 'f'
                && tokens.is(of - 1, OTHER | COUNT)
                && !tokens.is(of - 1, SUBJECT | HIRING | PAY | LEARNER);
    }

    /** "The rate for Georgia was $14.68 an hour": what was paid is not what is paid. */
    boolean isPast(Draft draft) {
        int i = draft.from - 1;
        while (i > draft.from - 3 && tokens.is(i, NEUTRAL | BETWEEN | FROM | UPTO) && !tokens.hasTrait(i, Trait.PAST)) {
            i--;
        }
        return tokens.hasTrait(i, Trait.PAST);
    }

    /** "Guests (36 at most) pay": the token before what is bracketed, or the one given. */
    private int beforeAside(int token) {
        int i = token - 1;
        while (tokens.is(token, PAREN) && i > token - ASIDE && !tokens.is(i, PAREN | NEWLINE)) {
            i--;
        }
        return tokens.is(token, PAREN) && tokens.is(i, PAREN) ? i - 1 : token;
    }

    private boolean isNoun(int word) {
        return tokens.is(word, OTHER)
                && tokens.end(word) - tokens.start(word) >= SHORTEST_PLURAL
                && Character.isUpperCase(tokens.text[tokens.start(word)]);
    }

    /** "Sponsors": who they are no list can hold. */
    private boolean isPlural(int word) {
        return tokens.is(word, OTHER)
                && tokens.end(word) - tokens.start(word) >= SHORTEST_PLURAL
                && tokens.text[tokens.end(word) - 1] == 's';
    }

    /** "From line leads at $23 an hour up to directors at $210,000" speaks of all who are paid. */
    boolean isStretched(Draft draft) {
        if (draft.ranged() || !tokens.is(draft.to, UPTO) || !tokens.is(draft.to + 1, OTHER | SUBJECT | COUNT)) {
            return false;
        }
        int i = draft.to + 1;
        while (i < draft.to + STRETCH && tokens.is(i, OTHER | SUBJECT | COUNT)) {
            i++;
        }
        return tokens.is(i, BRIDGE) && tokens.is(i + 1, CURRENCY);
    }
}
