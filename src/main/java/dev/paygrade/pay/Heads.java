package dev.paygrade.pay;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that give their sense to every compound that ends in them, as German and Dutch write them: who knows "Gehalt"
 * knows "Einstiegsgehalt".
 */
final class Heads {
    /** A compound has at least this many letters more than its head. */
    private static final int LEAST_MORE = 3;

    private final List<char[]> words = new ArrayList<>();
    private final List<Integer> senses = new ArrayList<>();
    /** Whether any head ends in a letter, by its folded form. */
    private final boolean[] endings = new boolean[128];

    void add(String folded, int sense) {
        words.add(folded.toCharArray());
        senses.add(sense);
        endings[folded.charAt(folded.length() - 1) & 127] = true;
    }

    /** The sense number of the head, or {@link Lexicon#OTHER}. */
    int of(char[] text, int from, int to) {
        char last = Alphabet.folded(text[to - 1]);
        if (last > 127 || !endings[last]) {
            return Lexicon.OTHER;
        }
        int longest = 0;
        int sense = Lexicon.OTHER;
        for (int word = 0; word < words.size(); word++) {
            char[] head = words.get(word);
            int start = to - head.length;
            if (head.length > longest && start >= from + LEAST_MORE && matches(head, text, start)) {
                longest = head.length;
                sense = senses.get(word);
            }
        }
        return sense;
    }

    private static boolean matches(char[] head, char[] text, int start) {
        for (int i = head.length - 1; i >= 0; i--) {
            if (head[i] != Alphabet.folded(text[start + i])) {
                return false;
            }
        }
        return true;
    }
}
