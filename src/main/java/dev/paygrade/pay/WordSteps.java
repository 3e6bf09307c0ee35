package dev.paygrade.pay;

import dev.paygrade.text.FirstWords;
import dev.paygrade.text.WordHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Short cuts through the trie of the {@link Lexicon}: a step for each word of plain letters, from its beginning or
 * behind a space to where it ends. What a step leads to lies in one line of the cache.
 */
final class WordSteps {
    static final int NONE = -1;
    private static final int START = 0;

    private static final int SLOT = 0;
    private static final int LEAF = 1;
    /** A bit for each character other than a space that goes on from there; several characters share one. */
    private static final int ONWARD = 2;
    /** How a space goes on. */
    private static final int SPACED = 3;

    private static final int WIDTH = 4;

    private static final int BY_WORDS = 1;
    private static final int BY_CHARACTERS = 2;
    private static final long NODE = 0xD1342543DE82EF95L;

    private final FirstWords steps;
    private final int[] ends;

    private WordSteps(Map<Long, Long> steps, List<Integer> ends) {
        this.steps = new FirstWords(steps);
        this.ends = ends.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Where the word of a hash leads from the start, or {@link #NONE}. */
    int first(long hash) {
        return (int) steps.get(hash);
    }

    /** Where one more word leads. */
    int next(int end, long hash) {
        return (int) steps.get(key(end, hash));
    }

    /** The place in the trie that has been come to. */
    int slot(int end) {
        return ends[end * WIDTH + SLOT];
    }

    /** What is known there, as the trie has it. */
    int leaf(int end) {
        return ends[end * WIDTH + LEAF];
    }

    /** False only if no word of the lexicon goes on with the character, folded and no space. */
    boolean mayGoOn(int end, char folded) {
        return (ends[end * WIDTH + ONWARD] >>> folded & 1) != 0;
    }

    /** Whether words of the lexicon go on with a space. */
    boolean isSpaced(int end) {
        return ends[end * WIDTH + SPACED] != 0;
    }

    /** Whether what goes on with a space and a word of plain letters is all reached by {@link #next}. */
    boolean goesOnByWords(int end) {
        return ends[end * WIDTH + SPACED] == BY_WORDS;
    }

    private static long key(int end, long hash) {
        return WordHash.seal(hash + NODE * (end + 1));
    }

    /** Lays the steps through a trie. */
    static final class Builder {
        private final char[] letters;
        private final short space;
        private final int[] leaves;
        private final Map<Long, Long> steps = new HashMap<>();
        private final List<Integer> ends = new ArrayList<>();

        /**
         * Begins with none.
         *
         * @param letters by their symbols
         * @param leaves what is known at each slot
         */
        Builder(char[] letters, short space, int[] leaves) {
            this.letters = letters;
            this.space = space;
            this.leaves = leaves;
        }

        WordSteps build(TrieNode root) {
            add(root, START - 1, WordHash.SEED);
            return new WordSteps(steps, ends);
        }

        /** Notes where words of plain letters can end that begin behind {@code before}. */
        private void add(TrieNode node, int before, long hash) {
            boolean ends = !node.leaves.isEmpty();
            for (Map.Entry<Short, TrieNode> next : node.next.entrySet()) {
                char letter = letters[next.getKey()];
                if (letter >= 'a' && letter <= 'z') {
                    add(next.getValue(), before, WordHash.mix(hash, letter));
                } else {
                    ends = true;
                }
            }
            if (ends && hash != WordHash.SEED) {
                end(node, before, WordHash.seal(hash));
            }
        }

        private void end(TrieNode node, int before, long hash) {
            int end = ends.size() / WIDTH;
            steps.put(before < START ? hash : key(before, hash), (long) end);
            int onward = 0;
            for (short symbol : node.next.keySet()) {
                onward |= symbol == space ? 0 : 1 << letters[symbol];
            }
            TrieNode spaced = node.next.get(space);
            ends.add(node.slot);
            ends.add(leaves[node.slot]);
            ends.add(onward);
            ends.add(spaced == null ? 0 : spaced.leaves.isEmpty() ? BY_WORDS : BY_CHARACTERS);
            if (spaced != null) {
                add(spaced, end, WordHash.SEED);
            }
        }
    }
}
