package dev.paygrade.text;

import java.util.ArrayList;
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

    private final List<T> meanings = new ArrayList<>();
    private final int[] firstByRootChar = new int[128];
    private final int[] from;
    private final char[] chars;
    private final int[] targets;
    private final int[] meaningOf;

    /** Phrases and their meanings; of two that fold to the same characters the later wins. */
    public Phrases(Map<String, T> phrases) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node());
        phrases.forEach((phrase, meaning) -> add(nodes, phrase, meaning));
        int edges = nodes.stream().mapToInt(node -> node.next.size()).sum();
        from = new int[nodes.size() + 1];
        chars = new char[edges];
        targets = new int[edges];
        meaningOf = new int[nodes.size()];
        int edge = 0;
        for (int i = 0; i < nodes.size(); i++) {
            from[i] = edge;
            meaningOf[i] = nodes.get(i).meaning;
            for (Map.Entry<Character, Integer> next : nodes.get(i).next.entrySet()) {
                chars[edge] = next.getKey();
                targets[edge++] = next.getValue();
            }
        }
        from[nodes.size()] = edge;
        for (int c = 0; c < firstByRootChar.length; c++) {
            firstByRootChar[c] = step(0, (char) c);
        }
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

    /**
     * The longest phrase that begins at an index.
     *
     * @return to be read with {@link #end} and {@link #meaning}, or {@link #NONE}
     */
    public long at(String text, int index) {
        char first = text.charAt(index);
        int node = first < 128 ? firstByRootChar[Letters.fold(first)] : step(0, Letters.fold(first));
        if (node < 0 || !Letters.beginsWord(text, index)) {
            return NONE;
        }
        long longest = NONE;
        int i = index + 1;
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
        for (int edge = from[node]; edge < from[node + 1]; edge++) {
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
        private final TreeMap<Character, Integer> next = new TreeMap<>();
        private int meaning = -1;
    }
}
