package dev.paygrade.place;

import dev.paygrade.place.ClauseModes.Votes;

/** One sentence of a description, for what its words together say of how one works. */
final class Clause {
    private static final int BREAK = Tokens.STRONG | Tokens.DASH | Tokens.OPEN | Tokens.CLOSE | Tokens.COLON;
    private static final int NEAR = 8;
    private static final int BESIDE = 4;
    private static final int NEGATED = 6;
    /** Characters are words in some scripts. */
    private static final int NEGATED_CHARACTERS = 12;

    private static final int REMOTELY =
            ModeClues.DISTANCE | ModeClues.TELEWORK | ModeClues.REMOTELY | ModeClues.GRANT;
    private static final int AWAY = REMOTELY | ModeClues.HOME;
    private static final int KNOWN = PlaceWords.PREPOSITION
            | PlaceWords.JOINS
            | PlaceWords.CLAUSE
            | PlaceWords.LINK
            | PlaceWords.SUBJECT
            | PlaceWords.READER
            | PlaceWords.OFFERED
            | PlaceWords.BETWEEN
            | PlaceWords.LABEL;
    private static final int PLACES = AWAY | ModeClues.PRESENCE | ModeClues.ATTENDANCE;
    private static final long REMOTE = Tokens.hash("remote");
    private static final long OFFICE = Tokens.hash("office");

    private final ModePhrases phrases;
    private final PhraseTable modes;
    private final PlaceWords words;
    private final SentenceWords sentences;
    private final Tokens tokens;
    private final int[] kinds;
    private final int low;
    private final int high;

    private int distance = -1;
    private int home = -1;
    private int presence = -1;
    private int attendance = -1;
    private int workplace = -1;

    /** @param kinds of {@link ModeClues#mark} for the whole text */
    Clause(
            ModePhrases phrases,
            PlaceWords words,
            SentenceWords sentences,
            Tokens tokens,
            int[] kinds,
            int low,
            int high) {
        this.phrases = phrases;
        this.modes = phrases.table(ModePhrases.Field.DESCRIPTION);
        this.words = words;
        this.sentences = sentences;
        this.tokens = tokens;
        this.kinds = kinds;
        this.low = low;
        this.high = high;
    }

    void vote(Votes votes) {
        if (asks()) {
            return;
        }
        look(votes);
        int some = first(ModeClues.SOME);
        if (some < 0 && distance + home > -2) {
            some = first(ModeClues.SELDOM);
            some = some >= 0 && close(some, Math.max(distance, home)) ? some : -1;
        }
        int away = distance >= 0 ? distance : home;
        int there = presence >= 0 ? presence : workplace;
        if (some >= 0 && hybrid(away, there, some)) {
            votes.add(cue(some, away >= 0 ? away : there, WorkMode.HYBRID));
            return;
        }
        if (away >= 0 && there >= 0 && alternative(Math.min(away, there), Math.max(away, there))) {
            votes.add(cue(away, away, WorkMode.REMOTE));
            return;
        }
        if (distance >= 0 && isDone(distance)) {
            votes.add(cue(distance, distance, WorkMode.REMOTE));
            return;
        }
        if (presence >= 0 && (isAt(presence) || near(presence, ModeClues.EVERY | ModeClues.MUST, NEAR))) {
            votes.add(cue(presence, presence, WorkMode.ONSITE));
        } else if (attendance >= 0 && near(attendance, ModeClues.EVERY | ModeClues.MUST, NEGATED)) {
            votes.add(cue(attendance, attendance, WorkMode.ONSITE));
        } else if (workplace >= 0) {
            Cue cue = cue(workplace, workplace, WorkMode.ONSITE);
            if (near(workplace, ModeClues.EVERY | ModeClues.MUST | ModeClues.FULL, NEAR)) {
                votes.add(cue);
            } else if (votes.there == null) {
                votes.there = cue;
            }
        }
    }

    /** Finds what the sentence names that counts. */
    private void look(Votes votes) {
        int from = low;
        if (has(low, ModeClues.CONTRAST)) {
            while (from < high - 1 && (from == low || (tokens.before[from] & (Tokens.COMMA | BREAK)) == 0)) {
                from++;
            }
        }
        for (int i = from; i < high; i++) {
            if (predicate(i) && !othersBefore(i)) {
                kinds[i] |= ModeClues.DISTANCE;
            }
            int kind = kinds[i] & PLACES;
            if (kind == 0) {
                if (workplace < 0 && sentences.is(tokens, i, SentenceWords.WORKSITE) && isOurs(i) && !blocked(i, i + 1)) {
                    workplace = i;
                }
                continue;
            }
            int to = i + 1;
            while (to < high && (kinds[to] & kind) != 0) {
                to++;
            }
            if (!blocked(i, to) && !qualifies(i, to, kind)) {
                if (!negated(i, to)) {
                    take(i, kind);
                } else if ((kind & AWAY) != 0 && votes.denial == null) {
                    votes.denial = cue(i, i, WorkMode.ONSITE);
                }
            }
            i = to - 1;
        }
    }

