package dev.paygrade.identity;

import java.util.HashSet;
import java.util.Set;

/** Names of which one writes a word short: "Dpt of Ferries" and "Department of Ferries". */
final class ShortNames {
    private static final int LONGEST_SHORT = 5;
    private static final int SHORTEST_LONG = 6;
    private static final int SHORTEST_NAME = 5;

    private ShortNames() {}

    /** Whether all words but one are the same, a rare one among them, and that one is the other's in fewer letters. */
    static boolean isShort(Set<String> brief, Set<String> whole) {
        Set<String> mine = bare(brief, whole);
        Set<String> theirs = bare(whole, brief);
        if (mine.size() != 1 || theirs.isEmpty()) {
            return false;
        }
        String word = theirs.iterator().next();
        String first = mine.iterator().next();
        Set<String> shared = new HashSet<>(brief);
        shared.retainAll(whole);
        if (theirs.size() > 1) {
            return areInitials(first, theirs) && shared.stream().anyMatch(one -> one.length() >= SHORTEST_NAME);
        }
        return (isOf(first, word) || first.length() == 1 && word.startsWith(first) && shared.size() > 1)
                && shared.stream().anyMatch(one -> one.length() >= SHORTEST_LONG);
    }

    /** "bc" of "borough" and "council". */
    private static boolean areInitials(String letters, Set<String> words) {
        String left = letters;
        for (String word : words) {
            int at = left.indexOf(word.charAt(0));
            if (at < 0) {
                return false;
            }
            left = left.substring(0, at) + left.substring(at + 1);
        }
        return left.isEmpty();
    }

    private static Set<String> bare(Set<String> one, Set<String> other) {
        Set<String> bare = new HashSet<>();
        for (String word : one) {
            // words are held in the singular too
            boolean plural = word.endsWith("s") && one.contains(TitleScan.singular(word));
            if (!other.contains(word)
                    && !EmployerReader.isForm(word)
                    && (!plural || TitleScan.singular(word).equals(word))) {
                bare.add(word);
            }
        }
        return bare;
    }

    private static boolean isOf(String brief, String word) {
        if (brief.length() < 2
                || brief.length() > LONGEST_SHORT
                || word.length() < SHORTEST_LONG
                || brief.charAt(0) != word.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < brief.length(); i++) {
            at = word.indexOf(brief.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
