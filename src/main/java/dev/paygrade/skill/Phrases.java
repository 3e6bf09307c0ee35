package dev.paygrade.skill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases, each with its meanings, as a trie of words in one open-addressed table. A step costs one probe,
 * whatever the number of phrases.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {
    static final int ROOT = 0;
    /** No phrase goes on like this. */
    static final int NOWHERE = -1;

    private static final int FIRSTS = 1 << 15;
    private static final long WIDE = 0x5851F42D4C957F2DL;
    private static final long NODE = 0xD1342543DE82EF95L;

    /** A bit for each first word, so that most words of a text are passed by without touching the table. */
    private final long[] firsts = new long[FIRSTS / Long.SIZE];

    private long[] keys = new long[1024];
    private int[] targets = new int[1024];
    private int filled;
    private final boolean brackets;
    private final List<@Nullable List<T>> meanings = new ArrayList<>();

    Phrases() {
        this(false);
    }

    /** @param brackets whether a phrase may run into and out of brackets: "Diplom (FH)", "401(k) match" */
    Phrases(boolean brackets) {
        this.brackets = brackets;
        meanings.add(null);
    }

    /** Adds a phrase, read word by word as a text is. */
    void add(String phrase, T meaning) {
        put(Tokens.of(phrase), false, meaning);
    }

    /** Adds a phrase that is to be met from its last word to its first. */
    void addBackwards(String phrase, T meaning) {
        put(Tokens.of(phrase), true, meaning);
    }

    private void put(Tokens words, boolean backwards, T meaning) {
        int size = words.size();
        if (size == 0) {
            throw new IllegalArgumentException("phrase without words: " + words.text);
        }
        int node = ROOT;
        for (int n = 0; n < size; n++) {
            int i = backwards ? size - 1 - n : n;
            boolean wide = n > 0 && Gap.joinsWidely(words.gap(backwards ? i + 1 : i));
            if (n == 0) {
                firsts[first(words.hash(i))] |= 1L << words.hash(i);
            }
            node = edge(node, words.hash(i), wide);
        }
        List<T> list = meanings.get(node);
        if (list == null) {
            list = new ArrayList<>(1);
            meanings.set(node, list);
        }
        list.add(meaning);
    }

    private static int first(long hash) {
        return (int) (hash >>> 6) & FIRSTS / Long.SIZE - 1;
    }

    private int edge(int node, long hash, boolean wide) {
        int found = find(key(node, hash, wide));
        if (found != NOWHERE) {
            return found;
        }
        int narrow = wide ? find(key(node, hash, false)) : NOWHERE;
        int target = narrow == NOWHERE ? meanings.size() : narrow;
        if (narrow == NOWHERE) {
            meanings.add(null);
        }
        insert(key(node, hash, wide), target);
        if (wide && narrow == NOWHERE) {
            insert(key(node, hash, false), target);
        }
        return target;
    }

    /** The node of the phrases that begin with this word, or {@link #NOWHERE}. */
    int begin(Tokens tokens, int i) {
        return begin(tokens.hash(i));
    }

    int begin(long hash) {
        if ((firsts[first(hash)] & 1L << hash) == 0) {
            return NOWHERE;
        }
        return find(key(ROOT, hash, false));
    }

    /** The node after one more word, across the given gap. */
    int step(int node, long hash, int gap) {
        if (Gap.joins(gap) || (brackets && Gap.joinsThroughBracket(gap))) {
            return find(key(node, hash, false));
        }
        return Gap.joinsWidely(gap) ? find(key(node, hash, true)) : NOWHERE;
    }

    /** Meanings of the phrase that ends at a node, or null if none does. */
    @Nullable
    List<T> at(int node) {
        return meanings.get(node);
    }

    /** The longest phrase that begins at word {@code i}, or null. */
    @Nullable
    Hit<T> longest(Tokens tokens, int i) {
        int node = begin(tokens, i);
        Hit<T> best = null;
        for (int end = i + 1; node != NOWHERE; end++) {
            List<T> here = meanings.get(node);
            if (here != null) {
                best = new Hit<>(here.get(0), i, end);
            }
            node = end < tokens.size() ? step(node, tokens.hash(end), tokens.gap(end)) : NOWHERE;
        }
        return best;
    }

    /**
     * A phrase found.
     *
     * @param from its first word
     * @param to index after its last word
     */
    record Hit<T>(T meaning, int from, int to) {}

    private static long key(int node, long hash, boolean wide) {
        long k = hash + NODE * (node + 1);
        return wide ? k ^ WIDE : k;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); ; slot = (slot + 1) & mask) {
            long k = keys[slot];
            if (k == key) {
                return targets[slot];
            }
            if (k == 0) {
                return NOWHERE;
            }
        }
    }

    private static int slot(long key, int mask) {
        return (int) ((key * NODE) >>> 40) & mask;
    }

    private void insert(long key, int target) {
        if (filled * 3 > keys.length) {
            grow();
        }
        place(key, target);
        filled++;
    }

    private void place(long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        Arrays.fill(targets, NOWHERE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                place(oldKeys[i], oldTargets[i]);
            }
        }
    }
}
