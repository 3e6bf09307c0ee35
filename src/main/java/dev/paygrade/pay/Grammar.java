package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;
import org.jspecify.annotations.Nullable;

/** Finds amounts and ranges in tokens, with the words that belong to them directly; does not ask whether they are pay. */
final class Grammar {
    /** Beyond this two numbers are no bounds of one range. */
    private static final double WIDEST = 25;

    private final Tokens tokens;
    private final Amounts amounts;
    private final Tail tail;
    private final Prefix prefix;

    Grammar(Tokens tokens) {
        this.tokens = tokens;
        this.amounts = new Amounts(tokens);
        this.tail = new Tail(tokens);
        this.prefix = new Prefix(tokens);
    }

    /**
     * Reads the range whose first number is the given token.
     *
     * @param free first token that no earlier range has taken
     * @param asteriskMarks whether "*" marks an estimate here
     * @return null if the number is a count, a share or an id
     */
    @Nullable
    Draft range(int number, int free, boolean asteriskMarks) {
        Amount first = amounts.at(number, free, -1);
        if (first == null) {
            return null;
        }
        Draft draft = new Draft(first);
        draft.asteriskMarks = asteriskMarks;
        if (!second(draft, free)) {
            return null;
        }
        shareScale(draft);
        tail.read(draft);
        // "e/kk" is euros and a month in one
        if (draft.period == null && tokens.is(draft.sign(), PERIOD)) {
            draft.period = tokens.sense(draft.sign()).period();
        }
        prefix.read(draft, free);
        return draft;
    }

    /** False if the first number is half of a range of counted things: "100 - 250 customers". */
    private boolean second(Draft draft, int free) {
        int i = tail.skip(draft, draft.first.to);
        if (opensAside(draft.first.to, i)) {
            return true;
        }
        PayPeriod between = draft.period;
        draft.period = null;
        int separator = separator(i, free, draft);
        if (separator < 0) {
            separator = behindLabel(draft.first.to);
        }
        if (separator < 0) {
            separator = farTo(draft, i, free);
            if (separator < 0) {
                return true;
            }
            i = separator - 1;
        }
        int number = boundAt(separator);
        if (!tokens.is(number, NUMBER)) {
            separator = farTo(draft, i, free);
            if (separator < 0) {
                return true;
            }
            i = separator - 1;
            number = boundAt(separator);
        }
        // "Pay band 4 - minimum $20.85/hour", "(Local 1432, band 6), rising to $27.10"
        boolean kind = tokens.hasTrait(draft.first.number - 1, Trait.KIND) && rises(separator - 1);
        if (draft.first.sign < 0
                && !draft.first.multiplied
                && (kind || tokens.is(separator, FROM))
                && tokens.is(number - 1, CURRENCY)) {
            return true;
        }
        Amount second = amounts.at(number, separator, draft.first.sign);
        // "$260 a day\n- 25 days off": the dash is that of the next item
        if (second != null && second.sign < 0 && !second.multiplied && isNextItem(i, number, draft.first, second)) {
            return true;
        }
        // "- $1,500 per week\n- $7,500 sign-on bonus"
        if (second != null && between != null && tokens.is(i, NEWLINE) && tokens.is(second.to, TRAP | BONUS | PERF)) {
            draft.period = between;
            return true;
        }
        // "15,50 € die Stunde bei bis zu 20 Wochenstunden"
        if (between != null && tokens.is(number + 1, COUNT) && !tokens.is(number + 1, LINK | UNIT | CURRENCY)) {
            draft.period = between;
            return true;
        }
        // "£350 a day, up to 24 days a year"
        boolean lasts = second != null && second.sign < 0 && !second.multiplied && tokens.is(number + 1, UNIT);
        if (lasts && between != null && draft.first.sign >= 0 && !tokens.is(number + 1, LINK | CURRENCY)) {
            draft.period = between;
            return true;
        }
        if (second == null) {
            return draft.first.sign >= 0 || draft.first.multiplied;
        }
        if (between != null && second.value() < draft.first.value() && tokens.is(second.to, TRAP | BONUS)) {
            // "3.650 € im Monat – 3.000 € Willkommensprämie": parts of a headline
            draft.period = between;
            return true;
        }
        draft.torn = draft.first.sign >= 0
                && draft.first.multiplied
                && tokens.is(separator - 1, TO)
                && second.exponent > draft.first.exponent
                && second.value() > draft.first.value() * WIDEST;
        if (pairs(draft.first, second, separator == i)) {
            draft.second = second;
            draft.to = second.to;
            draft.period = between;
            third(draft, second);
        }
        return true;
    }

