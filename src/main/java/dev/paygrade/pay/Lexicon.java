package dev.paygrade.pay;

import dev.paygrade.text.TextWords;
import dev.paygrade.wording.Alphabet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * All words and signs in one double-array trie over folded characters: one array read and one comparison a character,
 * the longest word wins. A space in a word matches any run of spaces.
 */
final class Lexicon {
    private static final int BASE = 0;
    private static final int OWNER = 1;
    private static final int LEAF = 2;
    private static final int WIDTH = 4;
    private static final int ROOT = WIDTH;

    /** Sense numbers of what no word list holds. */
    static final int OTHER = 0;

    private final short[] symbols = new short[1 << 16];
    private final short space;
    private final int alphabetSize;
    private final List<int[]> several = new ArrayList<>(List.of(new int[0]));
    private final Sense[] senses;
    /** Of every sense, so that most words are done with at one look. */
    private final long[] bits;

    private final WordSteps steps;
    private final Heads heads = new Heads();
    private final String[] cased;
    /** Base, owner and leaf of every node side by side, so that a step touches one line of the cache. */
    private int[] nodes = new int[1 << 16];

    /**
     * Builds the trie.
     *
     * @param words sense by word; a leading {@code =} makes a word match in its own case only
     */
    Lexicon(SequencedMap<String, Sense> words) {
        senses = new Sense[words.size() + 1];
        cased = new String[words.size() + 1];
        TrieNode root = new TrieNode();
        Map<Character, Short> alphabet = new HashMap<>();
        int id = 0;
        for (Map.Entry<String, Sense> word : words.entrySet()) {
            id++;
            boolean exact = word.getKey().length() > 1 && word.getKey().charAt(0) == '=';
            String written = exact ? word.getKey().substring(1) : word.getKey();
            // a word with a case of its own means what the same word means in any case, and more
            Sense general = exact ? words.get(Alphabet.folded(written)) : null;
            senses[id] = general == null ? word.getValue() : word.getValue().and(general);
            cased[id] = exact ? written : "";
            if ((senses[id].bits() & Sense.HEAD) != 0) {
                heads.add(Alphabet.folded(written), id);
            }
            for (String spelling : spellings(written)) {
                TrieNode node = root;
                for (int i = 0; i < spelling.length(); i++) {
                    char c = Alphabet.folded(spelling.charAt(i));
                    short symbol = alphabet.computeIfAbsent(c, _ -> (short) (alphabet.size() + 1));
                    node = node.next.computeIfAbsent(symbol, _ -> new TrieNode());
                }
                node.leaves.add(id);
            }
        }
        senses[OTHER] = new Sense(Sense.OTHER, 0, null, 0, 0, null, null, null);
        for (int c = 0; c < symbols.length; c++) {
            symbols[c] = alphabet.getOrDefault(Alphabet.folded((char) c), (short) 0);
        }
        alphabetSize = alphabet.size();
        space = alphabet.getOrDefault(' ', (short) -1);
        lay(root);
        bits = Arrays.stream(senses).mapToLong(Sense::bits).toArray();
        char[] letters = new char[alphabet.size() + 1];
        alphabet.forEach((letter, symbol) -> letters[symbol] = letter);
        int[] leaves = new int[nodes.length];
        for (int slot = 0; slot < nodes.length; slot += WIDTH) {
            leaves[slot] = nodes[slot + LEAF];
        }
        steps = new WordSteps.Builder(letters, space, leaves).build(root);
    }

    /** "sign on bonus" is also written "sign-on bonus" and "sign-on-bonus". */
    private static List<String> spellings(String word) {
        List<String> spellings = new ArrayList<>(List.of(word));
        for (int i = word.indexOf(' '); i > 0 && spellings.size() <= 4; i = word.indexOf(' ', i + 1)) {
            if (!Character.isLetter(word.charAt(i - 1)) || !Character.isLetter(word.charAt(i + 1))) {
                continue;
            }
            for (String spelling : List.copyOf(spellings)) {
                spellings.add(spelling.substring(0, i) + '-' + spelling.substring(i + 1));
            }
        }
        return spellings;
    }

    /** The sense number of the word that a compound ends in, or {@link #OTHER}. */
    int headOf(char[] text, int from, int to) {
        return heads.of(text, from, to);
    }

    Sense sense(int id) {
        return senses[id];
    }

    /** The classes of a sense. */
    long bits(int id) {
        return bits[id];
    }

    /**
     * Finds the longest word that begins at {@code from}.
     *
     * @return the sense number in the upper half and the end (exclusive) in the lower, or 0 if no word begins there
     */
    long longest(char[] text, int from, int length) {
        return walk(ROOT, 0, text, from, from, length);
    }

