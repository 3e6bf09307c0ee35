package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What takes back or bounds a statement of where one may live, in the sentence that it stands in. */
final class StatementBounds {
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    /** Words behind which a time limits what may be done: {@code for up to four weeks a year}. */
    private static final int FARTHEST_LIMIT = 8;
    /** Words of one sentence. */
    private static final int LONGEST = 40;

    private static final long OF = Tokens.hash("of");
    private static final long BETWEEN = Tokens.hash("between");

    private final PlaceWords words;
    private final SentenceWords sentences;
    private final TownWords towns;

    StatementBounds(PlaceWords words, SentenceWords sentences) {
        this.words = words;
        this.sentences = sentences;
        this.towns = new TownWords(words);
    }

    /** {@code Work from anywhere}, unlike {@code work from anywhere in Spain} or {@code for four weeks a year}. */
    boolean anywhere(Tokens tokens, int at, int to) {
        boolean beside = (at > 0 && words.is(tokens, at - 1, PlaceWords.HOME) && (tokens.before[at] & SENTENCE) == 0)
                || (to < tokens.count && words.is(tokens, to, PlaceWords.HOME) && tokens.before[to] == Tokens.SPACE);
        if (to - at == 1 && !beside) {
            return false;
        }
        for (int i = to; i < Math.min(tokens.count, to + FARTHEST_LIMIT) && (tokens.before[i] & SENTENCE) == 0; i++) {
            boolean bounded = i == to
                    && tokens.before[i] == Tokens.SPACE
                    && (words.is(tokens, i, PlaceWords.PREPOSITION)
                            || tokens.hash[i] == BETWEEN
                            || tokens.hash[i] == OF);
            if (bounded || words.is(tokens, i, PlaceWords.SPAN)) {
                return false;
            }
        }
        return !negated(tokens, at, to);
    }

    /** {@code Anywhere on the planet, as long as}, unlike {@code any machine, anywhere in the world}. */
    boolean isApart(Tokens tokens, int at) {
        return at == 0 || (tokens.before[at] & (SENTENCE | Tokens.PIPE | Tokens.DASH)) != 0;
    }

    /** {@code We have entities in Spain and Chile and can hire there}. */
    boolean employs(Tokens tokens, int at) {
        int low = at;
        while (low > 0 && at - low < LONGEST && (tokens.before[low] & SENTENCE) == 0) {
            low--;
        }
        boolean hires = false;
        boolean there = false;
        for (int i = low; i < Math.min(tokens.count, at + LONGEST); i++) {
            if (i > at && (tokens.before[i] & SENTENCE) != 0) {
                break;
            }
            hires |= towns.employs(tokens, i);
            there |= towns.isThere(tokens, i);
        }
        return hires && there;
    }

    /** {@code From Mexico, Colombia or Peru.}: countries and nothing else up to the end of the sentence. */
    boolean isAll(Tokens tokens, List<Address> addresses) {
        if (addresses.isEmpty()) {
            return false;
        }
        int to = addresses.getLast().to;
        boolean ends = to >= tokens.count || (tokens.before[to] & SENTENCE) != 0;
        return ends && addresses.stream().allMatch(address -> address.best.level() != Level.CITY);
    }

    /** {@code From our offices in Lyon, Bonn and Ghent}: those of an employer in several countries. */
    boolean isListOfSites(Tokens tokens, int at, List<Address> addresses) {
        Set<String> countries = new HashSet<>();
        addresses.forEach(address -> countries.add(String.valueOf(address.best.code())));
        return countries.size() > 1
                && hasSites(tokens, at, addresses.getFirst().from)
                && !words.hasOr(tokens, at, addresses.getLast().to)
                && !addresses(tokens, at);
    }

    private boolean hasSites(Tokens tokens, int low, int high) {
        for (int i = low; i < high; i++) {
            if (sentences.is(tokens, i, SentenceWords.SITES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence speaks to the reader or of the position. */
    private boolean addresses(Tokens tokens, int at) {
        int low = at;
        while (low > 0 && at - low < LONGEST && (tokens.before[low] & SENTENCE) == 0) {
            low--;
        }
        for (int i = low; i < Math.min(tokens.count, at + LONGEST); i++) {
            if (i > at && (tokens.before[i] & SENTENCE) != 0) {
                return false;
            }
            if (words.is(tokens, i, PlaceWords.READER) || (i < at && words.is(tokens, i, PlaceWords.SUBJECT))) {
                return true;
            }
        }
        return false;
    }

    /** {@code cannot hire in X}, {@code applicants from X are not eligible}; not {@code work in X without a visa}. */
    boolean negated(Tokens tokens, int at, int end) {
        for (int i = at;
                i > Math.max(0, at - 3) && (tokens.before[i] & (SENTENCE | Tokens.COMMA | Tokens.COLON)) == 0;
                i--) {
            if (words.is(tokens, i - 1, PlaceWords.NEGATES)) {
                return true;
            }
        }
        for (int i = end; i < Math.min(tokens.count, end + 3); i++) {
            if ((tokens.before[i] & (SENTENCE | Tokens.COMMA | Tokens.STRONG | Tokens.DASH)) != 0) {
                return false;
            }
            if (words.is(tokens, i, PlaceWords.NEGATES)) {
                return !words.is(tokens, i, PlaceWords.LACKS);
            }
        }
        return false;
    }
}