    private void take(int at, int kind) {
        if ((kind & REMOTELY) != 0) {
            distance = distance < 0 ? at : distance;
        } else if ((kind & ModeClues.HOME) != 0) {
            home = home < 0 ? at : home;
        } else if ((kind & ModeClues.PRESENCE) != 0) {
            presence = presence < 0 ? at : presence;
        } else {
            attendance = attendance < 0 ? at : attendance;
        }
    }

    /** {@code Does hybrid work help?} asks something, and says nothing. */
    private boolean asks() {
        return endsWith('?');
    }

    private boolean endsWith(char mark) {
        int end = tokens.end[high - 1];
        return end < tokens.text.length() && tokens.text.charAt(end) == mark;
    }

    /** {@code On-premise deployments}: beside a thing that is there. */
    private boolean qualifies(int from, int to, int kind) {
        return (kind & ModeClues.PRESENCE) != 0
                && to < high
                && tokens.before[to] == Tokens.SPACE
                && tokens.text.charAt(tokens.start[from]) < 0x80
                && tokens.hash[to - 1] != OFFICE
                && kinds[to] == 0
                && tokens.length(to) > BESIDE
                && !tokens.is(to, Tokens.CAPITAL)
                && !words.is(tokens, to, KNOWN);
    }

    /** Whether the words around say that the work is done from afar. */
    private boolean isDone(int at) {
        if (has(at, ModeClues.DISTANCE)) {
            return speaksOfPosition(at);
        }
        if (has(at, ModeClues.GRANT)) {
            return near(at, ModeClues.MAY | ModeClues.EVERY, NEGATED) || isLinked(at);
        }
        if (has(at, ModeClues.TELEWORK)) {
            return near(at, ModeClues.EVERY, 2);
        }
        for (int i = at - 1; i >= Math.max(low, at - BESIDE); i--) {
            if ((tokens.before[i + 1] & BREAK) != 0) {
                return false;
            }
            if (has(i, ModeClues.WORK)) {
                return !only(ModeClues.FIRM);
            }
        }
        return false;
    }

