package dev.paygrade.skill;

import dev.paygrade.text.Evidence;
import dev.paygrade.text.TextWords;
import java.util.Arrays;

/**
 * The words of a text: where they stand, how they are written and what lies between them. Made in one pass and shared by
 * all readers of the room. Words are compared by a 64-bit hash of their plain lower-case form: among a few thousand
 * known words, a stranger is taken for one about once in 10<sup>15</sup> words.
 */
final class Tokens {
    /** First letter is upper case. */
    static final int CAPITAL = 1;
    /** At least one letter, and none in lower case. */
    static final int UPPER = 1 << 1;
    /** Ends in digits after letters, as "Python3". */
    static final int NUMBERED = 1 << 2;
    /** Digits only. */
    static final int NUMBER = 1 << 3;
    /** Stands in a line without any lower case, so that capitals mean nothing. */
    static final int LOUD = 1 << 4;

    private static final int SHAPE = 24;
    private static final int GAPS = (1 << SHAPE) - 1;

    final String text;
    private int[] starts;
    private int[] ends;
    /** The shape of a word above, the gap before it below. */
    private int[] traits;

    private long[] hashes;
    private int size;
    private int[] pairs = new int[0];
    private int pairCount;

    /** @param words about how many there will be */
    Tokens(String text, int words) {
        this.text = text;
        int guess = Math.max(16, words);
        starts = new int[guess];
        ends = new int[guess];
        traits = new int[guess + 1];
        hashes = new long[guess];
    }

    static Tokens of(String text) {
        return new TokenScanner(text).scan();
    }

    static Tokens of(TextWords words) {
        return new TokenScanner(words).scan();
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    long hash(int i) {
        return hashes[i];
    }

    boolean is(int i, int shape) {
        return (traits[i] & shape << SHAPE) != 0;
    }

    /** What lies before word {@code i}; for {@code i == size()}, what lies after the last one. */
    int gap(int i) {
        return traits[i] & GAPS;
    }

    /** Whether word {@code i} is written exactly so. */
    boolean spells(int i, String exact) {
        int length = ends[i] - starts[i];
        return length == exact.length() && text.regionMatches(starts[i], exact, 0, length);
    }

    /** First word of the sentence of word {@code i}, or the word {@code most} before it. */
    int sentenceStart(int i, int most) {
        int from = i;
        while (from > 0 && i - from < most && !Gap.endsSentence(gap(from))) {
            from--;
        }
        return from;
    }

    /** Index after the last word of the sentence of word {@code i}. */
    int sentenceEnd(int i) {
        int to = i + 1;
        while (to < size && !Gap.endsSentence(gap(to))) {
            to++;
        }
        return to;
    }

    int lineStart(int i) {
        int from = i;
        while (from > 0 && (gap(from) & Gap.LINE) == 0) {
            from--;
        }
        return from;
    }

    int lineEnd(int i) {
        int to = i + 1;
        while (to < size && (gap(to) & Gap.LINE) == 0) {
            to++;
        }
        return to;
    }

    /** Quotes words {@code from} (inclusive) to {@code to} (exclusive). */
    Evidence quote(String field, int from, int to, SkillRule rule) {
        int first = starts[from];
        int last = close(from, to);
        return new Evidence(field, codePoints(first), codePoints(last), text.substring(first, last), rule.slug());
    }

    /** "401(k)" is quoted with its bracket and "B.S." with its full stop. */
    private int close(int from, int to) {
        int last = ends[to - 1];
        if (last == text.length()) {
            return last;
        }
        boolean opened = false;
        for (int i = from + 1; i < to; i++) {
            opened |= (gap(i) & Gap.OPEN) != 0;
            opened &= (gap(i) & Gap.CLOSE) == 0;
        }
        boolean dotted = to - from > 1 && gap(to - 1) == Gap.DOT && last - starts[to - 1] == 1;
        char next = text.charAt(last);
        boolean ends = (opened && next == ')') || (dotted && next == '.');
        return ends ? last + 1 : last;
    }

    private int codePoints(int index) {
        if (pairCount == 0) {
            return index;
        }
        int before = Arrays.binarySearch(pairs, 0, pairCount, index);
        return index - (before < 0 ? -before - 1 : before);
    }

    void add(int start, int end, long hash, int shape, int gap) {
        if (size == starts.length) {
            int more = size * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            hashes = Arrays.copyOf(hashes, more);
            traits = Arrays.copyOf(traits, more + 1);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        traits[size] = shape << SHAPE | gap;
        size++;
    }

    void dropLast() {
        size--;
    }

    void finish(int gap) {
        traits[size] = gap;
    }

    void shout(int from) {
        for (int i = from; i < size; i++) {
            traits[i] |= LOUD << SHAPE;
        }
    }

    /** Notes the index of the second half of a surrogate pair, so that spans can be given in code points. */
    void addPair(int index) {
        if (pairCount == pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(8, pairCount * 2));
        }
        pairs[pairCount++] = index;
    }
}
