package dev.paygrade.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A node of the trie of the {@link Lexicon} while it is built. */
final class TrieNode {
    /** By symbol. */
    final TreeMap<Short, TrieNode> next = new TreeMap<>();
    /** Numbers of the senses that end here. */
    final List<Integer> leaves = new ArrayList<>(1);
    /** Where it is laid. */
    int slot;
}
