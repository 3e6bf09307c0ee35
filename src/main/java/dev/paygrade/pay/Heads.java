package dev.paygrade.pay;

import dev.paygrade.wording.Alphabet;
import java.util.Arrays;

/**
 * The words that give their sense to every compound that ends in them, as German and Dutch write them: who knows "Gehalt"
 * knows "Einstiegsgehalt".
 */
final class Heads {
    /** A compound has at least this many letters more than its head. */
    private static final int LEAST_MORE = 3;

    /** Heads and their senses by the folded form of their last letter. */
    private final char[][][] words = new char[128][0][];

    private final int[][] senses = new int[128][0];

    void add(String folded, int sense) {
        int last = folded.charAt(folded.length() - 1) & 127;
        int count = senses[last].length;
        words[last] = Arrays.copyOf(words[last], count + 1);
        words[last][count] = folded.toCharArray();
        senses[last] = Arrays.copyOf(senses[last], count + 1);
        senses[last][count] = sense;
    }

    /** The sense number of the head, or {@link Lexicon#OTHER}. */
    int of(char[] text, int from, int to) {
        char last = Alphabet.folded(text[to - 1]);
        if (last > 127) {
            return Lexicon.OTHER;
        }
        int longest = 0;
        int sense = Lexicon.OTHER;
        for (int i = 0; i < senses[last].length; i++) {
            char[] head = words[last][i];
            int start = to - head.length;
            if (head.length > longest && start >= from + LEAST_MORE && matches(head, text, start)) {
                longest = head.length;
                sense = senses[last][i];
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
