package dev.paygrade.place;

import dev.paygrade.place.ClauseModes.Votes;
import java.util.Set;

/** Where a sentence says that the work is done: away from the employer's place, or there. */
class ClauseSites extends ClauseWords {
    private static final int REMOTELY = ModeClues.DISTANCE | ModeClues.TELEWORK | ModeClues.REMOTELY | ModeClues.GRANT;
    private static final int PLACES = REMOTELY | ModeClues.HOME | ModeClues.PRESENCE | ModeClues.ATTENDANCE;
    /** What may stand behind a mode that is not an adjective. */
    private static final int KNOWN = PlaceWords.PREPOSITION
            | PlaceWords.JOINS
            | PlaceWords.CLAUSE
            | PlaceWords.LINK
            | PlaceWords.SUBJECT
            | PlaceWords.READER
            | PlaceWords.OFFERED
            | PlaceWords.BETWEEN
            | PlaceWords.LABEL;

    private static final long REMOTE = Tokens.hash("remote");
    /** What on-site and the like end with. */
    private static final Set<Long> ADJECTIVES = Set.of(
            Tokens.hash("site"),
            Tokens.hash("onsite"),
            Tokens.hash("person"),
            Tokens.hash("premise"),
            Tokens.hash("premises"));

    private static final Set<Long> ONLINE = Set.of(
            Tokens.hash("online"),
            Tokens.hash("virtually"),
            Tokens.hash("digital"),
            Tokens.hash("phone"),
            Tokens.hash("video"));

    private static final long WITH = Tokens.hash("with");
    private static final long SITE = Tokens.hash("site");

    int distance = -1;
    int home = -1;
    int presence = -1;
    int attendance = -1;
    int workplace = -1;
    /** Being at the employer's place, where the sentence says that one need not be. */
    int spared = -1;
    /** Whether the sentence rules out working elsewhere. */
    private boolean denies;
    /** Whether others than those of whom the sentence speaks work remotely. */
    boolean contrasted;

    ClauseSites(
            ModePhrases phrases,
            PlaceWords words,
            SentenceWords sentences,
            Tokens tokens,
            int[] kinds,
            int low,
            int high) {
        super(phrases, words, sentences, tokens, kinds, low, high);
    }

    /** Finds what counts. */
    final void look(Votes votes) {
        int from = has(low, ModeClues.CONTRAST) ? skipContrast() : low;
        for (int i = from; i < high; i++) {
            markPredicate(i);
            int kind = kinds[i] & PLACES;
            if (kind == 0) {
                if (workplace < 0 && isWorkplace(i) && !blocked(i, i + 1)) {
                    workplace = i;
                }
                continue;
            }
            int to = i + 1;
            while (to < high && (kinds[to] & kind) != 0) {
                to++;
            }
            if ((!blocked(i, to) || allHeldThere(to, kind)) && !qualifies(i, to, kind)) {
                take(i, to, kind, votes);
            }
            i = to - 1;
        }
    }

    /** Whether the sentence also names a place away from the employer's. */
    final boolean isAwayToo() {
        return distance >= 0 || home >= 0;
    }

    /** {@code Unlike our engineers, who are remote,}: the word behind. */
    private int skipContrast() {
        int from = low;
        while (from < high - 1) {
            boolean apart = from > low && (tokens.before[from] & (Tokens.COMMA | BREAK)) != 0;
            if (apart && !sentences.is(tokens, from, SentenceWords.RELATIVE)) {
                break;
            }
            contrasted |= has(from, REMOTELY) || tokens.hash[from] == REMOTE;
            from++;
        }
        return from;
    }

    /** {@code All lessons are held in person}, unlike {@code lessons are held in person or online}. */
    private boolean allHeldThere(int to, int kind) {
        boolean whole = has(low, ModeClues.WHOLE) || (low + 1 < high && has(low + 1, ModeClues.WHOLE));
        boolean choice = to < high && words.is(tokens, to, PlaceWords.OR | PlaceWords.JOINS);
        return whole && !choice && (kind & ModeClues.PRESENCE) != 0;
    }

    /** {@code If you need days at home, this is not the place for you}. */
    private boolean wished(int at, int to) {
        if (!nearBefore(at, ModeClues.WISH)) {
            return false;
        }
        for (int i = to; i < high; i++) {
            if (has(i, ModeClues.NOT)) {
                return true;
            }
        }
        return false;
    }

    private void take(int at, int to, int kind, Votes votes) {
        if (negated(at, to, (kind & REMOTELY) != 0 ? FAR : REACH)
                || ((kind & (REMOTELY | ModeClues.HOME)) != 0 && wished(at, to))) {
            if ((kind & (REMOTELY | ModeClues.HOME)) != 0 && ((kind & REMOTELY) != 0 || wished(at, to))) {
                denies = true;
                votes.denial = votes.denial == null ? cue(at, at, WorkMode.ONSITE) : votes.denial;
            } else if ((kind & (ModeClues.PRESENCE | ModeClues.ATTENDANCE)) != 0 && near(at, ModeClues.MUST, REACH)) {
                spared = at;
            }
        } else if ((kind & REMOTELY) != 0) {
            distance = distance < 0 ? at : distance;
        } else if ((kind & ModeClues.HOME) != 0) {
            home = home < 0 ? at : home;
        } else if (near(at, ModeClues.OPTIONAL, REACH)) {
            spared = at;
        } else if ((kind & ModeClues.PRESENCE) != 0) {
            presence = presence < 0 ? at : presence;
        } else {
            attendance = attendance < 0 ? at : attendance;
        }
    }