    private boolean isLinked(int at) {
        for (int i = at + 1; i < Math.min(high, at + BESIDE); i++) {
            if (words.is(tokens, i, PlaceWords.LINK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words around say that the work or the reader is there. */
    private boolean isAt(int at) {
        for (int i = Math.max(low, at - NEAR); i < Math.min(high, at + BESIDE); i++) {
            boolean reader = at - i <= 3 && words.is(tokens, i, PlaceWords.READER);
            if (reader || has(i, ModeClues.WORK) || words.is(tokens, i, PlaceWords.SUBJECT)) {
                return !only(ModeClues.FIRM) && !occasion();
            }
        }
        return false;
    }

    private boolean occasion() {
        for (int i = low; i < high; i++) {
            if (words.is(tokens, i, PlaceWords.EVENT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code The team is remote}, unlike {@code a remote team}. */
    private boolean predicate(int i) {
        if (tokens.hash[i] != REMOTE || i == low || !words.is(tokens, i - 1, PlaceWords.LINK)) {
            return false;
        }
        return i + 1 >= high
                || tokens.before[i + 1] != Tokens.SPACE
                || words.is(tokens, i + 1, PlaceWords.JOINS | PlaceWords.CLAUSE | PlaceWords.PREPOSITION)
                || has(i + 1, ModeClues.FULL);
    }

    private boolean othersBefore(int at) {
        for (int i = low; i < at; i++) {
            if (has(i, ModeClues.OTHER)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int i, int kind) {
        return (kinds[i] & kind) != 0;
    }

    private int first(int kind) {
        for (int i = low; i < high; i++) {
            if (has(i, kind)) {
                return i;
            }
        }
        return -1;
    }

    private Cue cue(int a, int b, WorkMode mode) {
        int from = Math.min(a, b);
        int to = Math.max(a, b) + 1;
        while (to < high && (kinds[to] & kinds[to - 1]) != 0) {
            to++;
        }
        return new Cue(from, to, mode);
    }

    /** At our or a named place of work: {@code in our Leeds kitchen}, {@code at the Greenville facility}. */
    private boolean isOurs(int worksite) {
        boolean named = worksite + 2 < high
                && words.is(tokens, worksite + 1, PlaceWords.PREPOSITION)
                && tokens.is(worksite + 2, Tokens.CAPITAL);
        for (int i = worksite - 1; i >= Math.max(low, worksite - NEGATED); i--) {
            if ((tokens.before[i + 1] & BREAK) != 0) {
                return false;
            }
            named |= sentences.is(tokens, i, SentenceWords.OURS) || tokens.is(i, Tokens.CAPITAL);
            if (sentences.is(tokens, i, SentenceWords.WHERE | SentenceWords.ORIGIN)
                    || words.is(tokens, i, PlaceWords.PREPOSITION)) {
                return named && speaksOfPosition(i);
            }
        }
        return false;
    }

    /** Said of others than those who do the work, or of what is no work. */
    private boolean blocked(int from, int to) {
        long hit = modes.longest(tokens, from);
        if (hit != PhraseTable.NONE && phrases.phrase((int) hit).mode() == null) {
            return true;
        }
        for (int i = from - 1; i >= Math.max(low, from - BESIDE) && (tokens.before[i + 1] & BREAK) == 0; i--) {
            if (has(i, ModeClues.OTHER) || words.is(tokens, i, PlaceWords.DISOWNS)) {
                return true;
            }
        }
        for (int i = to; i < Math.min(high, to + 2) && (tokens.before[i] & (BREAK | Tokens.COMMA)) == 0; i++) {
            if (has(i, ModeClues.OTHER)) {
                return true;
            }
        }
        return false;
    }

    private boolean negated(int from, int to) {
        int reach = tokens.text.charAt(tokens.start[from]) >= 0x3040 ? NEGATED_CHARACTERS : NEGATED;
        for (int i = from - 1; i >= Math.max(low, from - reach); i--) {
            if ((tokens.before[i + 1] & (BREAK | Tokens.COMMA)) != 0) {
                break;
            }
            if (has(i, ModeClues.NOT)) {
                return true;
            }
        }
        if (to < high && (tokens.before[to] & Tokens.COLON) != 0 && has(to, ModeClues.NOT)) {
            return true;
        }
        for (int i = to; i < Math.min(high, to + reach) && (tokens.before[i] & (BREAK | Tokens.COMMA)) == 0; i++) {
            if (has(i, ModeClues.NOT)) {
                return true;
            }
        }
        return false;
    }

    private boolean near(int at, int kind, int reach) {
        for (int i = Math.max(low, at - reach); i < Math.min(high, at + reach + 1); i++) {
            if (has(i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before or behind name the position, the reader or the doing of the work. */
    private boolean speaksOfPosition(int at) {
        for (int i = Math.max(low, at - NEAR); i < Math.min(high, at + NEAR); i++) {
            if (has(i, ModeClues.WORK) || words.is(tokens, i, PlaceWords.SUBJECT | PlaceWords.READER)) {
                return !only(ModeClues.FIRM);
            }
        }
        return false;
    }

    /** Whether the sentence is about the employer alone. */
    private boolean only(int kind) {
        boolean firm = false;
        for (int i = low; i < high; i++) {
            if (words.is(tokens, i, PlaceWords.SUBJECT | PlaceWords.READER)) {
                return false;
            }
            firm |= has(i, kind);
        }
        return firm;
    }

    private boolean alternative(int a, int b) {
        for (int i = a; i < b; i++) {
            if (words.is(tokens, i, PlaceWords.OR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some part of the week is worked at home or at the employer's place. */
    private boolean hybrid(int away, int there, int some) {
        if (away < 0 && there < 0) {
            return false;
        }
        for (int i = low; i < high; i++) {
            boolean year = sentences.is(tokens, i, SentenceWords.YEAR) && tokens.length(i) > 2;
            if (year || words.is(tokens, i, PlaceWords.PERK)) {
                return false;
            }
        }
        if (away >= 0 && there >= 0) {
            return true;
        }
        int place = away >= 0 ? away : there;
        for (int i = low; i < high; i++) {
            if (has(i, ModeClues.SOME) && close(i, place)) {
                return speaksOfPosition(place) || near(place, ModeClues.MAY | ModeClues.MUST, NEAR);
            }
        }
        return false;
    }

    private boolean close(int a, int b) {
        if (Math.abs(a - b) > NEAR + 2) {
            return false;
        }
        for (int i = Math.min(a, b) + 1; i <= Math.max(a, b); i++) {
            if ((tokens.before[i] & (BREAK | Tokens.COMMA)) != 0) {
                return false;
            }
        }
        return true;
    }
}
