package dev.paygrade.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of a title, and their initials beside them or in the other title. */
final class Initials {
    private static final int LONGEST = 5;

    private Initials() {}

    /** Takes out the initials of words that stand beside them, or of words that the other title has in their stead. */
    static void abbreviated(Set<String> left, Set<String> right, Title mine, Title theirs) {
        for (String word : Set.copyOf(left)) {
            if (initialed(word, mine.order()) != null) {
                left.remove(word);
                continue;
            }
            List<String> words = initialed(word, theirs.order());
            if (words != null) {
                left.remove(word);
                words.forEach(right::remove);
            }
        }
    }

    /** Takes out words whose initials stand beside them, where the other title has but the initials. */
    static void spelt(Set<String> left, Title mine, Title theirs) {
        for (String word : mine.core()) {
            List<String> words = theirs.core().contains(word) ? initialed(word, mine.order()) : null;
            if (words != null && words.stream().noneMatch(theirs.core()::contains)) {
                words.forEach(left::remove);
            }
        }
    }

    /** Words in a row of which these are the initials, or null. */
    private static @Nullable List<String> initialed(String initials, List<String> words) {
        int length = initials.length();
        if (length < 2 || length > LONGEST) {
            return null;
        }
        for (int from = 0; from + 1 < words.size(); from++) {
            int to = from;
            int n = 0;
            while (n < length && to < words.size() && words.get(to).charAt(0) == initials.charAt(n)) {
                // "it" stands for two words itself
                n += words.get(to).length() == 2 && initials.startsWith(words.get(to), n) ? 2 : 1;
                to++;
            }
            if (n == length && to - from > 1) {
                return words.subList(from, to);
            }
        }
        return null;
    }
}
