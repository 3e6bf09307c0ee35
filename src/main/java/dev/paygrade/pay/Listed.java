package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** What the lines around an amount say of the list it stands in: an offer, or loans, prices and deals. */
final class Listed {
    /** Tokens of a line that is a heading. */
    private static final int HEADING = 14;

    private static final int REACH = 80;

    /** Tokens below the amount where the next items stand. */
    private static final int BELOW = 60;

    private final Tokens tokens;

    Listed(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The heading of the list names other money or other people. */
    boolean isUnderOther(Draft draft) {
        return heads(draft, TRAP | OUTSIDER, PAY | OTE | EXTRA | HIRING | OWN);
    }

    /** The heading names pay or an offer, or other items are what is added to pay. */
    boolean isOfOffer(Draft draft) {
        if (heads(draft, PAY | OTE | EXTRA, 0)) {
            return true;
        }
        int lines = 0;
        for (int i = draft.to; i < draft.to + BELOW && i < tokens.size() && lines < 5; i++) {
            boolean item = tokens.is(i - 1, NEWLINE) && isMark(i);
            lines += tokens.is(i, NEWLINE) ? 1 : 0;
            if (tokens.is(i - 1, NEWLINE) && !item) {
                return false;
            }
            if (lines > 0 && tokens.is(i, EXTRA)) {
                return true;
            }
        }
        return false;
    }

    /** The part before that two bars hold names other money: "| Deal size | $40k–$70k |". */
    boolean isOfOtherPart(Draft draft) {
        for (int i = draft.from - 2; i >= 0 && i > draft.from - HEADING && !isBar(i) && !tokens.is(i, NEWLINE); i--) {
            if (tokens.is(i, TRAP | VETO)) {
                return isBar(draft.from - 1);
            }
        }
        return false;
    }

    private boolean heads(Draft draft, long anyOf, long butNone) {
        int end = draft.from - 1;
        int limit = draft.from - REACH;
        while (end >= 0 && end > limit && !tokens.is(end, NEWLINE)) {
            end--;
        }
        boolean item = isMark(end + 1);
        int start = startOf(end);
        while (start > limit && end > 0 && isMark(start)) {
            end = start - 1;
            start = startOf(end);
        }
        if (end <= 0 || start < 0 || start <= limit || end - start > HEADING) {
            return false;
        }
        // above a line of its own stands what has nothing to do with it
        if (!item && tokens.text[tokens.start(end - 1)] != ':') {
            return false;
        }
        boolean found = false;
        for (int i = start; i < end; i++) {
            if (tokens.is(i, butNone)) {
                return false;
            }
            found |= tokens.is(i, anyOf);
        }
        return found;
    }

    /** The first token of the line that the given line end closes. */
    private int startOf(int newline) {
        int start = newline;
        while (start > 0 && !tokens.is(start - 1, NEWLINE) && start > newline - REACH) {
            start--;
        }
        return start;
    }

    private boolean isMark(int token) {
        return tokens.is(token, DASH | ASTERISK | SENTENCE);
    }

    private boolean isBar(int token) {
        return token >= 0 && tokens.text[tokens.start(token)] == '|';
    }
}
