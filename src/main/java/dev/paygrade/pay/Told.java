package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/**
 * Tells what a sentence says of other things ("a fleet that burns $180 an hour") from what stands as a term of its own
 * ("Evenings, $18 an hour") or is said of who works, hires or pays ("a pastry lead at $24 an hour").
 */
final class Told {
    private static final int REACH = 30;

    /** Words before the one for a person: "our second" in "our second pastry chef". */
    private static final int NAME = 4;

    /** Tokens of a label. */
    private static final int LABEL = 8;

    /** Tokens from the first of an amount within which others may be named. */
    private static final int BEHIND = 14;

    private final Tokens tokens;
    private final Headline headline;

    /** First token of the amount that was told of others last, or -1. */
    private int lastOfOthers = -1;

    Told(Tokens tokens, Line line) {
        this.tokens = tokens;
        this.headline = line.headline;
    }

    /**
     * Whether plain words lead up to a token and none of the work.
     *
     * @param from the first token of an amount, or the word for pay before it
     * @param labels whether a single word right before it may be a label: "substitutes $16.25/hr"
     */
    boolean isOfOther(int from, boolean labels) {
        boolean others = isNextOfOthers(from) || isOfOthers(from, labels);
        lastOfOthers = others ? from : lastOfOthers;
        return others;
    }

    /** "An expert is booked at $450/hour and a translator at $60/hour": the sentence goes on as it began. */
    private boolean isNextOfOthers(int from) {
        if (lastOfOthers < 0 || from - lastOfOthers > BEHIND) {
            return false;
        }
        int i = from - 1;
        while (i > lastOfOthers && !tokens.is(i, SENTENCE | NEWLINE | OWN | PAY)) {
            i--;
        }
        return i <= lastOfOthers;
    }

    private boolean isOfOthers(int from, boolean labels) {
        int strange = 0;
        int last = from - 1;
        while (last > from - 3 && tokens.is(last, NEUTRAL | FROM | BETWEEN) && !closes(last)) {
            last--;
        }
        // "vendor rates ($110 to $190 an hour)"
        if (tokens.is(last, PAREN)) {
            last--;
        }
        for (int i = last; i >= 0 && i > from - REACH && !closes(i); i--) {
            // "consultants did it at $220 an hour"
            if (tokens.hasTrait(i, Trait.PAST)) {
                return true;
            }
            // "Musicians book us at $60"
            if (isUs(i) && tokens.is(i - 1, OTHER) && !tokens.hasTrait(i - 1, Trait.ENGAGES | Trait.HIRES)) {
                return true;
            }
            if (isOwn(i)) {
                return false;
            }
            if (isOfWork(i, strange)) {
                // "Clients hire us at $275", "here you need $24 an hour"
                boolean asked = tokens.is(i - 1, OWN) && !tokens.is(i, SUBJECT) && tokens.hasTrait(i, Trait.ENGAGES);
                return (asked || tokens.is(i - 1, COUNT | OUTSIDER)) && !tokens.is(i, COUNT | OUTSIDER | PAY | PERIOD);
            }
            if (isPerson(i)) {
                return (strange > 1 && !isSubject(i, from)) || isObject(i);
            }
            strange += isStrange(i) ? 1 : 0;
        }
        // "for this role, count on 55 to 62 k€ a year"
        int i = last;
        while (i > from - REACH && !closes(i)) {
            i--;
        }
        if (tokens.is(i, COMMA) && isPerson(i - 1)) {
            return false;
        }
        // "Earnings of our franchisees: £40,000 a year"
        if (strange == 0 && last >= 0 && tokens.text[tokens.start(last)] == ':' && namesOthers(last)) {
            return true;
        }
        boolean label = labels && strange == 1 && isStrange(last) && closes(last - 1);
        return strange > 0 && !label;
    }

    /** "Contractors on this project label images": people of the employer open the sentence. */
    private boolean isOwn(int person) {
        boolean people = (isPerson(person) || tokens.is(person, HIRING | LEARNER))
                && tokens.text[tokens.end(person) - 1] == 's'
                && closes(person - 1);
        int own = tokens.is(person + 1, OWN) ? person + 1 : person + 2;
        boolean joined = own == person + 1 || tokens.is(person + 1, BRIDGE | LINK | MODIFIER);
        return people && joined && tokens.is(own, OWN) && !tokens.is(own + 1, OUTSIDER);
    }

