package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;

/**
 * Looks left and right of an amount for the word that says what the amount is. Every look is bounded, so that a text
 * costs time in proportion to its length.
 */
final class Surroundings {
    private static final long GOVERNORS = PAY | OTE | BONUS | PERF | TRAP;
    private static final int LEFT_REACH = 40;
    private static final int RIGHT_REACH = 8;

    private final Tokens tokens;
    final Line line;
    final Sentence sentence;

    /** Words before this token have been spent on an earlier amount: in "£45k base £90k OTE" the base is the first's. */
    private int spent;

    /** Token of the governing word to the left, or -1. */
    int left;

    /** Nothing but bridges stands between it and the amount. */
    boolean direct;

    /** Plain words passed on the way. */
    int others;

    /** The governing word to the left is on a line above. */
    boolean heading;

    /** The look ended at an earlier amount. */
    boolean chained;

    /** Token of the governing word to the right, or -1. */
    int right;

    Surroundings(Tokens tokens) {
        this.tokens = tokens;
        this.line = new Line(tokens);
        this.sentence = new Sentence(tokens, this);
    }

    void spend(int token) {
        spent = Math.max(spent, token + 1);
    }

    /** First token that is not spent. */
    int unspent() {
        return spent;
    }

    void look(Draft draft, int free) {
        lookLeft(draft, free);
        lookRight(draft);
    }

    private void lookLeft(Draft draft, int free) {
        left = -1;
        direct = false;
        chained = false;
        heading = false;
        others = 0;
        int lines = 0;
        int trap = -1;
        boolean subject = false;
        boolean learner = false;
        boolean linked = false;
        boolean barred = false;
        boolean copula = false;
        boolean parted = false;
        boolean share = false;
        int dashes = 0;
        int i = beforeInsertion(draft.from - 1, free);
        for (int limit = Math.max(0, i - LEFT_REACH); i >= limit; i--) {
            if (i < free) {
                chained = lines == 0 || line.isOfList(draft);
                break;
            }
            if (tokens.is(i, PAREN) && (isLabelEnd(i + 1) || sentence.isAsideOfTotal(i))) {
                i = line.beforeAside(i);
            }
            long bits = tokens.bits(i);
            if ((bits & SENTENCE) != 0) {
                boolean bullet = lines == 0 && tokens.is(i - 1, NEWLINE);
                chained = listGoesOn(i, free, draft.from) && ((lines == 0 && !bullet) || line.isOfList(draft));
                break;
            }
            if ((bits & NEWLINE) != 0) {
                if (++lines > 2 || others > 12) {
                    break;
                }
            } else if ((bits & GOVERNORS) != 0 && i >= spent) {
                boolean tooWeak = (bits & PAY) != 0
                        && (bits & (OTE | BONUS | TRAP)) == 0
                        && tokens.sense(i).strength() == 1;
                // in "bonus up to 20 %, after a year $7,500" the bonus is the share
                boolean shared = share && parted && (bits & (BONUS | PERF)) != 0 && (bits & (PAY | OTE)) == 0;
                if (shared) {
                    others++;
                } else if ((bits & TRAP) != 0 && (dashes > 1 || (lines > 0 && !line.heads(i)))) {
                    others++;
                } else if ((bits & TRAP) != 0) {
                    boolean learners = (bits & STIPEND) != 0 && learner && lines == 0;
                    if (trap < 0 && (!subject || learners)) {
                        trap = i;
                        direct = others == 0 && lines == 0 && !parted;
                        copula = isCopula(i + 1, draft.from);
                        if (!copula) {
                            break;
                        }
                    }
                } else if (trap >= 0) {
                    if ((bits & PAY) != 0 && tokens.sense(i).strength() > 1 && linked && !barred && lines == 0) {
                        left = i;
                        direct = false;
                        return;
                    }
                    break;
                } else if (!tooWeak || others == 0) {
                    governs(i, lines, parted);
                    return;
                }
            } else if ((bits & OTHER) != 0) {
                others++;
            }
            subject |= (bits & SUBJECT) != 0;
            learner |= (bits & LEARNER) != 0;
            parted |= (bits & (COMMA | STOP)) != 0;
            share |= (bits & PERCENT) != 0;
            // "Head of Procurement – outside IR35 – £625 a day"
            dashes += (bits & DASH) != 0 && line.headline.isDashApart(i) ? 1 : 0;
            linked |= trap >= 0 && (bits & BRIDGE) != 0;
            barred |= trap >= 0 && (bits & (COMMA | STOP)) != 0;
        }
        left = trap;
    }

