package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Places that stand in one row of a sentence, and what the words around them say of the work.
 *
 * @param from the first word of the row
 * @param to behind its last word
 * @param low the first word of its sentence
 * @param high behind the last word of its sentence
 * @param score from {@link CueWeigher#AWAY} to {@link CueWeigher#MOST}
 * @param bound whether the reader, the position or who is wanted is said to be there
 * @param lived whether one is said to live there
 */
record PlaceGroup(
        int from, int to, int low, int high, List<Address> addresses, int score, boolean bound, boolean lived) {

    PlaceGroup weighed(int newScore, boolean isBound, boolean isLived) {
        return new PlaceGroup(from, to, low, high, addresses, newScore, isBound, isLived);
    }

    Set<String> countries() {
        Set<String> codes = new LinkedHashSet<>();
        for (Address address : addresses) {
            codes.addAll(address.best.groupMembers());
            String code = address.best.code();
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** Whether a name of several countries at once is among them, which is no place to work at. */
    boolean hasUnion() {
        return addresses.stream().anyMatch(a -> a.best.level() == Level.GROUP);
    }

    /** Whether it names more than countries. */
    boolean hasTown() {
        return addresses.stream().anyMatch(a -> a.best.level().compareTo(Level.COUNTRY) < 0);
    }

    boolean hasCity() {
        return addresses.stream().anyMatch(a -> a.best.level() == Level.CITY);
    }
}
