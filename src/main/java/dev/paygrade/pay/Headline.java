package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** How an amount stands among the parts of a headline, which bars, commas or dashes divide. */
final class Headline {
    private static final int REACH = 60;

    /** Tokens of what is added to pay. */
    private static final int EXTRAS = 8;

    private final Tokens tokens;

    Headline(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Fernhollow | Berlin | Full-time | 140-170k": the headline of a posting in a thread is divided by bars. */
    boolean isOfHeadline(Draft draft) {
        int end = behindExtras(draft.to);
        boolean closed = end >= tokens.size() || isBar(end) || tokens.is(end, NEWLINE);
        int bars = 0;
        int i = draft.from - 1;
        while (i >= 0 && i > draft.from - REACH && !tokens.is(i, NEWLINE)) {
            bars += isBar(i) ? 1 : 0;
            i--;
        }
        return closed && isBar(draft.from - 1) && bars > 1 && i < 0;
    }

    /** Index behind "+ equity" or "+ 0.1–0.5%", or the one given. */
    private int behindExtras(int from) {
        int i = from + 1;
        boolean extra = false;
        while (i < from + EXTRAS && tokens.is(i, NUMBER | DASH | PERCENT | EXTRA | AND) && !isBar(i)) {
            extra |= tokens.is(i, EXTRA | PERCENT);
            i++;
        }
        return extra && tokens.is(from, STOP | COMMA) ? i : from;
    }

    /** "| $160k flat |": nothing else stands between two bars. */
    boolean isBarred(Draft draft) {
        int end = draft.to;
        while (end < draft.to + 6 && tokens.is(end, end < draft.to + 2 ? OTHER | NEUTRAL | PAREN : NEUTRAL | PAREN)) {
            end++;
        }
        boolean opens = isBar(draft.from - 1) || draft.from == 0 || tokens.is(draft.from - 1, NEWLINE);
        return opens && (isBar(end) || (isBar(draft.from - 1) && (end >= tokens.size() || tokens.is(end, NEWLINE))));
    }

    /** "Osprey Health - Boston - $140,000-$175,000 - mobile engineer": a part of a headline. */
    boolean isHeadlined(Draft draft) {
        return draft.ranged() && isDashApart(draft.from - 1) && (isDashApart(draft.to) || draft.to >= tokens.size());
    }

    /** "Interim Head of Procurement – £625 a day – 6 months": a part of a headline that says its period. */
    boolean isBetweenDashes(Draft draft) {
        int before = tokens.is(draft.from - 1, NEUTRAL) ? draft.from - 2 : draft.from - 1;
        return isDashApart(before) && (isDashApart(draft.to) || tokens.is(draft.to, NEWLINE));
    }

    /** "Senior Developer - Remote - $4,000", "… | up to USD 2,500 + bonus": a part of a title on its own. */
    boolean isPart(Draft draft) {
        int before = draft.from - 1;
        boolean about = tokens.is(before, DASH) && tokens.text[tokens.start(before)] == '~';
        boolean opens = about || isBar(before) || isDashApart(before) || tokens.is(draft.from, UPTO | FROM);
        boolean closes = draft.to >= tokens.size()
                || isBar(draft.to)
                || isDashApart(draft.to)
                || tokens.is(draft.to, PAREN | STOP | SENTENCE);
        return opens && closes;
    }

    /** "…, 90-110k, …": a part of a title between two commas, dashes or bars. */
    boolean isParted(Draft draft) {
        int before = draft.from - 1;
        boolean opens = tokens.is(before, COMMA | PAREN) || isBar(before) || isDashApart(before);
        boolean closes = draft.to >= tokens.size()
                || tokens.is(draft.to, COMMA | PAREN)
                || isBar(draft.to)
                || isDashApart(draft.to);
        return before > 0 && opens && closes;
    }

    boolean isDashApart(int token) {
        return tokens.is(token, DASH)
                && !tokens.is(token, TO)
                && !tokens.glued(token)
                && !tokens.glued(token + 1)
                && tokens.end(token) - tokens.start(token) == 1;
    }

    private boolean isBar(int token) {
        return token >= 0 && token < tokens.size() && tokens.text[tokens.start(token)] == '|';
    }
}
