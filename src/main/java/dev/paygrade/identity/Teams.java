package dev.paygrade.identity;

import java.util.HashSet;
import java.util.Set;

/** Teams that two ads of one employer name where all the rest of their texts is what the employer says in each. */
final class Teams {
    /** Telling words of its own that a text holds if it speaks of another team. */
    private static final int OWN = 3;

    private Teams() {}

    /** One title names a team, of which the other text says nothing and has something else in its stead. */
    static boolean differ(Opening a, Opening b) {
        Set<String> mine = own(a, b);
        Set<String> theirs = own(b, a);
        if (mine.isEmpty() == theirs.isEmpty()) {
            return false;
        }
        Set<String> team = mine.isEmpty() ? theirs : mine;
        Opening named = mine.isEmpty() ? b : a;
        Opening other = named == a ? b : a;
        if (!team.stream().allMatch(named.gist::says) || team.stream().anyMatch(other.gist::says)) {
            return false;
        }
        Gist.Overlap overlap = a.gist.with(b.gist, word -> false);
        return overlap.oneLanguage() && overlap.fewer() - overlap.shared() >= OWN;
    }

    private static Set<String> own(Opening one, Opening other) {
        Set<String> own = new HashSet<>(one.title.core());
        own.removeAll(other.title.core());
        own.removeIf(word -> one.where.isWord(word) || other.where.isWord(word));
        return own;
    }
}
