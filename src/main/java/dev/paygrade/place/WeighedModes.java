package dev.paygrade.place;

import dev.paygrade.place.ModeWords.Anchor;
import dev.paygrade.wording.Odds;
import dev.paygrade.wording.WordsAround;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of working of which all words of a description together speak, beside what a phrase or a sentence of it states:
 * it stands where nothing is stated, and where what is stated is what the words speak against. The weights are learned
 * from labelled texts, see {@link Odds}.
 */
final class WeighedModes {
    /** What the list weighs: each mode in the order of {@link WorkMode}. */
    static final int COLUMNS = WorkMode.values().length;

    /** Log-odds above which a mode is taken; below their negative one that is stated is not. */
    private static final double LEAST = 1;

    private static final class Learned {
        private static final Odds ODDS = Odds.load("mode-odds.tsv", COLUMNS);
    }

    private final ModeWords words;

    WeighedModes(ModeWords words) {
        this.words = words;
    }

    /**
     * Weighs the words before the word {@code end}.
     *
     * @param anchors words for a place of work
     * @param stated what they state, or null
     * @return words for another mode, or null if what is stated stands
     */
    @Nullable
    Cue read(Tokens tokens, int end, List<Anchor> anchors, Tokens title, char[] text, @Nullable Cue stated) {
        if (anchors.isEmpty() || (stated != null && allSay(anchors, stated.mode()))) {
            return null;
        }
        Scale scale = new Scale(Learned.ODDS.sum());
        tell(words, tokens, end, anchors, title, text, scale);
        WorkMode best = scale.best();
        if (best == null || scale.of(best) <= LEAST) {
            return null;
        }
        boolean denied = stated != null && stated.mode() != best && scale.of(stated.mode()) < -LEAST;
        return stated == null || denied ? scale.cue(best) : null;
    }

    private static boolean allSay(List<Anchor> anchors, WorkMode mode) {
        return anchors.stream()
                .allMatch(anchor -> anchor.phrase() != null && anchor.phrase().mode() == mode);
    }

    ModeWords words() {
        return words;
    }

    /** Tells the words of the title and what stands around each word for a place of work. */
    static void tell(
            ModeWords words,
            Tokens tokens,
            int end,
            List<Anchor> anchors,
            Tokens title,
            char[] text,
            ModeWords.Sink sink) {
        char[] heading = title.text.toCharArray();
        new WordsAround(heading, heading.length).tellWords('T', 0, heading.length, sink);
        words.tell(tokens, end, anchors, new WordsAround(text, text.length), sink);
    }

    /** Weighs each word once, however often it stands there. */
    private static final class Scale implements ModeWords.Sink {
        private final Odds.Sum sum;
        private final double[] before = new double[COLUMNS];
        private final double[] most = new double[COLUMNS];
        private final int[] from = new int[COLUMNS];
        private final int[] to = new int[COLUMNS];
        private int low = -1;
        private int high;
        private int[] told = new int[1024];
        private int count;

        Scale(Odds.Sum sum) {
            this.sum = sum;
            sum.reset();
            Arrays.fill(from, -1);
        }

        /** The mode of which the words speak most; null if they speak of no place of work. */
        @Nullable
        WorkMode best() {
            at(-1, -1);
            WorkMode best = null;
            for (WorkMode mode : WorkMode.values()) {
                if (from[mode.ordinal()] >= 0 && (best == null || of(mode) > of(best))) {
                    best = mode;
                }
            }
            return best;
        }

        double of(WorkMode mode) {
            return sum.of(mode.ordinal());
        }

        /** The word for a place of work around which most speaks for the mode. */
        Cue cue(WorkMode mode) {
            return new Cue(from[mode.ordinal()], to[mode.ordinal()], mode);
        }

        @Override
        public void at(int begin, int end) {
            for (int i = 0; i < COLUMNS; i++) {
                double added = sum.of(i) - before[i];
                if (low >= 0 && (from[i] < 0 || added > most[i])) {
                    most[i] = added;
                    from[i] = low;
                    to[i] = high;
                }
                before[i] = sum.of(i);
            }
            low = begin;
            high = end;
        }

        @Override
        public void word(int hash, WordsAround around, char place, int first, int second) {
            number(hash, place, first);
        }

        @Override
        public void number(int hash, char place, int number) {
            if (isNew(hash)) {
                sum.add(hash);
            }
        }

        private boolean isNew(int hash) {
            int slot = hash & (told.length - 1);
            while (told[slot] != 0) {
                if (told[slot] == hash) {
                    return false;
                }
                slot = (slot + 1) & (told.length - 1);
            }
            told[slot] = hash;
            if (++count * 2 > told.length) {
                int[] old = told;
                told = new int[old.length * 2];
                count = 0;
                for (int one : old) {
                    if (one != 0) {
                        isNew(one);
                    }
                }
            }
            return true;
        }
    }
}
