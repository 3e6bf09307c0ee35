package dev.paygrade.identity;

import java.util.HashSet;
import java.util.Set;

/** Whether an ad names the number under which the other's board or employer keeps the opening. */
final class Numbers {
    /** Shorter ones two sites may have by chance. */
    private static final int SHORTEST = 6;

    private static final int FEWEST_DIGITS = 4;

    private Numbers() {}

    static boolean shared(Opening a, Opening b) {
        return says(a, b) || says(b, a);
    }

    private static boolean says(Opening ad, Opening other) {
        boolean beside = ad.said.containsKey(Facet.BESIDE);
        for (String id : ids(other)) {
            if (ad.requisitions.contains(id) || !beside && ad.gist.says(id, ad.addresses)) {
                return true;
            }
        }
        return false;
    }

    /** Under which it is kept, requisitions among them. */
    static Set<String> ids(Opening opening) {
        Set<String> ids = new HashSet<>(opening.requisitions);
        for (Address address : opening.addresses) {
            if (address.id() != null) {
                ids.add(address.id());
            }
        }
        ids.removeIf(id ->
                id.length() < SHORTEST || id.chars().filter(Character::isDigit).count() < FEWEST_DIGITS);
        return ids;
    }
}
