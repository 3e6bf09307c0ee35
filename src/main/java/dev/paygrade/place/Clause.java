package dev.paygrade.place;

import dev.paygrade.place.ClauseModes.Votes;

/** One sentence of a description, for what its words together say of how one works. */
final class Clause extends ClauseDays {
    private static final long PERSON = Tokens.hash("person");
    private static final int READER_BEFORE = 3;
    private static final int ALL_BESIDE = 2;
    /** Unlike {@code be} and {@code do}. */
    private static final int SHORTEST_VERB = 2;

    /** @param kinds of {@link ModeClues#mark} for the whole text */
    Clause(
            ModePhrases phrases,
            PlaceWords words,
            SentenceWords sentences,
            Tokens tokens,
            int[] kinds,
            int low,
            int high) {
        super(phrases, words, sentences, tokens, kinds, low, high);
    }

    void vote(Votes votes) {
        if (asks()) {
            return;
        }
        look(votes);
        int away = distance >= 0 ? distance : home;
        int there = presence >= 0 ? presence : asked(attendance) ? attendance : workplace;
        int some = part(away, there);
        if (some >= 0) {
            votes.add(cue(some, away >= 0 ? away : there >= 0 ? there : some, WorkMode.HYBRID));
        } else if (away >= 0 && there >= 0 && alternative(Math.min(away, there), Math.max(away, there))) {
            votes.add(cue(away, away, WorkMode.REMOTE));
        } else if (away >= 0 && isOrInTown(away)) {
            votes.add(cue(away, away, WorkMode.REMOTE));
        } else if (distance >= 0 && isDone(distance)) {
            votes.add(cue(distance, distance, WorkMode.REMOTE));
        } else if (spared >= 0 && !near(spared, ModeClues.EVERY, REACH)) {
            votes.add(cue(spared, free(spared), WorkMode.REMOTE));
        } else {
            voteThere(votes);
        }
    }

    /** {@code At home or in Rosenheim}. */
    private boolean isOrInTown(int home) {
        int or = home + 1;
        while (or < high && (kinds[or] & kinds[home]) != 0) {
            or++;
        }
        return or + 2 < high
                && tokens.before[or] == Tokens.SPACE
                && words.is(tokens, or, PlaceWords.OR)
                && isInNamed(or + 1);
    }

    /** The word that says that one need not be there. */
    private int free(int at) {
        for (int i = at; i < Math.min(high, at + REACH); i++) {
            if (has(i, ModeClues.MUST | ModeClues.OPTIONAL)) {
                return i;
            }
        }
        return at;
    }

    private void voteThere(Votes votes) {
        if (presence >= 0) {
            votePresence(votes);
        } else if (asked(attendance)) {
            votes.add(cue(attendance, attendance, WorkMode.ONSITE));
        } else if (workplace >= 0) {
            Cue cue = cue(workplace, workplace, WorkMode.ONSITE);
            if (contrasted || isWorkedAt(workplace)) {
                votes.add(cue);
            } else if (votes.there == null) {
                votes.there = cue;
            }
        }
    }

    private void votePresence(Votes votes) {
        if (any(PlaceWords.EVENT) || anyBeside(presence, PlaceWords.PERK)) {
            return;
        }
        Cue cue = cue(presence, presence, WorkMode.ONSITE);
        if (isAt(presence) || isAsked(presence, NEAR)) {
            votes.add(cue);
        } else if (votes.there == null) {
            votes.there = cue;
        }
    }

