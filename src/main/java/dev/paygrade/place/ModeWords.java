package dev.paygrade.place;

import dev.paygrade.place.ModePhrases.Field;
import dev.paygrade.place.ModePhrases.Phrase;
import dev.paygrade.wording.WordsAround;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a description says of how one works, word by word: what stands around each word for home, an office or
 * remote work, and which kinds of words ({@link ModeClues}) stand together in its sentence.
 */
final class ModeWords {
    private static final int KINDS = Integer.SIZE;
    private static final int WEIGHTS = 8;
    private static final int MANY = 4;
    /** Words for a place of work; a text with more of them says nothing that the first do not. */
    private static final int MOST = 64;

    private final ModePhrases phrases;
    private final ModeClues clues;

    ModeWords(ModePhrases phrases, ModeClues clues) {
        this.phrases = phrases;
        this.clues = clues;
    }

    /**
     * A word or phrase for a place of work.
     *
     * @param phrase null if only its kind is known
     */
    record Anchor(int from, int to, @Nullable Phrase phrase) {}

    /** Told before the words of each anchor. */
    interface Sink extends WordsAround.Sink {
        void at(int from, int to);
    }

    /** Tells what is said before the word {@code end}. */
    void tell(Tokens tokens, int end, List<Anchor> anchors, WordsAround around, Sink sink) {
        int told = 0;
        for (Anchor anchor : anchors) {
            if (anchor.from >= told) {
                int low = anchor.from;
                while (low > 0 && (tokens.before[low] & Tokens.SENTENCE) == 0) {
                    low--;
                }
                told = anchor.to;
                while (told < end && (tokens.before[told] & Tokens.SENTENCE) == 0) {
                    told++;
                }
                sentence(clues.all(tokens, low, told), sink);
            }
        }
        for (Anchor anchor : anchors) {
            sink.at(anchor.from, anchor.to);
            if (anchor.phrase != null && anchor.phrase.mode() != null) {
                WordsAround.number(
                        'O',
                        anchor.phrase.mode().ordinal() * WEIGHTS
                                + anchor.phrase.weight().ordinal(),
                        sink);
            }
            int start = tokens.start[anchor.from];
            int stop = tokens.end[anchor.to - 1];
            around.tell(start, stop, sink);
            around.tellWords('M', start, stop, sink);
        }
        WordsAround.number('N', Math.min(anchors.size(), MANY), sink);
    }

    /** Marks what anchors begin with that are no phrases. */
    void markAll(FirstWords firsts, FirstPairs pairs) {
        clues.markPlaces(firsts, pairs);
    }

    /** All of a text up to the word {@code end}. */
    List<Anchor> anchors(Tokens tokens, int end) {
        PhraseTable table = phrases.table(Field.DESCRIPTION);
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            add(tokens, i, table.longest(tokens, i), anchors);
        }
        return anchors;
    }

    /**
     * Adds what begins at a word.
     *
     * @param hit of the table of phrases
     */
    void add(Tokens tokens, int at, long hit, List<Anchor> anchors) {
        if (anchors.size() == MOST) {
            return;
        }
        if (hit == PhraseTable.NONE) {
            int to = clues.placeAt(tokens, at);
            if (to >= 0) {
                anchors.add(new Anchor(at, to, null));
            }
            return;
        }
        Phrase phrase = phrases.phrase((int) hit);
        if (phrase.mode() != null) {
            anchors.add(new Anchor(at, at + (int) (hit >>> 32), phrase));
        }
    }

    private static void sentence(int all, Sink sink) {
        for (int bits = all; bits != 0; bits &= bits - 1) {
            int kind = Integer.numberOfTrailingZeros(bits);
            WordsAround.number('K', kind, sink);
            for (int more = bits & (bits - 1); more != 0; more &= more - 1) {
                WordsAround.number('V', kind * KINDS + Integer.numberOfTrailingZeros(more), sink);
            }
        }
    }
}
