package dev.paygrade.place;

/** The words of one sentence of a description, and what stands near a word of it. */
class ClauseWords {
    static final int BREAK = Tokens.STRONG | Tokens.DASH | Tokens.OPEN | Tokens.CLOSE | Tokens.COLON;
    static final int NEAR = 8;
    static final int BESIDE = 4;
    /** How far behind a negation may stand: {@code Homeoffice bieten wir für diese Stelle leider nicht an}. */
    static final int FAR = 9;

    static final int REACH = 6;
    /** Characters are words in some scripts. */
    private static final int REACH_OF_CHARACTERS = 12;

    private static final long PAR = Tokens.hash("par");
    private static final long MONTH = Tokens.hash("month");

    private static final int FIRST_SPACELESS = 0x3040;

    final ModePhrases phrases;
    final PlaceWords words;
    final SentenceWords sentences;
    final Tokens tokens;
    final int[] kinds;
    final int low;
    final int high;

    /** @param kinds of {@link ModeClues#mark} for the whole text */
    ClauseWords(
            ModePhrases phrases,
            PlaceWords words,
            SentenceWords sentences,
            Tokens tokens,
            int[] kinds,
            int low,
            int high) {
        this.phrases = phrases;
        this.words = words;
        this.sentences = sentences;
        this.tokens = tokens;
        this.kinds = kinds;
        this.low = low;
        this.high = high;
    }

    final boolean has(int i, int kind) {
        return (kinds[i] & kind) != 0;
    }

    final int first(int kind) {
        for (int i = low; i < high; i++) {
            if (has(i, kind)) {
                return i;
            }
        }
        return -1;
    }

    final boolean near(int at, int kind, int reach) {
        for (int i = Math.max(low, at - reach); i < Math.min(high, at + reach + 1); i++) {
            if (has(i, kind)) {
                return true;
            }
        }
        return false;
    }