    /** {@code Must be worked at our lab}, {@code sit full time at our plant}, not only {@code work at our plant}. */
    private boolean isWorkedAt(int at) {
        boolean worked = false;
        for (int i = Math.max(low, at - NEAR); i < at; i++) {
            boolean verb = has(i, ModeClues.WORK) && tokens.length(i) > SHORTEST_VERB;
            worked |= verb || has(i, ModeClues.PERFORMED) || words.is(tokens, i, PlaceWords.SUBJECT);
            if (sentences.is(tokens, i, SentenceWords.TRIP)) {
                return false;
            }
        }
        worked |= has(at, ModeClues.PERFORMED);
        for (int i = Math.max(low, at - NEAR); i < Math.min(high, at + NEAR + 1); i++) {
            if (has(i, ModeClues.EVERY | ModeClues.FULL | ModeClues.RANGE) || (i < at && has(i, ModeClues.MUST))) {
                return worked;
            }
        }
        return false;
    }

    private boolean asked(int attended) {
        return attended >= 0 && isAsked(attended, NEAR);
    }

    private boolean isAsked(int at, int reach) {
        return near(at, ModeClues.EVERY | ModeClues.MUST, reach);
    }

    /** {@code Does hybrid work help?} asks something, and says nothing. */
    private boolean asks() {
        int end = tokens.end[high - 1];
        return end < tokens.text.length() && tokens.text.charAt(end) == '?';
    }

