package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;

/** How an amount stands in its line or sentence: alone, behind a label, among words that have nothing to do with pay. */
final class Line {
    private static final long FAMILIAR = NEUTRAL | GROSS | NET | BRIDGE | PAREN | PERIOD | CURRENCY | COUNTRY | UNIT
            | LINK | PAY | COMMA | SENTENCE | DASH | HIRING | SUBJECT | MIDDLE;

    private static final int LABEL_REACH = 30;
    private static final int ASIDE = 20;
    private static final int HEADLINE = 60;

    private static final int TOP_LINES = 4;

    /** What is added to pay is less than this part of it. */
    private static final int SLIGHT = 3;

    /** Words of the name of a position. */
    private static final int NAME = 6;

    /** Plain words of a label. */
    private static final int MANY_OF_LABEL = 4;

    /** Tokens of a line that may be a heading. */
    private static final int SHORT = 4;

    /** Characters of a line that was broken for want of room. */
    private static final int SHORTEST_WRAPPED = 50;

    /** Characters of "III". */
    private static final int LONGEST_RUNG = 3;

    private final Tokens tokens;
    final Headline headline;

    Line(Tokens tokens) {
        this.tokens = tokens;
        this.headline = new Headline(tokens);
    }

    /** The statement opens its sentence or line. */
    boolean opensSentence(Draft draft) {
        int i = draft.from - 1;
        while (i >= 0
                && i > draft.from - 4
                && tokens.is(i, DASH | PAREN | BRIDGE | NEUTRAL)
                && !tokens.is(i, NEWLINE)) {
            i--;
        }
        return i < 0 || tokens.is(i, SENTENCE | NEWLINE);
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
        // "### Pay" is a heading
        boolean mark = tokens.is(token, ID) && tokens.text[tokens.start(token)] == '#';
        // "Min: $93,600 Mid: $117,000 Max: $140,400"
        boolean bound = tokens.is(token, ORMORE | ORLESS) && tokens.is(token + 1, CURRENCY);
        return !money && !mark && !bound && !isLevel(token) && !tokens.is(token, FAMILIAR);
    }

    /** "L4", "IC3". */
    boolean isLevel(int token) {
        return tokens.is(token, LEVEL)
                && tokens.is(token, OTHER)
                && Alphabet.kind(tokens.text[tokens.end(token) - 1]) == Alphabet.DIGIT;
    }

    /** "Software Engineer II: $90,000 – $110,000": a label of few words, then nothing but the range. */
    boolean isLabelled(Draft draft) {
        boolean named = false;
        // "Zone 1 (Bay Area, NYC metro) $201,300 - $236,800"
        int last = closesAside(draft.from - 1) ? beforeAside(draft.from - 1) - 1 : draft.from - 1;
        boolean numbered = tokens.is(last - 1, SUBJECT) && (tokens.is(last, NUMBER) || isLetter(last));
        // "IC3 $130k – $150k | IC4 $150k – $178k"
        numbered |= isLevel(draft.from - 1);
        int i = draft.from - 1;
        char before = i < 0 ? ' ' : tokens.text[tokens.start(i)];
        int plain = 0;
        while (i >= 0 && i > draft.from - LABEL_REACH && !tokens.is(i, NEWLINE | SENTENCE)) {
            i = beforeAside(i);
            named |= tokens.is(i, SUBJECT | COUNTRY | REGION)
                    || tokens.hasTrait(i, Trait.STAGE)
                    || isLevel(i)
                    || (tokens.is(i, BETWEEN) && opens(i));
            plain += tokens.is(i, OTHER) ? 1 : 0;
            i--;
        }
        int after = draft.to;
        while (tokens.is(after, CURRENCY | PERIOD | PAREN)) {
            after++;
        }
        // "München: 68.000–82.000 €, Leipzig: 60.000–72.000 €"
        named |= tokens.is(after, COMMA | SENTENCE | NEWLINE) && draft.ranged() && opensLabel(after + 1);
        // "Staff Nurse: €36,919 – €54,650 (17-point scale)"
        boolean aside = tokens.is(draft.to, PAREN) && tokens.text[tokens.start(draft.to)] == '(' && draft.ranged();
        boolean closed = aside || after >= tokens.size() || tokens.is(after, NEWLINE | SENTENCE);
        return named
                && (closed
                        || (tokens.is(after, COMMA)
                                && (numbered || opensLabel(after + 1) || tokens.is(after + 1, NUMBER))))
                && (before == ':' || numbered || tokens.is(draft.from - 1, DASH) || isApposed(draft))
                && plain < 6
                && (i < 0 || tokens.is(i, NEWLINE | SENTENCE));
    }