    private boolean isUs(int token) {
        int start = tokens.start(token);
        return tokens.end(token) - start == 2 && tokens.text[start] == 'u' && tokens.text[start + 1] == 's';
    }

    private boolean namesOthers(int colon) {
        boolean others = false;
        for (int i = colon - 1; i >= 0 && i > colon - LABEL && !closes(i); i--) {
            if (isPerson(i) || tokens.is(i, HIRING | LEARNER)) {
                return false;
            }
            others |= tokens.is(i, OUTSIDER) && !tokens.is(i, NEUTRAL | STOP);
        }
        return others;
    }

    private boolean isStrange(int token) {
        boolean plain = tokens.is(token, OTHER | COUNT | OUTSIDER | TRAP) && !tokens.is(token, PERIOD | UNIT);
        return plain && !tokens.is(token, LINK) && !tokens.is(token - 1, LINK);
    }

    /** Terms of work, the employer and the reader; the farther off, the less they say. */
    private boolean isOfWork(int token, int strange) {
        boolean engages = tokens.hasTrait(token, Trait.ENGAGES | Trait.HIRES | Trait.ROLE)
                || (tokens.is(token, LEVEL) && tokens.is(token, OTHER));
        // "seniors at our lodge pay $3,800 a month": who pays is not paid
        boolean pay = tokens.is(token, PAY) && !tokens.is(token, PAYING);
        boolean terms = pay
                || tokens.is(token, HIRING | LEARNER | WORK | STARTS)
                || tokens.hasTrait(token, Trait.STAGE | Trait.GRADE)
                || (tokens.is(token, PERIOD) && tokens.is(token - 1, UNIT));
        return (strange < 3 && engages)
                || (strange < 3 && terms)
                || (strange == 0 && tokens.is(token, OWN | EARNS))
                || (tokens.is(token, OWN) && (tokens.is(token + 1, EARNING) || (strange < 2 && closes(token - 1))));
    }

    private boolean isPerson(int token) {
        return tokens.is(token, SUBJECT) || tokens.hasTrait(token, Trait.POSITION);
    }

    /** "Pilots begin as first officers at $92": the person opens the sentence, and nobody else is named in it. */
    private boolean isSubject(int person, int from) {
        int opening = person - 1;
        while (opening > person - NAME && tokens.is(opening, BRIDGE | OTHER | LINK) && !closes(opening)) {
            if (tokens.is(opening, COUNT | OUTSIDER | TRAP)) {
                return false;
            }
            opening--;
        }
        char possessive = tokens.text[Math.max(0, tokens.end(person) - 2)];
        if (!closes(opening) || possessive == '\'' || possessive == '’') {
            return false;
        }
        for (int i = person + 1; i < from + BEHIND && !(i >= from && tokens.is(i, SENTENCE | NEWLINE)); i++) {
            if (tokens.is(i, COUNT | OUTSIDER | TRAP) && !tokens.is(i, UNIT) && !isPerson(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Our product replaces consultants", "companies hire our interpreters": others act on the person. */
    private boolean isObject(int person) {
        int plain = 0;
        for (int i = person - 1; i >= 0 && i > person - REACH && !closes(i); i--) {
            if (tokens.is(i, OWN | PAY) || tokens.hasTrait(i, Trait.ENGAGES | Trait.HIRES)) {
                return tokens.is(i - 1, COUNT | OUTSIDER);
            }
            if (tokens.is(i, COUNT | OUTSIDER) && !tokens.is(i, NEUTRAL) && !isPerson(i)) {
                return true;
            }
            plain += tokens.is(i, OTHER) && Character.isLowerCase(tokens.text[tokens.start(i)]) ? 1 : 0;
        }
        return plain > 1;
    }

    private boolean closes(int token) {
        if (token < 0) {
            return true;
        }
        char c = tokens.text[tokens.start(token)];
        return tokens.is(token, SENTENCE | NEWLINE | COMMA | PAREN | NUMBER)
                || c == ':'
                || c == '+'
                || c == '|'
                || headline.isDashApart(token);
    }
}