    /** {@code How much home office?}, {@code is this remote?} */
    boolean asksWhere() {
        if (!asks()) {
            return false;
        }
        int last = high > low + 1 && words.is(tokens, high - 1, PlaceWords.OFFERED) ? high - 2 : high - 1;
        for (int i = Math.max(low, last - 1); i <= last; i++) {
            if (words.is(tokens, i, PlaceWords.HOME)
                    || has(i, ModeClues.DISTANCE | ModeClues.HOME | ModeClues.TELEWORK | ModeClues.GRANT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Up to three days}, {@code partly}: where an answer to such a question says that it is a part, or -1. */
    int answersPart() {
        if (asks() || counts(false) || first(ModeClues.NOT) >= 0) {
            return -1;
        }
        for (int i = low; i < Math.min(high, low + REACH); i++) {
            if (has(i, ModeClues.SOME) || phrases.isPart(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code On the other days you work from home}: the days that the sentence before named, or -1. */
    int leaves(Clause before) {
        if (first(ModeClues.REST) < 0
                || !isAwayToo()
                || before.asks()
                || before.counts(true)
                || before.any(PlaceWords.EVENT | PlaceWords.PERK)
                || before.first(ModeClues.OTHER) >= 0
                || before.anyInSentence(SentenceWords.HOURS)) {
            return -1;
        }
        return before.first(ModeClues.SOME);
    }

    /** Whether the words around say that the work is done from afar. */
    private boolean isDone(int at) {
        if (first(ModeClues.ROUND) >= 0) {
            return false;
        }
        if (has(at, ModeClues.DISTANCE)) {
            return speaksOfPosition(at) || has(at, ModeClues.MAY) || any(PlaceWords.JOINING);
        }
        if (has(at, ModeClues.GRANT)) {
            return near(at, ModeClues.MAY | ModeClues.EVERY, REACH) || isLinked(at);
        }
        if (has(at, ModeClues.TELEWORK)) {
            return isBeside(at, ModeClues.EVERY);
        }
        for (int i = at - 1; i >= Math.max(low, at - BESIDE) && (tokens.before[i + 1] & BREAK) == 0; i--) {
            if (has(i, ModeClues.WORK)) {
                return !ofFirm(at);
            }
        }
        return false;
    }

    /** Whether a word of the kind stands next to one, without a mark between. */
    private boolean isBeside(int at, int kind) {
        for (int i = Math.max(low, at - ALL_BESIDE); i < Math.min(high, at + ALL_BESIDE + 1); i++) {
            int marks = 0;
            for (int j = Math.min(i, at) + 1; j <= Math.max(i, at); j++) {
                marks |= tokens.before[j];
            }
            if (has(i, kind) && (marks & Tokens.STRONG) == 0) {
                return true;
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

    /** {@code You lead the Cluj crew, on site, in the early shift}. */
    private boolean isEnclosed(int at) {
        int to = at + 1;
        while (to < high && (kinds[to] & kinds[at]) != 0) {
            to++;
        }
        if (at == low
                || tokens.hash[to - 1] == PERSON
                || (tokens.before[at] & Tokens.COMMA) == 0
                || (to < high && (tokens.before[to] & Tokens.COMMA) == 0)
                || first(ModeClues.OTHER) >= 0
                || anyInSentence(SentenceWords.TRIP)) {
            return false;
        }
        for (int i = low; i < at; i++) {
            if (words.is(tokens, i, PlaceWords.READER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words around say that the work or the reader is there. */
    private boolean isAt(int at) {
        if (isEnclosed(at)) {
            return true;
        }
        for (int i = Math.max(low, at - NEAR); i < Math.min(high, at + REACH); i++) {
            boolean reader = i < at
                    && at - i <= READER_BEFORE
                    && words.is(tokens, i, PlaceWords.READER)
                    && (has(i, ModeClues.MAY) || has(i + 1, ModeClues.MAY | ModeClues.MUST));
            boolean worksite = i > at + 2
                    && !anyInSentence(SentenceWords.TRIP)
                    && words.is(tokens, at + 2, PlaceWords.PREPOSITION)
                    && sentences.is(tokens, i, SentenceWords.WORKSITE);
            if (reader || worksite || has(i, ModeClues.WORK) || words.is(tokens, i, PlaceWords.SUBJECT)) {
                return !ofFirm(at);
            }
        }
        return false;
    }

    private boolean alternative(int a, int b) {
        for (int i = a; i < Math.min(high, b + BESIDE); i++) {
            if (words.is(tokens, i, PlaceWords.OR)) {
                return true;
            }
        }
        return false;
    }

    /** The word that says that a part of the week is worked at home or at the employer's place, or -1. */
    private int part(int away, int there) {
        if (away < 0 && there < 0 && (first(ModeClues.SOME) < 0 || comes() < 0)) {
            return -1;
        }
        if (any(PlaceWords.PERK) || counts(away >= 0 && there >= 0)) {
            return -1;
        }
        if (there < 0) {
            int together = together();
            if (together >= 0 || away < 0) {
                return together;
            }
        }
        if (away >= 0 && (there >= 0 || any(PlaceWords.OFFICE))) {
            int seldom = first(ModeClues.SELDOM);
            int some = first(ModeClues.SOME | ModeClues.REST);
            return some < 0 && seldom >= 0 && close(seldom, away) ? seldom : some;
        }
        if (away < 0 && first(ModeClues.BETWEEN) >= 0) {
            // "split your week between the Ipswich depot and the Lowestoft depot"
            return -1;
        }
        int place = away >= 0 ? away : there;
        for (int i = low; i < high; i++) {
            if (i > place
                    && i - place <= BESIDE
                    && (tokens.before[i] & Tokens.COLON) != 0
                    && phrases.isPart(tokens, i)) {
                // "Office attendance: 50%"
                return i;
            }
            if (!spansDays(i)
                    && (away >= 0 || !isOfShift(i))
                    && has(i, away >= 0 ? ModeClues.SOME | ModeClues.SELDOM : ModeClues.SOME)
                    && close(i, place)) {
                boolean beside = place == distance && Math.abs(i - place) <= BESIDE;
                return beside
                                || speaksOfPosition(place)
                                || near(place, ModeClues.MAY | ModeClues.MUST | ModeClues.WHO, NEAR)
                        ? i
                        : away < 0 ? together() : -1;
            }
        }
        return away < 0 && first(ModeClues.SOME) >= 0 ? together() : -1;
    }

    /** {@code Three night shifts}, unlike days of an office. */
    private boolean isOfShift(int at) {
        for (int i = Math.max(low, at - NEAR); i < Math.min(high, at + NEAR); i++) {
            boolean day = i == at || (has(i, ModeClues.SOME) && phrases.isFew(tokens, i));
            if (!day && sentences.is(tokens, i, SentenceWords.HOURS)) {
                return true;
            }
        }
        return false;
    }
}