    /** A dash at the end of a line, or alone on one, joins a range that was wrapped; one that opens a line is a bullet. */
    private boolean isNextItem(int from, int to, Amount first, Amount second) {
        boolean line = false;
        boolean item = false;
        for (int i = from; i < to; i++) {
            if (tokens.is(i, NEWLINE)) {
                line = true;
                item = false;
            } else if (tokens.is(i, DASH)) {
                item = line;
            }
        }
        return item || (line && second.value() <= first.value());
    }

    /** "$36,400 (equivalent to $72,800 full time)": what is bracketed is another amount. */
    private boolean opensAside(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = tokens.text[tokens.start(i)];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return depth > 0 && tokens.is(to, TO) && !tokens.is(to, DASH | UPTO);
    }

    private int boundAt(int separator) {
        int number = separator;
        while (number < separator + 4
                && (tokens.is(number, CURRENCY | NEUTRAL | GROSS | FROM | UPTO | MIDDLE)
                        || (tokens.is(number, BRIDGE) && tokens.is(number - 1, MIDDLE)))
                && !tokens.is(number, NUMBER)) {
            number++;
        }
        // "M1 £31,650 to M6 £43,607"
        boolean label = tokens.is(number, OTHER)
                && tokens.is(number + 1, CURRENCY)
                && tokens.is(number + 2, NUMBER)
                && Alphabet.kind(tokens.text[tokens.end(number) - 1]) == Alphabet.DIGIT;
        // "Step 1 $5,904/month – Step 6 $7,176/month"
        boolean step = tokens.is(number, SUBJECT)
                && tokens.is(number + 1, NUMBER)
                && tokens.is(number + 2, CURRENCY)
                && tokens.is(number + 3, NUMBER);
        return step ? number + 3 : label ? number + 2 : number;
    }

    /** "min – mid – max": the middle one is no bound. */
    private void third(Draft draft, Amount middle) {
        int dash = middle.to;
        // "$22.10 (min) – $27.63 (mid) – $33.15 (max)"
        while (dash < middle.to + 3 && tokens.is(dash, PAREN | MIDDLE)) {
            dash++;
        }
        if (middle.sign < 0 || middle.from == middle.number || !tokens.is(dash, DASH)) {
            return;
        }
        int number = dash + 1;
        while (number < dash + 5 && tokens.is(number, CURRENCY | NEUTRAL | UPTO)) {
            number++;
        }
        if (!tokens.is(number, NUMBER)) {
            return;
        }
        Amount last = amounts.at(number, dash + 1, middle.sign);
        if (last != null && last.sign >= 0 && draft.first.value() < middle.value() && middle.value() < last.value()) {
            draft.second = last;
            draft.to = last.to;
        }
    }

    /** "$23.10 (Step 1) to $27.95 (Step 6)": index behind the word between the bounds, or -1. */
    private int behindLabel(int paren) {
        int i = paren + 1;
        while (i < paren + 6 && !tokens.is(i, PAREN | SENTENCE | NEWLINE | CURRENCY | PERCENT | TRAP | BONUS)) {
            i++;
        }
        boolean label = tokens.is(paren, PAREN) && tokens.is(i, PAREN) && i > paren + 1;
        // "£27,345 (40 hours), rising to £28,100"
        if (label && tokens.is(i + 1, COMMA) && rises(i + 2) && tokens.is(i + 3, CURRENCY)) {
            return i + 3;
        }
        return label && tokens.is(i + 1, TO | DASH) && tokens.is(i + 2, CURRENCY) ? i + 2 : -1;
    }