    /** "Total pay, including base and equity, is …": the token before what is inserted, or the one given. */
    private int beforeInsertion(int from, int free) {
        int i = from;
        while (i >= free
                && i > from - 8
                && tokens.is(i, BRIDGE | NEUTRAL | FROM | TO | BETWEEN | NEWLINE)
                && !tokens.is(i, COMMA)) {
            i--;
        }
        if (i == from || i < free || !tokens.is(i, COMMA | PAREN)) {
            return from;
        }
        for (int k = i - 1; k > free && k > i - 14 && !tokens.is(k, SENTENCE | NEWLINE | NUMBER); k--) {
            if (tokens.is(k, STOP) && tokens.is(k - 1, COMMA | PAREN) && !tokens.is(k, COMMA | AND)) {
                return k - 2;
            }
        }
        int total = beforeSum(i, free);
        return total < i ? total : from;
    }

    /** "Total cash, salary plus variable, is …": the token before what only says what the total is made of. */
    private int beforeSum(int comma, int free) {
        int k = comma - 1;
        boolean sum = false;
        while (k > free
                && k > comma - 8
                && tokens.is(k, PAY | OTE | BONUS | PERF | STOP | AND)
                && !tokens.is(k, COMMA)) {
            sum |= tokens.is(k, STOP | AND | OTE);
            k--;
        }
        return sum && tokens.is(k, COMMA) && tokens.is(k - 1, OTE) ? k - 1 : comma;
    }

    private void governs(int word, int lines, boolean parted) {
        boolean variable = tokens.is(word, BONUS | PERF) && !tokens.is(word, PAY | OTE);
        boolean weak = tokens.is(word, PAY) && tokens.sense(word).strength() < 3;
        boolean title = weak && lines == 1 && tokens.sense(word).strength() == 2 && fillsLine(word);
        if (lines > 0 && (variable || (weak && !title) || bulletsApart(word))) {
            return;
        }
        // in "total cash range for this role" the range is that of the cash
        // and in "total cash (TTC) range"
        int total = tokens.is(word - 1, PAREN) ? line.beforeAside(word - 1) - 1 : word - 1;
        left = tokens.is(word, PAY) && tokens.is(total, OTE) ? total : sentence.payerOf(word);
        // "price range" is the range of a price, "relocation is paid to $20,000" tells what is paid for
        boolean trap = weak && tokens.is(word - 1, TRAP) && !tokens.is(word - 1, PAY | OTE | NEUTRAL | SUBJECT);
        if (trap && tokens.is(word, EARNS) && tokens.text[tokens.end(word) - 1] == 'd') {
            left = word - 1;
        }
        if (trap
                && Alphabet.folded(tokens.text[tokens.start(word)]) == 'r'
                && tokens.text[tokens.end(word) - 1] == ':') {
            left = word - 1;
        }
        direct = others == 0 && !(parted && variable);
        heading = lines > 0;
    }

    private boolean fillsLine(int word) {
        return (word == 0 || tokens.is(word - 1, NEWLINE))
                && (tokens.is(word + 1, NEWLINE) || (tokens.is(word + 1, BRIDGE) && tokens.is(word + 2, NEWLINE)));
    }