    private boolean closesAside(int token) {
        return tokens.is(token, PAREN) && tokens.text[tokens.start(token)] == ')';
    }

    /** "Lecturer A". */
    private boolean isLetter(int token) {
        return token >= 0
                && tokens.end(token) - tokens.start(token) == 1
                && Character.isUpperCase(tokens.text[tokens.start(token)]);
    }

    /** "Commis chef: £26,500 plus …", "Program Officer, $71,000.": a position opens the sentence, its amount closes it. */
    boolean isOfNamed(Draft draft) {
        int before = draft.from - 1;
        boolean joined = tokens.is(before, COMMA)
                || headline.isDashApart(before)
                || (before >= 0 && tokens.text[tokens.start(before)] == ':');
        // "Farm Assistant, Southland: $62,000 + house"
        boolean placed = joined && !tokens.is(before, COMMA | DASH) && tokens.is(before - 2, COMMA);
        int named = placed ? before - 3 : before - 1;
        int last = isRung(named) ? named - 1 : named;
        if (!joined || !tokens.is(last, SUBJECT) || tokens.is(before, STOP)) {
            return false;
        }
        int i = last;
        while (i >= 0 && i > before - NAME && tokens.is(i, OTHER | SUBJECT | LEVEL) && !isOther(i)) {
            i--;
        }
        boolean opens = i < 0 || tokens.is(i, SENTENCE | NEWLINE);
        return opens && (draft.to >= tokens.size() || tokens.is(draft.to, SENTENCE | NEWLINE | STOP | COMMA | PAREN));
    }

    /** "AI Engineer II", "Analyst 2", "Lecturer A": which of several of the name it is. */
    private boolean isRung(int token) {
        if (token < 1 || tokens.end(token) - tokens.start(token) > LONGEST_RUNG) {
            return false;
        }
        for (int k = tokens.start(token); k < tokens.end(token); k++) {
            char c = tokens.text[k];
            boolean roman = c == 'I' || c == 'V';
            boolean only = tokens.end(token) - tokens.start(token) == 1;
            if (!roman && !(only && (Character.isUpperCase(c) || Character.isDigit(c)))) {
                return false;
            }
        }
        return true;
    }

    /** A word that opens a sentence about others; in "Program Officer" it is part of the name. */
    private boolean isOther(int token) {
        return tokens.is(token, TRAP | VETO | OWN) || (tokens.is(token, OUTSIDER) && !tokens.is(token + 1, SUBJECT));
    }

    /** An item of a list that names a position and no other money. */
    boolean isItem(Draft draft) {
        boolean position = false;
        int i = draft.from - 1;
        while (i >= 0 && i > draft.from - LABEL_REACH && !tokens.is(i, NEWLINE | SENTENCE | TRAP | VETO | BONUS)) {
            i = beforeAside(i);
            position |= tokens.is(i, SUBJECT);
            i--;
        }
        return position && (i < 0 || tokens.is(i, NEWLINE)) && tokens.is(i + 1, DASH | ASTERISK);
    }

    /** The first token of what is bracketed where the given one closes it; else the same: "(time series, PyTorch)". */
    int beforeAside(int token) {
        int i = token - 1;
        while (tokens.is(token, PAREN) && i > token - ASIDE && !tokens.is(i, PAREN | NEWLINE)) {
            i--;
        }
        return tokens.is(token, PAREN) && tokens.is(i, PAREN) ? i : token;
    }

    /** "+$4.50/hr nights": what has its own plus is added to pay. */
    boolean isAddition(Draft draft) {
        int plus = draft.from - 1;
        boolean own = plus >= 0 && tokens.text[tokens.start(plus)] == '+' && tokens.glued(draft.from);
        return own && !tokens.glued(plus) && tokens.end(plus) - tokens.start(plus) == 1;
    }

