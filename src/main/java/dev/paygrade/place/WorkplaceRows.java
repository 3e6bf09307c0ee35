package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import java.util.List;

/** Which places of a sentence go together in one row, and what else than a place of work a row or a name may be. */
final class WorkplaceRows {
    /** What a place must weigh to be taken though another country is named. */
    private static final int LEAST = 2;

    private static final int FARTHEST_NEXT = 5;
    private static final int FARTHEST_ALONG = 4;
    /** Words between {@code from} and what a span begins with. */
    private static final int FARTHEST_FROM = 6;

    private static final int AGAIN =
            SentenceWords.OURS | SentenceWords.COMPANY | SentenceWords.WORKSITE | SentenceWords.TEAM;

    private static final long OF = Tokens.hash("of");

    private static final int LONGEST_SMALL = 3;
    /** Fame of a city that is one even within a name ({@code Great Ormond London Hospital}). */
    private static final int KNOWN_NAME = 300;

    static final int ENDS_ROW = Tokens.STRONG | Tokens.PIPE | Tokens.DASH | Tokens.COLON | Tokens.SENTENCE;

    private static final long FROM = Tokens.hash("from");

    private final PlaceWords words;

    WorkplaceRows(PlaceWords words) {
        this.words = words;
    }

    /** {@code From corner shops in Queens to a department store in Seoul}: how far something reaches. */
    boolean spans(Tokens tokens, int[] kinds, List<PlaceGroup> groups, PlaceGroup group) {
        PlaceGroup last = groups.isEmpty() ? null : groups.getLast();
        if (last == null
                || last.low() != group.low()
                || last.countries().equals(group.countries())
                || group.from() - last.to() > FARTHEST_FROM) {
            return false;
        }
        boolean to = false;
        for (int i = last.to(); i < group.from(); i++) {
            to |= (kinds[i] & SentenceWords.GOAL) != 0;
        }
        for (int i = last.from() - 1; to && i >= Math.max(last.low(), last.from() - FARTHEST_FROM); i--) {
            if ((kinds[i] & SentenceWords.MOVING) != 0) {
                return false;
            }
            if (tokens.hash[i] == FROM) {
                return i == last.low() || (kinds[i - 1] & SentenceWords.WORKING) == 0;
            }
        }
        return false;
    }

    /** {@code Mercy Ridge Hospital}: a town's name in the middle of another. */
    boolean isWithinName(Tokens tokens, int[] kinds, Mention mention) {
        int before = mention.from() - 1;
        int next = mention.to();
        return before >= 0
                && next < tokens.count
                && tokens.before[mention.from()] == Tokens.SPACE
                && tokens.before[next] == Tokens.SPACE
                && tokens.is(before, Tokens.CAPITAL)
                && tokens.is(next, Tokens.CAPITAL)
                && kinds[before] == 0
                && tokens.length(before) > LONGEST_SMALL
                && !words.is(tokens, before, ~PlaceWords.RISKY)
                && (kinds[next] & (SentenceWords.WORKSITE | SentenceWords.COMPANY)) != 0
                && mention.readings().stream()
                        .allMatch(reading -> reading.candidate().level() == Level.CITY
                                && reading.candidate().fame() < KNOWN_NAME);
    }

    /** {@code The Midlands of Ireland}: the country decides between homonyms that are no list. */
    static void dropPart(Tokens tokens, List<Address> read) {
        if (read.size() != 2 || read.getLast().from < 1) {
            return;
        }
        int of = read.getLast().from - 1;
        boolean part = of > read.getFirst().to
                && tokens.hash[of] == OF
                && read.getLast().best.level() == Level.COUNTRY;
        if (part) {
            read.removeFirst();
        }
    }

    /** {@code Supports our plant in Ohio and our lab in Texas}: the second is no more the work's than the first. */
    boolean along(Tokens tokens, List<PlaceGroup> groups, PlaceGroup group) {
        PlaceGroup last = groups.isEmpty() ? null : groups.getLast();
        if (last == null || last.score() != CueWeigher.AWAY || last.low() != group.low()) {
            return false;
        }
        if (group.score() < LEAST && !group.bound()) {
            return true;
        }
        return group.from() - last.to() <= FARTHEST_ALONG
                && (tokens.before[last.to()] == Tokens.SPACE
                        ? words.is(tokens, last.to(), PlaceWords.JOINS)
                        : tokens.length(last.to()) == 1 && tokens.text.charAt(tokens.start[last.to()]) == 'a');
    }

    /** {@code Just outside Limerick}, unlike {@code outside Ireland}. */
    static boolean isBeside(int[] kinds, Mention mention) {
        return mention.from() > 0
                && (kinds[mention.from() - 1] & SentenceWords.WHERE) != 0
                && mention.readings().stream()
                        .allMatch(reading -> reading.candidate().level() == Level.CITY);
    }

    boolean joined(Tokens tokens, int[] kinds, int from, int to) {
        if (to - from > FARTHEST_NEXT) {
            return false;
        }
        int gaps = 0;
        // "our lab in Ghent or our lab in Breda"
        int again = words.hasOr(tokens, from, to) ? AGAIN : 0;
        for (int i = from; i <= to; i++) {
            gaps |= tokens.before[i];
            if (i < to
                    && !(i == to - 1 && townBefore(tokens, from, to))
                    && (kinds[i] & (SentenceWords.WHERE | SentenceWords.PART | SentenceWords.OF | again)) == 0
                    && (tokens.length(i) > 2 || tokens.text.charAt(tokens.start[i]) >= 0x3040)
                    && !words.is(tokens, i, PlaceWords.JOINS | PlaceWords.FILLER)) {
                return false;
            }
        }
        boolean code = tokens.length(to) == 2 && tokens.is(to, Tokens.UPPER);
        return (gaps & ENDS_ROW) == 0 && (to > from || code || (gaps & ~Tokens.SPACE) != 0);
    }

    /** {@code And in Bromont, Quebec}: behind a word that joins, a town that no list names, with its state. */
    private boolean townBefore(Tokens tokens, int from, int state) {
        int town = state - 1;
        return town > from
                && words.is(tokens, from, PlaceWords.JOINS)
                && tokens.before[state] == (Tokens.COMMA | Tokens.SPACE)
                && tokens.before[town] == Tokens.SPACE
                && tokens.is(town, Tokens.CAPITAL)
                && words.is(tokens, town - 1, PlaceWords.PREPOSITION | PlaceWords.JOINS);
    }
}
