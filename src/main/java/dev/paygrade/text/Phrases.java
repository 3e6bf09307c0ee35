package dev.paygrade.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words and phrases that are looked up in running text, without a copy of the text and in time that only the longest
 * phrase bounds. Case and the marks on Latin letters do not count; a space in a phrase stands for spaces, hyphens and
 * underscores in the text, or for their absence around a slash. A phrase is only found where it begins and ends with a
 * word; the characters of scripts that are written without spaces are words of their own.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {
    /** What {@link #at} answers when no phrase stands there. */
    public static final long NONE = -1;

    private static final int LONGEST_GAP = 3;
    /** The bit of no letter and no digit. */
    private static final int ALWAYS = 1;

    private static final int LETTERS = 0x07FF_FFFE;

    /** Folded characters that have a bit of their own in the masks; the rest, of other scripts, are searched for. */
    private static final String MASKED = "abcdefghijklmnopqrstuvwxyz0123456789 '/.+&()\"#,:!*%";

    private static final long[] BITS = new long[128];

    static {
        for (int i = 0; i < MASKED.length(); i++) {
            BITS[MASKED.charAt(i)] = 1L << i;
        }
    }

    private final List<T> meanings = new ArrayList<>();
    private final int[] meaningOf;
    /** Bits of the masked characters that lead on from each node. */
    private final long[] masks;
    /** Where the targets of a node begin: masked characters in the order of their bits, then the rest in theirs. */
    private final int[] from;

    private final int[] targets;
    private final char[] chars;
    private final FirstWords firsts;

    /** Phrases and their meanings; of two that fold to the same characters the later wins. */
    public Phrases(Map<String, T> phrases) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node());
        phrases.forEach((phrase, meaning) -> add(nodes, phrase, meaning));
        int edges = nodes.stream().mapToInt(node -> node.next.size()).sum();
        meaningOf = new int[nodes.size()];
        masks = new long[nodes.size()];
        from = new int[nodes.size() + 1];
        targets = new int[edges];
        chars = new char[edges];
        int edge = 0;
        for (int i = 0; i < nodes.size(); i++) {
            from[i] = edge;
            meaningOf[i] = nodes.get(i).meaning;
            for (Map.Entry<Character, Integer> next : nodes.get(i).next.entrySet()) {
                masks[i] |= bit(next.getKey());
                chars[edge] = next.getKey();
                targets[edge++] = next.getValue();
            }
        }
        from[nodes.size()] = edge;
        Map<Long, Long> begun = new HashMap<>();
        phrases.keySet().forEach(phrase -> addFirst(begun, phrase));
        firsts = new FirstWords(begun);
    }

    private static long bit(char c) {
        return c < BITS.length ? BITS[c] : 0;
    }

    /** Masked characters by their bits, then the others. */
    private static int order(char one, char other) {
        long bit = bit(one);
        long otherBit = bit(other);
        if (bit == 0 || otherBit == 0) {
            return bit == otherBit ? Character.compare(one, other) : bit == 0 ? 1 : -1;
        }
        return Long.compareUnsigned(bit, otherBit);
    }

    private void add(List<Node> nodes, String phrase, T meaning) {
        int node = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = Letters.fold(phrase.charAt(i));
            if (c == Letters.DROPPED) {
                continue;
            }
            Integer next = nodes.get(node).next.get(c);
            if (next == null) {
                next = nodes.size();
                nodes.get(node).next.put(c, next);
                nodes.add(new Node());
            }
            node = next;
        }
        nodes.get(node).meaning = meanings.size();
        meanings.add(meaning);
    }

    /** A phrase that begins with a sign of ASCII is left out: none is looked for. */
    private void addFirst(Map<Long, Long> begun, String phrase) {
        int end = Letters.endOfWord(phrase, 0);
        if (end == 0 && !phrase.isEmpty() && phrase.charAt(0) >= 0x80) {
            end = 1;
        }
        int node = 0;
        long hash = WordHash.SEED;
        for (int i = 0; i < end; i++) {
            char c = Letters.fold(phrase.charAt(i));
            if (c != Letters.DROPPED) {
                node = step(node, c);
                hash = WordHash.mix(hash, c);
            }
        }
        if (end > 0) {
            begun.put(WordHash.seal(hash), (long) onward(node) << 32 | node);
        }
    }

    /**
     * Which characters can stand behind a node and a space, a bit for the last five of each; {@link #ALWAYS} where more
     * can follow, or nothing has to.
     */
    private int onward(int node) {
        int spaced = -1;
        boolean open = meaningOf[node] >= 0;
        for (int edge = from[node]; edge < from[node + 1]; edge++) {
            open |= chars[edge] != ' ';
            spaced = chars[edge] == ' ' ? targets[edge] : spaced;
        }
        int bits = 0;
        for (int edge = spaced < 0 ? 0 : from[spaced]; spaced >= 0 && edge < from[spaced + 1]; edge++) {
            open |= chars[edge] >= 0x80;
            bits |= 1 << chars[edge];
        }
        return open || (spaced >= 0 && meaningOf[spaced] >= 0) ? ALWAYS : bits & LETTERS;
    }

    /** Looks for phrases that begin with a letter, a digit or a character beyond ASCII, in part of a text. */
    public PhraseSearch<T> search(TextWords words, int from, int to) {
        return new PhraseSearch<>(this, words, from, to);
    }

    /** The longest phrase that begins with a word, as {@link #at} gives it. */
    long at(TextWords words, int word) {
        long first = firsts.get(words.hash(word));
        if (first < 0) {
            return NONE;
        }
        int end = words.end(word);
        return goesOn((int) (first >>> 32), words.chars(), end) ? walk(words.text(), (int) first, end) : NONE;
    }

    /** False only if no phrase goes on with what stands behind its first word. */
    private static boolean goesOn(int onward, char[] text, int end) {
        if ((onward & ALWAYS) != 0) {
            return true;
        }
        if (end + 1 >= text.length || Letters.fold(text[end]) != ' ') {
            return false;
        }
        char next = text[end + 1];
        return !(Ascii.isLetter(next) || Ascii.isDigit(next)) || (onward >>> next & 1) != 0;
    }

    /**
     * The longest phrase that begins at an index.
     *
     * @return to be read with {@link #end} and {@link #meaning}, or {@link #NONE}
     */
    public long at(String text, int index) {
        int node = step(0, Letters.fold(text.charAt(index)));
        if (node < 0 || !Letters.beginsWord(text, index)) {
            return NONE;
        }
        return walk(text, node, index + 1);
    }

    /** The longest phrase that goes on at an index from the node that its beginning has led to. */
    private long walk(String text, int begun, int index) {
        long longest = NONE;
        int node = begun;
        int i = index;
        while (true) {
            if (meaningOf[node] >= 0 && Letters.endsWord(text, i)) {
                longest = ((long) i << 32) | meaningOf[node];
            }
            if (i >= text.length()) {
                return longest;
            }
            char c = Letters.fold(text.charAt(i));
            if (c == Letters.DROPPED) {
                i++;
                continue;
            }
            if (c == ' ') {
                int after = Letters.skipGap(text, i, LONGEST_GAP);
                boolean slash = after < text.length() && text.charAt(after) == '/';
                i = after;
                c = slash ? '/' : ' ';
                i = slash ? after + 1 : after;
            } else {
                i++;
            }
            node = step(node, c);
            if (node < 0) {
                return longest;
            }
            if (c == '/') {
                i = Letters.skipGap(text, i, LONGEST_GAP);
            }
        }
    }

    private int step(int node, char c) {
        long bit = bit(c);
        long mask = masks[node];
        if (bit != 0) {
            return (mask & bit) == 0 ? -1 : targets[from[node] + Long.bitCount(mask & (bit - 1))];
        }
        for (int edge = from[node] + Long.bitCount(mask); edge < from[node + 1]; edge++) {
            if (chars[edge] == c) {
                return targets[edge];
            }
        }
        return -1;
    }

    /** Index after the phrase that {@link #at} found. */
    public static int end(long found) {
        return (int) (found >>> 32);
    }

    /** What the phrase that {@link #at} found means. */
    public T meaning(long found) {
        return meanings.get((int) found);
    }

    private static final class Node {
        private final TreeMap<Character, Integer> next = new TreeMap<>(Phrases::order);
        private int meaning = -1;
    }
}