    /** "$22-25/hr + $2/hr nights": a small part of what has been proven, for the same period. */
    boolean isSlightAddition(Draft before, Draft draft) {
        int plus = draft.from - 1;
        return plus >= before.to
                && tokens.text[tokens.start(plus)] == '+'
                && draft.period != null
                && draft.period == before.period
                && draft.high() * SLIGHT < before.low();
    }

    /** "$150k–$190k is right for this role". */
    boolean isOfRole(Draft draft) {
        for (int i = draft.to; i < draft.to + 6 && !tokens.is(i, SENTENCE | NEWLINE | COMMA | STOP); i++) {
            if (tokens.is(i, SUBJECT)) {
                // "… are renewed by your team" says who does it
                boolean by = tokens.is(i - 2, BRIDGE) && Alphabet.folded(tokens.text[tokens.start(i - 2)]) == 'b';
                return tokens.is(i - 1, BRIDGE) && tokens.is(i - 2, BRIDGE | LINK) && !by;
            }
        }
        return false;
    }

    /** "… for a Data Engineer who": words of a position behind "for a". */
    boolean isForPosition(int from) {
        if (!tokens.is(from, BRIDGE) || Alphabet.folded(tokens.text[tokens.start(from)]) != 'f') {
            return false;
        }
        int i = from + 1;
        while (i < from + NAME
                && tokens.is(i, OTHER | BRIDGE | TO | LINK)
                && !tokens.is(i, SUBJECT | TRAP | OUTSIDER)) {
            i++;
        }
        return i > from + 1 || tokens.end(from) - tokens.start(from) > 4 ? tokens.is(i, SUBJECT) : false;
    }

    /** "… in the States, €95k–": a place behind the amount, and then the amount of another one. */
    boolean isOfPlace(int from) {
        int i = from;
        while (i < from + 3 && tokens.is(i, BRIDGE | PAREN) && !tokens.is(i, COUNTRY | REGION)) {
            i++;
        }
        if (i == from || !tokens.is(i, COUNTRY | REGION)) {
            return false;
        }
        i++;
        int end = i;
        while (i < end + 3 && tokens.is(i, COMMA | AND | STOP | PAREN | SENTENCE | COUNTRY)) {
            i++;
        }
        return i > end && tokens.is(i, CURRENCY) && tokens.is(i + 1, NUMBER);
    }

    /** "For this full-time role, we've set aside 90–110k USD". */
    boolean isForRole(Draft draft) {
        for (int i = draft.from - 1; i > draft.from - 14 && i > 0 && !tokens.is(i, SENTENCE | NEWLINE | NUMBER); i--) {
            if (tokens.is(i, SUBJECT)) {
                int opening = i - 1;
                while (opening > i - 4 && tokens.is(opening, BRIDGE | NEUTRAL)) {
                    opening--;
                }
                return opening < i - 2 || (opening < i - 1 && (opening < 0 || tokens.is(opening, SENTENCE | NEWLINE)));
            }
        }
        return false;
    }

    /** "Research Assistant, £36,024 to £37,999". */
    private boolean isApposed(Draft draft) {
        return draft.ranged() && tokens.is(draft.from - 1, COMMA) && tokens.is(draft.from - 2, SUBJECT);
    }

    /** "• £78,000 to £90,000, reviewed every April": what opens an item of a list, and nothing goes on with it. */
    boolean opensItem(Draft draft) {
        int i = draft.from - 1;
        while (i >= 0 && i > draft.from - SHORT && tokens.is(i, DASH | ASTERISK | NEUTRAL | SENTENCE)) {
            i--;
        }
        boolean bullet = i < draft.from - 1 && (i < 0 || tokens.is(i, NEWLINE));
        return bullet && (draft.to >= tokens.size() || tokens.is(draft.to, COMMA | PAREN | NEWLINE | SENTENCE));
    }

    /** "Controls: hydraulic arms, real-time Linux, $145k–$180k.": the last part of a line that a short label opens. */
    boolean closesLabelled(Draft draft) {
        int end = tokens.is(draft.to, SENTENCE) ? draft.to + 1 : draft.to;
        boolean closed = end >= tokens.size() || tokens.is(end, NEWLINE);
        if (!closed || !(tokens.is(draft.from - 1, COMMA) || headline.isDashApart(draft.from - 1))) {
            return false;
        }
        int i = draft.from - 1;
        int colon = -1;
        while (i >= 0
                && i > draft.from - HEADLINE
                && !tokens.is(i, NEWLINE | TRAP | VETO | BONUS | NUMBER | OUTSIDER)) {
            colon = tokens.text[tokens.start(i)] == ':' ? i : colon;
            i--;
        }
        return (i < 0 || tokens.is(i, NEWLINE)) && colon >= 0 && colon - i <= SHORT;
    }

