package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import org.jspecify.annotations.Nullable;

/**
 * Looks left and right of an amount for the word that says what the amount is. Every look is bounded, so that a text
 * costs time in proportion to its length.
 */
final class Surroundings {
    private static final long GOVERNORS = PAY | OTE | BONUS | PERF | TRAP;
    private static final long FAMILIAR = NEUTRAL | GROSS | NET | BRIDGE | PAREN | PERIOD | CURRENCY | COUNTRY | UNIT
            | LINK | PAY | COMMA | SENTENCE | DASH | HIRING | SUBJECT;
    private static final int LEFT_REACH = 40;
    private static final int RIGHT_REACH = 8;

    private final Tokens tokens;

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
    }

    void spend(int token) {
        spent = Math.max(spent, token + 1);
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
        boolean linked = false;
        boolean barred = false;
        boolean copula = false;
        boolean parted = false;
        int i = draft.from - 1;
        for (int limit = Math.max(0, i - LEFT_REACH); i >= limit; i--) {
            if (i < free) {
                chained = true;
                break;
            }
            long bits = tokens.bits(i);
            if ((bits & SENTENCE) != 0) {
                chained = listGoesOn(i, free, draft.from);
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
                if ((bits & TRAP) != 0) {
                    if (trap < 0 && !subject) {
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
            parted |= (bits & (COMMA | STOP)) != 0;
            linked |= trap >= 0 && (bits & BRIDGE) != 0;
            barred |= trap >= 0 && (bits & (COMMA | STOP)) != 0;
        }
        left = trap;
    }

    private void governs(int word, int lines, boolean parted) {
        boolean variable = tokens.is(word, BONUS | PERF) && !tokens.is(word, PAY | OTE);
        boolean weak = tokens.is(word, PAY) && tokens.sense(word).strength() < 3;
        if (lines > 0 && (variable || weak || bulletsApart(word))) {
            return;
        }
        // in "total cash range for this role" the range is that of the cash
        left = tokens.is(word, PAY) && tokens.is(word - 1, OTE) ? word - 1 : word;
        direct = others == 0 && !(parted && variable);
        heading = lines > 0;
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
        for (int i = draft.to; i < draft.to + RIGHT_REACH; i++) {
            long bits = tokens.bits(i);
            if (bits == 0 || (bits & (SENTENCE | NEWLINE | NUMBER | DASH)) != 0) {
                return;
            }
            if ((bits & GOVERNORS) != 0) {
                // "(OTE)" says what the amount is, "(bonus and equity on top)" does not
                boolean aside = bracketed && !tokens.is(i + 1, PAREN);
                if (!aside && !opensNext(i)) {
                    right = i;
                }
                return;
            }
            if ((bits & (COMMA | STOP | AND)) != 0) {
                return;
            }
            bracketed |= (bits & PAREN) != 0;
            if ((bits & OTHER) != 0 && ++plain > 3) {
                return;
            }
        }
    }

    /** The word belongs to the amount behind it: "$95,000 sign-on bonus: $15,000". */
    private boolean opensNext(int governor) {
        int i = governor + 1;
        boolean colon = false;
        while (i < governor + 6
                && tokens.is(
                        i, BRIDGE | BETWEEN | NEUTRAL | GROSS | CURRENCY | FROM | UPTO | GOVERNORS | COUNTRY | SUBJECT)
                && !tokens.is(i, NEWLINE)) {
            colon |= tokens.text[tokens.start(i)] == ':';
            i++;
        }
        return colon || tokens.is(i, NUMBER);
    }

    /** "Insurance of twice your salary, up to $500,000": the pay only measures other money. */
    boolean measures(int payWord) {
        boolean linked = false;
        for (int i = payWord - 1; i >= 0 && i > payWord - 14; i--) {
            if (tokens.is(i, SENTENCE | NEWLINE | COMMA | STOP | SUBJECT | CURRENCY) && !tokens.is(i, BRIDGE)) {
                return false;
            }
            if (tokens.is(i, TRAP) && i >= spent) {
                return linked;
            }
            linked |= tokens.is(i, BRIDGE | LINK);
        }
        return false;
    }

    /** The statement opens its sentence or line. */
    boolean opensSentence(Draft draft) {
        int i = draft.from - 1;
        while (i >= 0 && i > draft.from - 4 && tokens.is(i, DASH | PAREN | BRIDGE)) {
            i--;
        }
        return i < 0 || tokens.is(i, SENTENCE | NEWLINE);
    }

    /** A word anywhere in the sentence that has one of the classes. */
    boolean sentenceHas(long classes, Draft draft, int before, int behind) {
        for (int i = draft.from - 1; i >= 0 && i >= draft.from - before; i--) {
            if (tokens.is(i, SENTENCE)) {
                break;
            }
            if (tokens.is(i, NEWLINE) && tokens.is(i - 1, SENTENCE)) {
                break;
            }
            if (tokens.is(i, classes) && i >= spent) {
                return true;
            }
        }
        boolean parted = false;
        for (int i = draft.to; i < draft.to + behind; i++) {
            boolean next = parted && tokens.is(i, NUMBER);
            if (tokens.is(i, SENTENCE | NEWLINE) || tokens.bits(i) == 0 || next) {
                break;
            }
            parted |= tokens.is(i, COMMA | STOP | PAREN);
            if (tokens.is(i, classes)) {
                return true;
            }
        }
        return false;
    }

    /** Words of the sentence that have nothing to do with pay, counted up to ten each way. */
    int foreignWords(Draft draft, boolean wholeLine) {
        long ends = wholeLine ? NEWLINE : NEWLINE | SENTENCE;
        int words = 0;
        for (int i = draft.from - 1; i >= 0 && words < 10 && !tokens.is(i, ends); i--) {
            words += isForeign(i) ? 1 : 0;
        }
        int limit = words + 10;
        for (int i = draft.to; i < tokens.size() && words < limit && !tokens.is(i, ends); i++) {
            words += isForeign(i) ? 1 : 0;
        }
        return words;
    }

    private boolean isForeign(int token) {
        boolean money = tokens.is(token, NUMBER)
                && (tokens.is(token - 1, SUBJECT | CURRENCY) || tokens.is(token + 1, CURRENCY));
        int length = tokens.end(token) - tokens.start(token);
        boolean level = tokens.is(token, OTHER)
                && length <= 4
                && Alphabet.kind(tokens.text[tokens.end(token) - 1]) == Alphabet.DIGIT
                && Alphabet.kind(tokens.text[tokens.start(token)]) == Alphabet.LETTER;
        return !money && !level && !tokens.is(token, FAMILIAR);
    }

    /** "Software Engineer II: $90,000 – $110,000": a label of few words, then nothing but the range. */
    boolean isLabelled(Draft draft) {
        boolean named = false;
        boolean numbered = tokens.is(draft.from - 1, NUMBER) && tokens.is(draft.from - 2, SUBJECT);
        int i = draft.from - 1;
        char before = i < 0 ? ' ' : tokens.text[tokens.start(i)];
        int plain = 0;
        while (i >= 0 && i > draft.from - 12 && !tokens.is(i, NEWLINE | SENTENCE)) {
            named |= tokens.is(i, SUBJECT | COUNTRY);
            plain += tokens.is(i, OTHER) ? 1 : 0;
            i--;
        }
        int after = draft.to;
        while (tokens.is(after, CURRENCY | PERIOD | PAREN)) {
            after++;
        }
        boolean closed = after >= tokens.size() || tokens.is(after, NEWLINE | SENTENCE);
        return named
                && (closed || (numbered && tokens.is(after, COMMA)))
                && (before == ':' || numbered || tokens.is(draft.from - 1, DASH))
                && plain < 6
                && (i < 0 || tokens.is(i, NEWLINE | SENTENCE));
    }

    /** "Grade 8 (£42,632 – £50,296)". */
    boolean isGraded(Draft draft) {
        return tokens.is(draft.from - 1, PAREN)
                && tokens.is(draft.from - 2, NUMBER)
                && tokens.is(draft.from - 3, SUBJECT)
                && tokens.is(draft.to, PAREN);
    }

    /** "$90k – $110k + equity": only pay has equity, a bonus or benefits added to it. */
    boolean hasExtras(Draft draft) {
        int i = draft.to;
        boolean added = tokens.is(i, STOP);
        while (i < draft.to + 3 && tokens.is(i, STOP | COMMA | NEUTRAL | PERIOD | LINK)) {
            i++;
        }
        return i > draft.to && tokens.is(i, EXTRA) && (added || !opensNext(i));
    }

    /** The period that words before the amount give: "Hourly rate: $45", "月給30万円". */
    @Nullable
    PayPeriod periodBefore(Draft draft, int free) {
        int lines = 0;
        for (int i = draft.from - 1; i >= free && i > draft.from - 16; i--) {
            if (tokens.is(i, SENTENCE) || (tokens.is(i, NEWLINE) && ++lines > 1)) {
                return null;
            }
            if (tokens.is(i, PERIOD) && i >= spent && tokens.end(i) - tokens.start(i) > 2) {
                return tokens.sense(i).period();
            }
            boolean unspaced = Alphabet.kind(tokens.text[tokens.start(i)]) == Alphabet.UNSPACED;
            if (unspaced && (tokens.is(i, PERIOD) || (i == draft.from - 1 && tokens.is(i, UNIT)))) {
                return tokens.sense(i).period();
            }
            boolean linked = tokens.is(i, UNIT) && tokens.is(i - 1, LINK) && !tokens.is(i - 2, UNIT | COUNT | NUMBER);
            if (linked && tokens.end(i) - tokens.start(i) > 1) {
                return tokens.sense(i).period();
            }
        }
        return null;
    }
}