    final boolean nearBefore(int at, int kind) {
        for (int i = Math.max(low, at - REACH); i < at; i++) {
            if (has(i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no mark but the commas of a place ({@code Aarhus, Denmark}) stands between two words. */
    final boolean close(int a, int b) {
        if (Math.abs(a - b) > NEAR + 2) {
            return false;
        }
        for (int i = Math.min(a, b) + 1; i <= Math.max(a, b); i++) {
            boolean place = tokens.is(i, Tokens.CAPITAL) && kinds[i] == 0;
            boolean comma = (tokens.before[i] & Tokens.COMMA) != 0 && !place;
            if (comma || (tokens.before[i] & (BREAK & ~Tokens.COLON)) != 0) {
                return false;
            }
        }
        return true;
    }

    final boolean negated(int from, int to) {
        return negated(from, to, REACH);
    }

    /** @param behind how many words behind the negation may stand */
    final boolean negated(int from, int to, int behind) {
        int reach = tokens.text.charAt(tokens.start[from]) >= FIRST_SPACELESS ? REACH_OF_CHARACTERS : REACH;
        for (int i = from - 1; i >= Math.max(low, from - reach); i--) {
            if ((tokens.before[i + 1] & (BREAK | Tokens.COMMA)) != 0) {
                break;
            }
            if (isNot(i)) {
                return true;
            }
            if (reach <= REACH && sentences.is(tokens, i, SentenceWords.RELATIVE)) {
                reach += BESIDE;
            }
        }
        if (to < high && (tokens.before[to] & Tokens.COLON) != 0 && has(to, ModeClues.NOT)) {
            return true;
        }
        for (int i = to;
                i < Math.min(high, to + Math.max(reach, behind)) && (tokens.before[i] & (BREAK | Tokens.COMMA)) == 0;
                i++) {
            if (isNot(i)) {
                // "on site and not remote": of what stands behind
                return i == to || !words.is(tokens, i - 1, PlaceWords.JOINS);
            }
        }
        return false;
    }

    /** Unlike Portuguese {@code no Porto}. */
    private boolean isNot(int i) {
        boolean in = i > low
                && i + 1 < high
                && words.is(tokens, i, PlaceWords.PREPOSITION)
                && tokens.is(i + 1, Tokens.CAPITAL)
                && kinds[i + 1] == 0;
        return has(i, ModeClues.NOT) && !in;
    }

    /** Whether it is said of others than those who do the work, or is what the work is about. */
    final boolean blocked(int from, int to) {
        if (isWithinOther(from)) {
            return true;
        }
        int ends = has(from, ModeClues.REST) ? BREAK | Tokens.COMMA : BREAK;
        for (int i = from - 1; i >= Math.max(low, from - BESIDE) && (tokens.before[i + 1] & ends) == 0; i--) {
            if (has(i, ModeClues.OTHER) || (words.is(tokens, i, PlaceWords.DISOWNS) && !has(i, ModeClues.REST))) {
                return true;
            }
        }
        if (ofOthers(from)) {
            return true;
        }
        for (int i = to; i < Math.min(high, to + 2) && (tokens.before[i] & (BREAK | Tokens.COMMA)) == 0; i++) {
            if (has(i, ModeClues.OTHER)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Out on site}: part of a phrase that looks like a mode and is not. */
    private boolean isWithinOther(int at) {
        PhraseTable table = phrases.table(ModePhrases.Field.DESCRIPTION);
        for (int i = at; i >= Math.max(low, at - 2); i--) {
            long hit = table.longest(tokens, i);
            if (hit != PhraseTable.NONE
                    && i + (int) (hit >>> 32) > at
                    && (i == at || !has(i, ModeClues.WORK))
                    && phrases.phrase((int) hit).mode() == null) {
                return true;
            }
        }
        return false;
    }

    /** {@code Our customers must be able to work remotely}. */
    private boolean ofOthers(int at) {
        for (int i = at - 1; i >= Math.max(low, at - NEAR); i--) {
            boolean apart = (tokens.before[i + 1] & (BREAK | Tokens.COMMA)) != 0;
            if (apart
                    || words.is(tokens, i, PlaceWords.READER)
                    || (has(i, ModeClues.WHO) && !has(i, ModeClues.OTHER))) {
                return false;
            }
            if (has(i, ModeClues.OTHER)) {
                return i - 1 <= low || sentences.is(tokens, i - 1, SentenceWords.OURS);
            }
        }
        return false;
    }

    /** Whether the words before or behind name the position, the reader or the doing of the work. */
    final boolean speaksOfPosition(int at) {
        for (int i = Math.max(low, at - NEAR); i < Math.min(high, at + NEAR); i++) {
            if (has(i, ModeClues.WORK) || words.is(tokens, i, PlaceWords.SUBJECT | PlaceWords.READER)) {
                return !ofFirm(at);
            }
        }
        return false;
    }

    /** Whether a word of the kind stands near, in the same part of the sentence. */
    final boolean anyBeside(int at, int placeWords) {
        int from = at;
        while (from > Math.max(low, at - NEAR) && (tokens.before[from] & (BREAK | Tokens.COMMA)) == 0) {
            from--;
        }
        for (int i = from; i < Math.min(high, at + NEAR); i++) {
            if (i > at && (tokens.before[i] & (BREAK | Tokens.COMMA)) != 0) {
                return false;
            }
            if (words.is(tokens, i, placeWords)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is said of the employer as a whole. */
    final boolean ofFirm(int at) {
        boolean firm = false;
        for (int i = Math.max(low, at - REACH); i < at; i++) {
            if (words.is(tokens, i, PlaceWords.SUBJECT | PlaceWords.READER)) {
                return false;
            }
            firm |= has(i, ModeClues.FIRM);
        }
        return firm;
    }

    final boolean any(int placeWords) {
        for (int i = low; i < high; i++) {
            if (words.is(tokens, i, placeWords)) {
                return true;
            }
        }
        return false;
    }

    final boolean anyInSentence(int sentenceWords) {
        for (int i = low; i < high; i++) {
            if (sentences.is(tokens, i, sentenceWords)) {
                return true;
            }
        }
        return false;
    }

    /** {@code One day a year}: no part of a week; in a month it is if home and office are named. */
    final boolean counts(boolean monthToo) {
        for (int i = low + 1; i < high; i++) {
            boolean parAn = tokens.hash[i - 1] == PAR && words.is(tokens, i, PlaceWords.SPAN);
            boolean year = parAn || (sentences.is(tokens, i, SentenceWords.YEAR) && tokens.length(i) > 2);
            if (monthToo && tokens.hash[i] == MONTH) {
                continue;
            }
            boolean per = tokens.length(i - 1) <= 3 || phrases.isPer(tokens, i - 1);
            if (year && per && !tokens.is(i - 1, Tokens.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** The words from one to another, with those that go with the last. */
    final Cue cue(int a, int b, WorkMode mode) {
        int to = Math.max(a, b) + 1;
        while (to < high && (kinds[to] & kinds[to - 1]) != 0) {
            to++;
        }
        return new Cue(Math.min(a, b), to, mode);
    }
}
