package dev.paygrade.identity;

import dev.paygrade.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English words of titles. */
final class Vocabulary {
    private static final int SHORTEST = 5;
    private static final Set<String> KNOWN = new HashSet<>();
    /** Words for a person in English. */
    private static final Set<String> HEADS = new HashSet<>();

    static {
        for (List<String> row : WordList.rows("roles.csv")) {
            for (String names : row.subList(0, 3)) {
                for (String name : names.split("\\|")) {
                    learn(name);
                    HEADS.add(TitleScan.singular(Words.slug(name.substring(name.lastIndexOf(' ') + 1))));
                }
            }
        }
        Words.english().forEach(Vocabulary::learn);
        WordList.rows("role-units.csv").forEach(row -> learn(row.getFirst()));
        for (List<String> row : WordList.rows("role-heads.csv")) {
            String head = row.getFirst().toLowerCase(Locale.ROOT);
            if (head.chars().allMatch(c -> c < 0x80 && c != '-') && !Words.isForeign(head)) {
                HEADS.add(TitleScan.singular(head.substring(head.lastIndexOf(' ') + 1)));
            }
        }
        HEADS.remove("");
    }

    private Vocabulary() {}

    private static void learn(String words) {
        for (String word : Words.slug(words).split("-")) {
            KNOWN.add(TitleScan.singular(word));
        }
    }

    /** A longer word that titles in English do not hold. */
    static boolean isStrange(String word) {
        return !KNOWN.contains(word)
                && (word.length() >= SHORTEST || word.chars().anyMatch(c -> c >= 0x80));
    }

    static boolean isHead(String word) {
        return HEADS.contains(word);
    }
}
