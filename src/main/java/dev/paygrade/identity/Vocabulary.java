package dev.paygrade.identity;

import dev.paygrade.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** English words of titles, and those that Words can translate. */
final class Vocabulary {
    private static final int SHORTEST = 4;
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        for (List<String> row : WordList.rows("roles.csv")) {
            row.subList(0, 3).forEach(Vocabulary::learn);
        }
        WordList.rows("role-heads.csv").forEach(row -> learn(row.getFirst()));
        WordList.rows("role-units.csv").forEach(row -> learn(row.getFirst()));
        Words.english().forEach(Vocabulary::learn);
    }

    private Vocabulary() {}

    private static void learn(String words) {
        for (String word : Words.slug(words).split("-")) {
            KNOWN.add(TitleScan.singular(word));
        }
    }

    static boolean isKnown(String word) {
        return word.length() < SHORTEST && word.chars().allMatch(c -> c < 0x80) || KNOWN.contains(word);
    }

    /** Whether none of the words is known: they are of a language that cannot be read. */
    static boolean isStrange(Set<String> words) {
        return !words.isEmpty() && words.stream().noneMatch(Vocabulary::isKnown);
    }
}