    /** "MPS/UPS: £36,413 – £56,154": a label of few words, and none of other money, opens the line. */
    boolean isBrieflyLabelled(Draft draft) {
        int i = draft.from - 1;
        if (i < 0 || tokens.text[tokens.start(i)] != ':') {
            return false;
        }
        i--;
        // "GS-12/13:"
        while (i >= 0
                && i > draft.from - SHORT - 3
                && (tokens.is(i, OTHER | LINK | SUBJECT | NUMBER | LEVEL | BRIDGE)
                        || (tokens.is(i, DASH) && tokens.glued(i) && tokens.glued(i + 1)))) {
            i--;
        }
        return i < 0 || tokens.is(i, NEWLINE);
    }

    private boolean opens(int token) {
        return token == 0 || tokens.is(token - 1, NEWLINE | SENTENCE);
    }

    /** "$115,000 base + 10% bonus = $126,500": a sum. */
    boolean isEqual(int token) {
        return token >= 0 && tokens.text[tokens.start(token)] == '=';
    }

    private boolean opensLabel(int from) {
        int i = from;
        while (i < from + 5
                && tokens.is(i, OTHER | SUBJECT | COUNTRY | REGION)
                && tokens.text[tokens.start(i)] != ':') {
            i++;
        }
        return i > from
                && i < tokens.size()
                && tokens.text[tokens.start(i)] == ':'
                && tokens.is(i + 1, CURRENCY | NUMBER);
    }

    /** The line end stands within a sentence, as where mail was wrapped. */
    boolean wraps(int newline) {
        if (newline == 0 || tokens.is(newline - 1, SENTENCE) || newline + 1 >= tokens.size()) {
            return false;
        }
        int start = newline - 1;
        while (start > 0 && start > newline - LABEL_REACH && !tokens.is(start - 1, NEWLINE)) {
            start--;
        }
        int next = tokens.start(newline + 1);
        boolean full = tokens.start(newline) - tokens.start(start) >= SHORTEST_WRAPPED;
        return Character.isLowerCase(tokens.text[next]) || (full && tokens.is(newline + 1, NUMBER | CURRENCY));
    }

    /** The word heads the lines below: it opens its line, or the line is short or ends in a colon. */
    boolean heads(int word) {
        int end = word + 1;
        while (end < word + LABEL_REACH && end < tokens.size() && !tokens.is(end, NEWLINE)) {
            end++;
        }
        int start = word;
        boolean parted = false;
        while (start > 0 && start > word - LABEL_REACH && !tokens.is(start - 1, NEWLINE)) {
            start--;
            parted |= tokens.is(start, COMMA);
        }
        int opening = start;
        while (opening < word && tokens.is(opening, DASH | ASTERISK | BRIDGE | STOP | PAY | OTE | NEUTRAL | ID)) {
            opening++;
        }
        return opening == word || tokens.text[tokens.start(end - 1)] == ':' || (end - start <= SHORT && !parted);
    }

    /** One of the first lines of the text. */
    boolean isAtTop(Draft draft) {
        int lines = 0;
        for (int i = 0; i < draft.from && i < HEADLINE; i++) {
            lines += tokens.is(i, NEWLINE) ? 1 : 0;
        }
        return draft.from < HEADLINE && lines <= TOP_LINES && draft.to < tokens.size();
    }

    /** What stands before the amount in its line is a label, not a sentence about something else. */
    boolean isOfList(Draft draft) {
        int plain = 0;
        for (int i = draft.from - 1; i >= 0 && i > draft.from - LABEL_REACH && !tokens.is(i, NEWLINE); i--) {
            if (tokens.is(i, SUBJECT | COUNTRY | REGION | LEVEL | LEARNER | PAY | PERIOD)) {
                return true;
            }
            plain += tokens.is(i, OTHER) ? 1 : 0;
        }
        return plain <= MANY_OF_LABEL;
    }
}
