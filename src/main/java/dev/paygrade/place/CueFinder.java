package dev.paygrade.place;

import dev.paygrade.place.ModePhrases.Field;
import dev.paygrade.place.ModePhrases.Phrase;
import dev.paygrade.place.ModePhrases.Weight;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that state a work mode in a place field or a title. */
final class CueFinder {
    private static final int ENDS_PART = Tokens.BEFORE_PHRASE_BREAK | Tokens.SLASH | Tokens.AMPERSAND;

    private final ModePhrases phrases;
    private final PlaceWords words;

    CueFinder(ModePhrases phrases, PlaceWords words) {
        this.phrases = phrases;
        this.words = words;
    }

    List<Cue> find(Tokens tokens, Field field) {
        return find(tokens, 0, tokens.count, field);
    }

    /** Finds the cues among the words from {@code low} up to {@code high}. */
    List<Cue> find(Tokens tokens, int low, int high, Field field) {
        PhraseTable table = phrases.table(field);
        List<Cue> cues = new ArrayList<>(2);
        int at = low;
        while (at < high) {
            long hit = table.longest(tokens, at);
            if (hit == PhraseTable.NONE) {
                at++;
                continue;
            }
            int to = at + (int) (hit >>> 32);
            Phrase phrase = phrases.phrase((int) hit);
            WorkMode mode = phrase.mode();
            if (mode != null
                    && !negated(tokens, at, to)
                    && (phrase.weight() != Weight.BOUNDED || bounded(tokens, at, to))) {
                if (mode == WorkMode.HYBRID && !cues.isEmpty() && counts(tokens, at, cues.getLast())) {
                    cues.removeLast();
                }
                if (mode != WorkMode.REMOTE || cues.isEmpty() || !counted(tokens, at, cues.getLast())) {
                    cues.add(new Cue(at, to, mode));
                }
            }
            at = to;
        }
        return cues;
    }

    /** {@code Remote (2 days a week)}: a number of days right behind says how much of the work is remote. */
    private static boolean counts(Tokens tokens, int at, Cue last) {
        return last.mode() == WorkMode.REMOTE
                && last.to() == at
                && tokens.is(at, Tokens.NUMBER)
                && (tokens.before[at] & (Tokens.SLASH | Tokens.STRONG | Tokens.PIPE | Tokens.LINE)) == 0;
    }

    /** {@code 2 days a week remote}. */
    private static boolean counted(Tokens tokens, int at, Cue last) {
        return last.mode() == WorkMode.HYBRID
                && last.to() == at
                && tokens.is(last.from(), Tokens.NUMBER)
                && (tokens.before[at] & (Tokens.SLASH | Tokens.STRONG | Tokens.PIPE | Tokens.LINE | Tokens.COMMA)) == 0;
    }

    /** The cue that allows the most, the first of several; null without cues. */
    static @Nullable Cue widest(List<Cue> cues) {
        Cue widest = null;
        for (Cue cue : cues) {
            if (widest == null || cue.mode().compareTo(widest.mode()) > 0) {
                widest = cue;
            }
        }
        return widest;
    }

    /** {@code - Onsite}, {@code (Onsite in Dubai)}: a part of its own, or what the text ends with. */
    private boolean bounded(Tokens tokens, int from, int to) {
        boolean opens = from > 0 && (tokens.before[from] & ENDS_PART) != 0;
        if (to < tokens.count && opens && words.is(tokens, to, PlaceWords.PREPOSITION)) {
            return true;
        }
        boolean ends = to >= tokens.count || (tokens.before[to] & ENDS_PART) != 0;
        return ends && (from == 0 || opens || to >= tokens.count);
    }

    /** {@code not remote}, {@code Remote: No}. */
    private boolean negated(Tokens tokens, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
            if ((tokens.before[i + 1] & ENDS_PART) != 0) {
                break;
            }
            if (words.is(tokens, i, PlaceWords.NEGATES)) {
                return true;
            }
        }
        if (to + 1 < tokens.count
                && tokens.before[to] == Tokens.SPACE
                && tokens.before[to + 1] == Tokens.SPACE
                && words.is(tokens, to, PlaceWords.SUBJECT | PlaceWords.LINK | PlaceWords.OFFERED | PlaceWords.LABEL)
                && words.is(tokens, to + 1, PlaceWords.NEGATES)) {
            // "home-based option not available"
            return true;
        }
        if (to >= tokens.count || !words.is(tokens, to, PlaceWords.NEGATES)) {
            return false;
        }
        boolean apart = (tokens.before[to] & (Tokens.DASH | Tokens.OPEN | Tokens.COLON)) != 0;
        boolean last = to + 1 >= tokens.count || (tokens.before[to + 1] & ENDS_PART) != 0;
        return (!apart || last)
                && (tokens.before[to] & (Tokens.COMMA | Tokens.STRONG | Tokens.PIPE | Tokens.LINE | Tokens.SLASH)) == 0;
    }
}