    /** "Min hiring rate: $17.50": the noun of a bound in front of the word for pay, or -1. */
    int boundOf(int payWord) {
        int i = tokens.is(payWord - 1, OTHER | NEUTRAL) && !tokens.is(payWord - 1, FROM | UPTO)
                ? payWord - 2
                : payWord - 1;
        return tokens.is(i, FROM | UPTO) && tokens.is(i, ORMORE | ORLESS) && !tokens.is(i, DASH | BRIDGE) ? i : -1;
    }

    /** The word stands in a list item of its own: "- Salary review\n- €500 …". */
    private boolean bulletsApart(int word) {
        int i = word;
        while (i > 0 && i > word - 8 && !tokens.is(i - 1, NEWLINE)) {
            i--;
        }
        return tokens.is(i, DASH) && tokens.end(i) - tokens.start(i) == 1;
    }

    /** In a list each item may be a clause of its own: "Zone A: $90k – $100k; Zone B: …". */
    private boolean listGoesOn(int mark, int free, int from) {
        char c = tokens.text[tokens.start(mark)];
        boolean ends = c == '.' || c == '!' || c == '?' || c == '。';
        if (!ends) {
            return free > 0 && mark - free < 8;
        }
        boolean label = false;
        for (int i = mark + 1; i < from; i++) {
            label |= tokens.is(i, SUBJECT | COUNTRY | LEARNER) || tokens.text[tokens.start(i)] == ':';
        }
        return free > 0 && label && c == '.' && mark == free && from - mark <= 6;
    }