    /** "from $86,000/year in our lowest market up to $160,000/year": the bounds with words between them. */
    private int farTo(Draft draft, int from, int free) {
        int before = draft.first.from - 1;
        if (draft.first.sign < 0) {
            return -1;
        }
        boolean opened = before >= free && tokens.is(before, FROM);
        long ends = opened ? NUMBER | SENTENCE | NEWLINE : NUMBER | SENTENCE | NEWLINE | TRAP | BONUS;
        boolean parted = false;
        for (int i = from; i < from + 10 && !tokens.is(i, ends); i++) {
            boolean signed = tokens.is(i + 1, CURRENCY | NUMBER) && tokens.is(i + 2, CURRENCY | NUMBER);
            // "€2,770 in the first year, rising to €3,539": only pay rises
            boolean rises = rises(i);
            // "ab 15,20 €, mit Schichtzulagen bis zu 19 €"
            parted |= tokens.is(i, COMMA);
            if (parted && tokens.is(i, TRAP | BONUS)) {
                return -1;
            }
            if (tokens.is(i, COMMA) && (opened || !tokens.is(i + 1, TO))) {
                return -1;
            }
            if (signed && (rises || (opened && tokens.is(i, TO)))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "Rising to", "increasing to". */
    private boolean rises(int word) {
        return tokens.is(word, TO) && !tokens.is(word, UPTO) && tokens.end(word) - tokens.start(word) > 8;
    }

    /** Index behind what separates two bounds, or -1. */
    private int separator(int from, int free, Draft draft) {
        int i = from;
        if (isPlus(i) && tokens.glued(i)) {
            i++;
        }
        while ((tokens.is(i, NEWLINE) && tokens.is(i + 1, DASH)) || (tokens.is(i, COMMA) && tokens.is(i + 1, TO))) {
            i++;
        }
        if (tokens.is(i, DASH | TO)) {
            // only pay is "rising to"
            draft.starts |= rises(i);
            i++;
            while (i < from + 4 && tokens.is(i, DASH | NEWLINE | TO)) {
                i++;
            }
            return i;
        }
        if (tokens.is(i, AND) && (between(draft.first.from - 1, free) || tokens.is(draft.first.from - 1, FROM))) {
            return i + 1;
        }
        if (isSlash(i) && tokens.glued(i) && tokens.glued(i + 1)) {
            return i + 1;
        }
        boolean same =
                i == draft.first.to && tokens.is(i, CURRENCY) && draft.first.sign >= 0 && tokens.is(i + 1, NUMBER);
        return same && tokens.sense(i).equals(tokens.sense(draft.first.sign)) && draft.first.from < draft.first.number
                ? i
                : -1;
    }

    private boolean between(int from, int free) {
        int i = from;
        while (i >= free && i > from - 3 && tokens.is(i, NEUTRAL | GROSS | BRIDGE) && !tokens.is(i, BETWEEN)) {
            i--;
        }
        return i >= free && tokens.is(i, BETWEEN);
    }

    private boolean pairs(Amount a, Amount b, boolean apart) {
        if (a.sign >= 0 && b.sign >= 0) {
            String one = tokens.sense(a.sign).currency();
            String other = tokens.sense(b.sign).currency();
            if (one != null && other != null && !one.equals(other)) {
                return false;
            }
        }
        double low = a.value();
        double high = b.value();
        if (a.multiplied != b.multiplied) {
            if (b.multiplied && a.bare() < b.bare()) {
                low = a.bare();
                high = b.bare();
            } else if (a.multiplied && a.bare() < b.bare() && b.bare() < 1000) {
                low = a.bare();
                high = b.bare();
            }
        } else if (low < 1000 && high >= 10_000 && scaled(a, b)) {
            low *= 1000;
        }
        double wide = Math.max(low, high) / Math.max(Math.min(low, high), 1e-9);
        boolean tight = isSlash(b.from - 1) || apart;
        return low > 0
                && high > 0
                && wide <= (tight ? 3 : WIDEST)
                && (!tight || low < high)
                && (!tight || b.sign >= 0 || a.sign >= 0 || b.multiplied);
    }

    /** "45 - 55 000": the first bound is in thousands too. */
    private static boolean scaled(Amount a, Amount b) {
        double thousands = a.value() * 1000;
        return thousands <= b.value() && thousands * 4 >= b.value();
    }

    /** In "100-150k" and "$120-$160k" the multiplier belongs to both bounds. */
    private static void shareScale(Draft draft) {
        Amount a = draft.first;
        Amount b = draft.second;
        if (b == null) {
            return;
        }
        if (b.multiplied && !a.multiplied && a.bare() < b.bare()) {
            a.exponent = b.exponent;
        } else if (a.multiplied && !b.multiplied && a.bare() < b.bare() && b.bare() < 1000) {
            b.exponent = a.exponent;
        } else if (!a.multiplied && !b.multiplied && a.value() < 1000 && b.value() >= 10_000 && scaled(a, b)) {
            a.exponent += 3;
        }
    }

    private boolean isPlus(int token) {
        return token < tokens.size()
                && tokens.text[tokens.start(token)] == '+'
                && tokens.end(token) - tokens.start(token) == 1;
    }

    private boolean isSlash(int token) {
        return token > 0
                && token < tokens.size()
                && tokens.text[tokens.start(token)] == '/'
                && tokens.end(token) - tokens.start(token) == 1;
    }
}
