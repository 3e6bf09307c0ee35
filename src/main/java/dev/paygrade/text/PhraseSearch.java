package dev.paygrade.text;

/**
 * Goes from phrase to phrase through part of a text, as {@link Phrases#search} has begun it; the phrases do not overlap.
 *
 * @param <T> what a phrase means
 */
public final class PhraseSearch<T> {
    private final Phrases<T> phrases;
    private final String text;
    private final int from;
    private final int to;
    private final char[] window;
    /** The span of the window that {@link #starts} is about. */
    private int span = -1;

    private long starts;
    private int start;
    private int resume;
    private long found = Phrases.NONE;

    PhraseSearch(Phrases<T> phrases, String text, int from, int to) {
        this.phrases = phrases;
        this.text = text;
        this.from = from;
        this.to = Math.max(from, to);
        this.window = PhraseOpenings.window(text, from, this.to);
    }

    /** Finds the next phrase that begins within the part; it may end behind it. */
    public boolean next() {
        while (true) {
            int at = nextStart();
            if (at >= to) {
                return false;
            }
            found = at < resume ? Phrases.NONE : phrases.at(text, at);
            if (found != Phrases.NONE) {
                start = at;
                resume = Phrases.end(found);
                return true;
            }
        }
    }

    private int nextStart() {
        while (starts == 0) {
            span++;
            if (from + span * PhraseOpenings.SPAN >= to) {
                return to;
            }
            starts = phrases.openings().among(window, span);
        }
        int bit = Long.numberOfTrailingZeros(starts);
        starts &= starts - 1;
        return from + span * PhraseOpenings.SPAN + bit;
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
