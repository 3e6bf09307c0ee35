package dev.paygrade.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** A street or a part of town behind the city: "Leeds - Kirkgate", "Leeds, UK (Kirkgate)". */
final class Spots {
    private static final String[] BEFORE = {" - ", " \u2013 ", " \u2014 ", " ("};

    private Spots() {}

    /** Words of what stands behind the place, or none. */
    static Set<String> of(String location) {
        int end = -1;
        for (String before : BEFORE) {
            int at = location.lastIndexOf(before);
            end = at > 0 ? Math.max(end, at + before.length()) : end;
        }
        return end < 0 || location.indexOf(';') >= 0 ? Set.of() : words(location.substring(end));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(Words.slug(text).split("-")));
        words.remove("x");
        return Set.copyOf(words);
    }

    /** Whether each names a spot, and another one: without words that tell of the place as a whole or of the work. */
    static boolean differ(Whereabouts one, Whereabouts other) {
        boolean there = !one.cities().isEmpty() && one.cities().equals(other.cities());
        return (there || one.first().equals(other.first()))
                && !telling(one.spot(), other).isEmpty()
                && !telling(other.spot(), one).isEmpty();
    }

    private static Set<String> telling(Set<String> spot, Whereabouts other) {
        for (String word : spot) {
            if (other.isWord(word) && !Words.isAround(word)) {
                // one word in common may be all that the other says of it
                return Set.of();
            }
        }
        Set<String> telling = new HashSet<>(spot);
        telling.removeIf(word -> Words.isDecoration(word)
                || Words.isAround(word)
                || Whereabouts.isCountryName(word)
                || word.chars().allMatch(Character::isDigit));
        return telling;
    }
}
