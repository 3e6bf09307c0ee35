package dev.paygrade.text;

/**
 * Goes from phrase to phrase through part of a text, as {@link Phrases#search} has begun it; the phrases do not overlap.
 *
 * @param <T> what a phrase means
 */
public final class PhraseSearch<T> {
    private final Phrases<T> phrases;
    private final TextWords words;
    private final int to;
    /** The word at which a phrase is looked for next. */
    private int word;

    private int start;
    private int resume;
    private long found = Phrases.NONE;

    PhraseSearch(Phrases<T> phrases, TextWords words, int from, int to) {
        this.phrases = phrases;
        this.words = words;
        this.to = to;
        this.word = from == 0 ? 0 : words.from(from);
    }

    /** Finds the next phrase that begins within the part; it may end behind it. */
    public boolean next() {
        int count = words.count();
        while (word < count && words.start(word) < to) {
            int at = word++;
            found = words.start(at) < resume ? Phrases.NONE : phrases.at(words, at);
            if (found != Phrases.NONE) {
                start = words.start(at);
                resume = Phrases.end(found);
                return true;
            }
        }
        return false;
    }

    /** Goes on at an index instead of the end of the phrase found last. */
    public void resumeAt(int index) {
        resume = index;
    }

    /** Index of the first character of the phrase found last. */
    public int start() {
        return start;
    }

    /** Index after its last character. */
    public int end() {
        return Phrases.end(found);
    }

    public T meaning() {
        return phrases.meaning(found);
    }
}
