package dev.paygrade.place;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads how the position is worked from sentences that no phrase is known for: what counts is which words stand
 * together in one, not their order ({@link ModeClues}).
 */
final class ClauseModes {
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;

    /**
     * What the sentences of a text say together.
     *
     * @param denied whether working away from the employer's place is ruled out
     */
    record Reading(@Nullable Cue mode, boolean denied) {}

    /** What has been found so far, the first of each kind. */
    static final class Votes {
        final Map<WorkMode, Cue> stated = new EnumMap<>(WorkMode.class);
        /** Words that would be as natural of an employer whose staff is elsewhere too. */
        @Nullable
        Cue there;

        @Nullable
        Cue denial;

        void add(Cue cue) {
            stated.putIfAbsent(cue.mode(), cue);
        }
    }

    private final ModeClues clues;
    private final ModePhrases phrases;
    private final PlaceWords words;
    private final SentenceWords sentences;
    private final StaffGroups staff;

    ClauseModes(ModePhrases phrases, ModeClues clues, PlaceWords words, SentenceWords sentences, StaffGroups staff) {
        this.staff = staff;
        this.clues = clues;
        this.phrases = phrases;
        this.words = words;
        this.sentences = sentences;
    }

    /** Reads the sentences of a text up to a word; what they say of staff that the title does not name is not its. */
    Reading read(Tokens tokens, int end, Tokens title) {
        Votes votes = new Votes();
        int[] kinds = clues.mark(tokens, 0, end);
        staff.mark(tokens, end, title, kinds);
        int low = 0;
        boolean asked = false;
        Clause before = null;
        for (int i = 1; i <= end; i++) {
            if (i == end || (tokens.before[i] & SENTENCE) != 0) {
                Clause clause = new Clause(phrases, words, sentences, tokens, kinds, low, i);
                clause.vote(votes);
                int some = asked ? clause.answersPart() : before == null ? -1 : clause.leaves(before);
                if (some >= 0) {
                    votes.add(new Cue(some, some + 1, WorkMode.HYBRID));
                }
                asked = clause.asksWhere();
                before = clause;
                low = i;
            }
        }
        return new Reading(mode(votes), votes.denial != null);
    }

    /**
     * The words that keep a statement that the work is remote or on site to some days, in its sentence or the one
     * before.
     */
    @Nullable
    Cue rationed(Tokens tokens, Cue stated) {
        int low = start(tokens, stated.from());
        int high = stated.to();
        while (high < tokens.count && (tokens.before[high] & SENTENCE) == 0) {
            high++;
        }
        int before = low == 0 ? 0 : start(tokens, low - 1);
        int[] kinds = clues.mark(tokens, before, high);
        Votes votes = new Votes();
        Clause clause = new Clause(phrases, words, sentences, tokens, kinds, low, high);
        clause.vote(votes);
        if (stated.mode() == WorkMode.ONSITE) {
            return clause.isAwayToo() ? votes.stated.get(WorkMode.HYBRID) : null;
        }
        if (low > 0 && clause.first(ModeClues.REST) >= 0) {
            Clause last = new Clause(phrases, words, sentences, tokens, kinds, before, low);
            last.vote(votes);
            int some = clause.leaves(last);
            if (some >= 0) {
                votes.add(new Cue(some, some + 1, WorkMode.HYBRID));
            }
        }
        return votes.stated.get(WorkMode.HYBRID);
    }

    /** The words of some sentence that say that a part of the week is worked away from the employer's place. */
    @Nullable
    Cue away(Tokens tokens, int end, Tokens title) {
        int[] kinds = clues.mark(tokens, 0, end);
        staff.mark(tokens, end, title, kinds);
        int low = 0;
        for (int i = 1; i <= end; i++) {
            if (i == end || (tokens.before[i] & SENTENCE) != 0) {
                Votes votes = new Votes();
                Clause clause = new Clause(phrases, words, sentences, tokens, kinds, low, i);
                clause.vote(votes);
                Cue hybrid = votes.stated.get(WorkMode.HYBRID);
                if (hybrid != null && clause.isAwayToo()) {
                    return hybrid;
                }
                low = i;
            }
        }
        return null;
    }

    private static int start(Tokens tokens, int at) {
        int low = at;
        while (low > 0 && (tokens.before[low] & SENTENCE) == 0) {
            low--;
        }
        return low;
    }

    private static @Nullable Cue mode(Votes votes) {
        Cue hybrid = votes.stated.get(WorkMode.HYBRID);
        Cue onSite = votes.stated.get(WorkMode.ONSITE);
        if (hybrid != null) {
            return hybrid;
        }
        if (votes.denial != null) {
            return onSite == null ? votes.there : onSite;
        }
        return votes.stated.getOrDefault(WorkMode.REMOTE, onSite);
    }
}