    /** {@code The team is remote}, {@code we work remote}, {@code six months, remote with}, unlike {@code a remote team}. */
    private void markPredicate(int i) {
        if (tokens.hash[i] != REMOTE || i == low || has(i, PLACES)) {
            return;
        }
        if ((tokens.before[i] & Tokens.COMMA) != 0 && i + 1 < high && tokens.hash[i + 1] == WITH) {
            kinds[i] |= ModeClues.DISTANCE | ModeClues.MAY;
            return;
        }
        boolean done = near(i, ModeClues.WORK, 2);
        boolean linked = words.is(tokens, i - 1, PlaceWords.LINK);
        boolean closed = i + 1 >= high
                || tokens.before[i + 1] != Tokens.SPACE
                || words.is(tokens, i + 1, PlaceWords.JOINS | PlaceWords.CLAUSE | PlaceWords.PREPOSITION)
                || has(i + 1, ModeClues.FULL);
        if (!closed || !(done || linked)) {
            return;
        }
        boolean who = false;
        for (int j = Math.max(low, i - 2 * REACH); j < i; j++) {
            if (has(j, ModeClues.OTHER)) {
                return;
            }
            boolean subject = words.is(tokens, j, PlaceWords.SUBJECT | PlaceWords.READER);
            who |= subject || has(j, ModeClues.WHO) || sentences.is(tokens, j, SentenceWords.TEAM);
        }
        if (who) {
            kinds[i] |= ModeClues.DISTANCE | ModeClues.MAY;
        }
    }

    /** {@code On-premise deployments}: beside a thing that is there. */
    private boolean qualifies(int from, int to, int kind) {
        if ((kind & ModeClues.PRESENCE) != 0 && isOnlineToo(from, to)) {
            return true;
        }
        return (kind & ModeClues.PRESENCE) != 0
                && to < high
                && tokens.before[to] == Tokens.SPACE
                && ADJECTIVES.contains(tokens.hash[to - 1])
                && kinds[to] == 0
                && tokens.length(to) > BESIDE
                && !(from > low && has(from - 1, ModeClues.WORK))
                && !tokens.is(to, Tokens.CAPITAL)
                && !words.is(tokens, to, KNOWN);
    }

    /** {@code Courses are held online and in person}: how something is given, rather than where one works. */
    private boolean isOnlineToo(int from, int to) {
        boolean before = from - 2 >= low
                && ONLINE.contains(tokens.hash[from - 2])
                && words.is(tokens, from - 1, PlaceWords.JOINS);
        return before
                || (to + 1 < high && ONLINE.contains(tokens.hash[to + 1]) && words.is(tokens, to, PlaceWords.JOINS));
    }

    private boolean isWorkplace(int i) {
        return (sentences.is(tokens, i, SentenceWords.WORKSITE | SentenceWords.SITES) && isOurs(i))
                || has(i, ModeClues.OURS)
                || (has(i, ModeClues.PERFORMED) && isNamedBehind(i));
    }

    /** {@code Performed in a SCIF at Annapolis}. */
    private boolean isNamedBehind(int performed) {
        boolean in = false;
        for (int i = performed + 1; i < Math.min(high, performed + REACH); i++) {
            in |= words.is(tokens, i, PlaceWords.PREPOSITION);
            if (in && tokens.is(i, Tokens.CAPITAL)) {
                return true;
            }
        }
        return false;
    }

    /** {@code The platform team is in our Cologne office every Tuesday}: those who do the work, on some days. */
    private boolean staffIsAt(int in) {
        boolean being = false;
        for (int i = in - 1; i >= Math.max(low, in - REACH) && (tokens.before[i + 1] & BREAK) == 0; i--) {
            being |= words.is(tokens, i, PlaceWords.LINK);
            if (being && has(i, ModeClues.WHO) && !has(i, ModeClues.OTHER)) {
                return first(ModeClues.SOME) >= 0;
            }
        }
        return false;
    }

    /** At our or a named place of work: {@code in our Leeds kitchen}, {@code at the Greenville facility}. */
    private boolean isOurs(int worksite) {
        boolean named = worksite + 2 < high
                && (words.is(tokens, worksite + 1, PlaceWords.PREPOSITION)
                        || sentences.is(tokens, worksite + 1, SentenceWords.OF))
                && tokens.is(worksite + 2, Tokens.CAPITAL);
        boolean online = tokens.hash[worksite] == SITE && !named;
        for (int i = worksite - 1; i >= Math.max(low, worksite - REACH); i--) {
            if ((tokens.before[i + 1] & BREAK) != 0) {
                return false;
            }
            boolean ours = sentences.is(tokens, i, SentenceWords.OURS) && !online;
            named |= ours || tokens.is(i, Tokens.CAPITAL);
            boolean small = ours && i > low && tokens.length(i - 1) <= 3;
            if (tokens.length(i) == 1 && tokens.before[i] == 0) {
                // the ending of "the Trust's"
                continue;
            }
            if (small
                    || sentences.is(tokens, i, SentenceWords.WHERE | SentenceWords.ORIGIN)
                    || words.is(tokens, i, PlaceWords.PREPOSITION)) {
                return named
                        && (denies
                                || speaksOfPosition(i)
                                || first(ModeClues.EVERY | ModeClues.RANGE) >= 0
                                || staffIsAt(i));
            }
        }
        return false;
    }
}
