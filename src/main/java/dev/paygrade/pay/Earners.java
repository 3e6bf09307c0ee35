package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/**
 * Tells who earns an amount. "Line cooks earn $22 an hour" speaks of the position; "cooks in our network earn", "the
 * average cook earns" and "9,000 cooks, most of them earning" speak of people outside it.
 */
final class Earners {
    private static final int VERB_REACH = 8;
    private static final int SUBJECT_REACH = 24;
    private static final int WHOSE_REACH = 5;
    private static final int AFTER = 30;
    private static final int BESIDE = 5;
    private static final int WHO_REACH = 10;

    /** Tokens within which an ad names its position. */
    private static final int OPENING = 12;

    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Tokens tokens;
    private final Enrolled enrolled;

    Earners(Tokens tokens) {
        this.tokens = tokens;
        this.enrolled = new Enrolled(tokens);
    }

    /**
     * Whether people outside the position earn the amount.
     *
     * @param governor token of the word for pay, or -1
     */
    boolean areOthers(Draft draft, int governor) {
        if (isWhose(governor >= 0 && governor < draft.from ? governor : draft.from)) {
            return true;
        }
        if (governor >= 0 && governor < draft.from && isAverage(governor)) {
            return true;
        }
        // "to pay 350 freelancers their £180 a day"
        if (tokens.is(draft.from - 1, OUTSIDER) && !tokens.is(draft.from - 1, EARNS)) {
            return true;
        }
        int verb = verb(draft);
        return verb >= 0 && (isAverageOrQualified(verb) || isOutside(verb, draft.to));
    }

    /** "Workers whose hourly wages run from …". */
    private boolean isWhose(int token) {
        for (int i = token - 1; i > token - WHOSE_REACH; i--) {
            if (tokens.is(i, SENTENCE | NEWLINE | COMMA)) {
                return false;
            }
            if (tokens.is(i, OUTSIDER) && tokens.is(i, STOP)) {
                return true;
            }
        }
        return false;
    }

    /** "The average UK salary for …": a word between makes it a figure of the country or the trade. */
    private boolean isAverage(int payWord) {
        for (int i = payWord - 1;
                i > payWord - WHOSE_REACH && tokens.is(i, OTHER | NEUTRAL | COUNTRY | PERIOD | OUTSIDER);
                i--) {
            if (tokens.hasTrait(i, Trait.AVERAGE)) {
                return i < payWord - 1;
            }
        }
        return false;
    }

    /**
     * "The average driver on our books earns": a figure of many, whoever's they are. "Qualified colleagues here earn" in an
     * ad that opens with a position to learn in: what is paid later.
     */
    private boolean isAverageOrQualified(int verb) {
        boolean average = false;
        boolean qualified = false;
        for (int i = verb - 1; i >= 0 && i > verb - WHO_REACH && !tokens.is(i, SENTENCE | NEWLINE | COMMA); i--) {
            if (tokens.is(i, NUMBER | LEARNER) || tokens.hasTrait(i, Trait.ROLE)) {
                return false;
            }
            average |= tokens.is(i, OUTSIDER) && tokens.hasTrait(i, Trait.AVERAGE);
            qualified |= tokens.hasTrait(i, Trait.QUALIFIED);
        }
        return average || (qualified && opensWithLearner());
    }

    private boolean opensWithLearner() {
        boolean learner = false;
        for (int i = 0; i < OPENING && i < tokens.size(); i++) {
            // "Apprentice or qualified stylist"
            boolean ended = learner && tokens.is(i, SENTENCE | NEWLINE);
            if (ended || tokens.hasTrait(i, Trait.QUALIFIED) || tokens.is(i, AND)) {
                return ended;
            }
            learner |= tokens.is(i, LEARNER);
        }
        return learner;
    }

    /** The verb of earning whose object the amount is, or -1. */
    private int verb(Draft draft) {
        for (int i = draft.from - 1; i >= draft.from - VERB_REACH; i--) {
            if (tokens.is(i, EARNING)) {
                return i;
            }
            if (tokens.is(i, SENTENCE | NEWLINE | NUMBER | COMMA | PAREN | TRAP | OWN) || tokens.bits(i) == 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isOutside(int verb, int behind) {
        boolean modified = false;
        boolean team = false;
        boolean member = false;
        boolean own = false;
        for (int i = verb - 1; i >= 0 && i > verb - SUBJECT_REACH; i--) {
            // "Interns in the ML residency are paid $52 an hour"
            boolean scheme = enrolled.in(i);
            member |= scheme;
            boolean outsider = tokens.is(i, OUTSIDER) && !scheme;
            // "Delivery Partner - Earn up to ₹35,000/month": parts of a headline
            boolean part = tokens.is(i, DASH) && !tokens.glued(i) && !tokens.glued(i + 1);
            if (part || tokens.is(i, SENTENCE | NEWLINE | AND) || (tokens.is(i, COMMA) && i < verb - 1)) {
                break;
            }
            if (tokens.is(i, OWN)) {
                if (i > verb - 3) {
                    return false;
                }
                // "the people you will meet make $17.50 an hour"
                own = true;
            }
            // "a level 3 makes $152,000" counts nobody
            boolean counted = tokens.is(i, NUMBER)
                    && i < verb - 1
                    && !isYear(i)
                    && !tokens.is(i + 1, BRIDGE | NUMBER)
                    && !tokens.hasTrait(i - 1, Trait.KIND)
                    && tokens.text[tokens.end(i)] == ' ';
            if (outsider || counted) {
                return true;
            }
            // "interns on the trading desk are paid $45/hour"
            team |= tokens.hasTrait(i, Trait.TEAM);
            boolean narrowed =
                    tokens.is(i, MODIFIER) && !tokens.is(i + 1, OWN) && !(member && tokens.is(i - 1, LEARNER | HIRING));
            modified |= narrowed && !team;
            team &= !narrowed;
        }
        // "supply teachers in Kent earn £180 a day with us"
        modified &= !tokens.hasTrait(behind, Trait.HERE);
        return !own && (modified || isSpokenOf(behind));
    }

    /** "Summer 2027 interns": four digits and no mark between them. */
    private boolean isYear(int number) {
        double value = tokens.mantissa(number);
        return tokens.end(number) - tokens.start(number) == YEAR_DIGITS && value > FIRST_YEAR && value < LAST_YEAR;
    }

    /** "You'll train them": whoever the reader has to do with is not the reader. */
    private boolean isSpokenOf(int behind) {
        // "11 to 14 € an hour with the families on our books"
        for (int i = behind; i < behind + BESIDE && !tokens.is(i, SENTENCE | NEWLINE | COMMA | STOP | OWN); i++) {
            if (tokens.is(i, OUTSIDER)) {
                return true;
            }
        }
        boolean addressed = false;
        for (int i = behind; i < behind + AFTER && i < tokens.size(); i++) {
            if (tokens.is(i, SENTENCE | NEWLINE)) {
                addressed = false;
            }
            addressed |= tokens.is(i, OWN);
            if (addressed && tokens.is(i, PRONOUN)) {
                return true;
            }
        }
        return false;
    }
}