    private boolean isCopula(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = tokens.text[tokens.start(i)];
            if (c == ':'
                    || tokens.is(i, BETWEEN)
                    || (tokens.is(i, BRIDGE) && c == 'i' && tokens.text[tokens.end(i) - 1] == 's')) {
                return true;
            }
        }
        return false;
    }

    private void lookRight(Draft draft) {
        right = -1;
        int plain = 0;
        boolean bracketed = false;
        // "the range, $90,000 – $110,000, is our estimate of base pay"
        boolean inserted =
                tokens.is(draft.from - 1, COMMA) && tokens.is(draft.to, COMMA) && tokens.is(draft.to + 1, BRIDGE);
        for (int i = inserted ? draft.to + 1 : draft.to; i < draft.to + RIGHT_REACH; i++) {
            long bits = tokens.bits(i);
            if (bits == 0 || (bits & (SENTENCE | NEWLINE | NUMBER | DASH)) != 0 || opensThai(i)) {
                return;
            }
            if ((bits & GOVERNORS) != 0) {
                // "(OTE)" says what the amount is, "(bonus and equity on top)" does not
                boolean aside = bracketed && !tokens.is(i + 1, PAREN);
                if (!aside && !opensNext(i)) {
                    right = tokens.is(i, PAY) && closesOnTarget(i + 1) ? i + 2 : i;
                }
                return;
            }
            if ((bits & (COMMA | STOP | AND)) != 0) {
                right = closesOnTarget(i) ? i + 1 : -1;
                return;
            }
            bracketed |= (bits & PAREN) != 0;
            if ((bits & OTHER) != 0 && ++plain > 3) {
                return;
            }
        }
    }

    /** Thai writes spaces between clauses only. */
    private boolean opensThai(int token) {
        char c = tokens.text[tokens.start(token)];
        return c >= '\u0e00' && c <= '\u0e7f' && !tokens.glued(token) && tokens.is(token, GOVERNORS);
    }

    /** "45-55 k€, fixe + variable." */
    private boolean closesOnTarget(int comma) {
        return tokens.is(comma, COMMA)
                && tokens.is(comma + 1, OTE)
                && (comma + 2 >= tokens.size() || tokens.is(comma + 2, SENTENCE | NEWLINE));
    }

    /** The word belongs to the amount behind it: "$95,000 sign-on bonus: $15,000". */
    boolean opensNext(int governor) {
        int i = governor + 1;
        boolean colon = false;
        while (i < governor + 6
                && tokens.is(
                        i, BRIDGE | BETWEEN | NEUTRAL | GROSS | CURRENCY | FROM | UPTO | GOVERNORS | COUNTRY | SUBJECT)
                && !tokens.is(i, NEWLINE | AND)) {
            colon |= tokens.text[tokens.start(i)] == ':';
            i++;
        }
        // "$130,000 base with a 20% bonus"
        boolean share = tokens.is(i + 1, PERCENT) && tokens.is(governor, PAY) && !tokens.is(governor, BONUS | OTE);
        return colon || (tokens.is(i, NUMBER) && !share);
    }

    /** "Insurance of twice your salary, up to $500,000": the pay only measures other money. */
    boolean measures(int payWord) {
        int multiple = payWord - 1;
        while (multiple > 0 && multiple > payWord - 4 && tokens.is(multiple, PERIOD | BRIDGE | NEUTRAL)) {
            multiple--;
        }
        // "2x annual salary up to $500,000"
        if (tokens.is(multiple, COUNT | TIMES) && tokens.is(multiple - 1, NUMBER) && tokens.scale(multiple - 1) < 2) {
            char c = Alphabet.folded(tokens.text[tokens.start(multiple)]);
            if (c == 'x' || c == 't' || c == '\u00d7') {
                return true;
            }
        }
        // "up to 50% of your earned pay, max $250 a day"
        int share = payWord - 1;
        while (share > payWord - 5 && tokens.is(share, BRIDGE | PERIOD | NEUTRAL | OTHER)) {
            share--;
        }
        if (tokens.is(share, PERCENT) && share < payWord - 1) {
            return true;
        }
        boolean linked = false;
        for (int i = payWord - 1; i >= 0 && i > payWord - 14; i--) {
            boolean ends = tokens.is(i, SENTENCE | NEWLINE | COMMA | STOP | SUBJECT | CURRENCY);
            if ((ends && !tokens.is(i, BRIDGE)) || (isLabelEnd(i) && !tokens.is(i - 1, TRAP))) {
                return false;
            }
            if (tokens.is(i, TRAP) && i >= spent) {
                return linked;
            }
            linked |= tokens.is(i, BRIDGE | LINK);
        }
        return false;
    }

    /** The word opens its sentence and is no compound: "Budget: …", but not "marketing budget", "Werbebudget". */
    boolean opensAs(int word) {
        int i = word - 1;
        while (i >= 0 && i > word - 3 && tokens.is(i, BRIDGE | DASH | PAREN)) {
            i--;
        }
        boolean whole = !tokens.is(word, HEAD) || tokens.end(word) - tokens.start(word) == 6;
        return whole && (i < 0 || tokens.is(i, SENTENCE | NEWLINE));
    }

    boolean isLabelEnd(int token) {
        return token >= 0 && token < tokens.size() && tokens.text[tokens.start(token)] == ':';
    }

    /** "$90k – $110k + equity": only pay has equity, a bonus or benefits added to it. */
    boolean hasExtras(Draft draft) {
        int i = draft.to;
        boolean added = tokens.is(i, STOP);
        // "+ 0.1–0.5% equity", "+ 33 days holiday", "plus 12% super", "+ 0.5%"
        long passed = STOP | COMMA | NEUTRAL | PERIOD | LINK;
        for (int limit = i + 3;
                i < limit && tokens.is(i, passed) && !(i > draft.to && tokens.is(i, EXTRA | PERF));
                i++) {
            if (tokens.is(i, STOP)) {
                limit = draft.to + 8;
                passed |= NUMBER | DASH | PERCENT | COUNT | UNIT | CURRENCY | MULTIPLIER;
            }
        }
        // "+ significant bonus"
        if (added && i <= draft.to + 2 && tokens.is(i, OTHER) && tokens.is(i + 1, EXTRA | BONUS | PERF)) {
            i++;
        }
        boolean share = added && tokens.is(i - 1, PERCENT);
        return i > draft.to
                && (share || tokens.is(i, added ? EXTRA | BONUS | PERF : EXTRA))
                && (added || !opensNext(i));
    }
}