    /** The same where a word begins that has been cut already, is of plain letters, and has no letter or digit behind it. */
    long longest(char[] text, int length, TextWords words, int first) {
        int from = words.start(first);
        long best = 0;
        int word = first;
        for (int step = steps.first(words.hash(word)); step >= 0; step = steps.next(step, words.hash(word))) {
            int end = words.end(word);
            int id = steps.leaf(step);
            int match = id >= 0 ? id : firstOf(-id, text, from, end);
            if (match > 0) {
                best = (long) match << 32 | end;
            }
            if (end >= length || Alphabet.kind(text[end]) != Alphabet.SPACE) {
                boolean onward = end < length && steps.mayGoOn(step, Alphabet.folded(text[end]));
                return onward ? walk(steps.slot(step), best, text, from, end, length) : best;
            }
            if (!steps.isSpaced(step)) {
                return best;
            }
            int next = end + 1;
            while (next < length && Alphabet.kind(text[next]) == Alphabet.SPACE) {
                next++;
            }
            word++;
            boolean plain = word < words.count() && words.start(word) == next && words.isLetters(word);
            if (!plain || !steps.goesOnByWords(step)) {
                return walk(steps.slot(step), best, text, from, end, length);
            }
        }
        return best;
    }

    /** The longest word that goes on at {@code begun} from a node, or else the best so far. */
    private long walk(int at, long known, char[] text, int from, int begun, int length) {
        int node = at;
        long best = known;
        int i = begun;
        while (i < length) {
            short symbol = symbols[text[i]];
            int next = nodes[node + BASE] + symbol * WIDTH;
            if (symbol == 0 || nodes[next + OWNER] != node) {
                break;
            }
            node = next;
            i++;
            if (symbol == space) {
                while (i < length && Alphabet.kind(text[i]) == Alphabet.SPACE) {
                    i++;
                }
            }
            int id = nodes[node + LEAF];
            if (id != 0 && ends(text, i, length)) {
                int match = id > 0 ? id : firstOf(-id, text, from, i);
                if (match > 0) {
                    best = (long) match << 32 | i;
                }
            }
        }
        return best;
    }

    private static boolean ends(char[] text, int end, int length) {
        return end >= length
                || Alphabet.kind(text[end - 1]) != Alphabet.LETTER
                || Alphabet.kind(text[end]) != Alphabet.LETTER;
    }

    private int check(int id, char[] text, int from, int to) {
        String exact = cased[id];
        if (exact.isEmpty()) {
            return id;
        }
        if (exact.length() != to - from) {
            return 0;
        }
        for (int i = 0; i < exact.length(); i++) {
            if (exact.charAt(i) != text[from + i]) {
                return 0;
            }
        }
        return id;
    }

    private int firstOf(int index, char[] text, int from, int to) {
        for (int id : several.get(index)) {
            int match = check(id, text, from, to);
            if (match > 0) {
                return match;
            }
        }
        return 0;
    }

    /** Places the children of every node at the first free base, breadth first. Slots are offsets of nodes. */
    private void lay(TrieNode root) {
        ArrayDeque<TrieNode> waiting = new ArrayDeque<>(List.of(root));
        root.slot = ROOT;
        int firstFree = ROOT + WIDTH;
        while (!waiting.isEmpty()) {
            TrieNode node = waiting.remove();
            nodes[node.slot + LEAF] = leafOf(node);
            if (node.next.isEmpty()) {
                continue;
            }
            while (nodes[firstFree + OWNER] != 0) {
                firstFree += WIDTH;
                grow(firstFree);
            }
            int start = Math.max(ROOT, firstFree - node.next.firstKey() * WIDTH);
            while (!fits(node, start)) {
                start += WIDTH;
            }
            nodes[node.slot + BASE] = start;
            for (Map.Entry<Short, TrieNode> child : node.next.entrySet()) {
                child.getValue().slot = start + child.getKey() * WIDTH;
                nodes[child.getValue().slot + OWNER] = node.slot;
                waiting.add(child.getValue());
            }
        }
    }

    private boolean fits(TrieNode node, int start) {
        grow(start + node.next.lastKey() * WIDTH);
        for (short symbol : node.next.keySet()) {
            if (nodes[start + symbol * WIDTH + OWNER] != 0) {
                return false;
            }
        }
        return true;
    }

    private void grow(int slot) {
        // any symbol may be added to any base, so the array reaches one alphabet further than its last node
        int needed = slot + (alphabetSize + 2) * WIDTH;
        if (needed >= nodes.length) {
            nodes = Arrays.copyOf(nodes, Integer.highestOneBit(needed) * 2);
        }
    }

    /**
     * The sense number, or minus the place in {@link #several} of the words that ask for a look at the case: words that
     * differ only in case share a node, and those with a case of their own are asked first.
     */
    private int leafOf(TrieNode node) {
        if (node.leaves.isEmpty()) {
            return 0;
        }
        if (node.leaves.size() == 1 && cased[node.leaves.getFirst()].isEmpty()) {
            return node.leaves.getFirst();
        }
        several.add(node.leaves.stream()
                .sorted((a, b) -> Boolean.compare(cased[a].isEmpty(), cased[b].isEmpty()))
                .mapToInt(Integer::intValue)
                .toArray());
        return -(several.size() - 1);
    }
}
