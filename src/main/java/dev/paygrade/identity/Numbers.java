package dev.paygrade.identity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whether an ad names the number under which the other's board or employer keeps the opening. */
final class Numbers {
    /** Shorter ones two sites may have by chance. */
    private static final int SHORTEST = 6;

    private static final int FEWEST_DIGITS = 4;

    /** Longer ones are made by machines for machines. */
    private static final int LONGEST = 16;

    private Numbers() {}

    static boolean shared(Opening a, Opening b) {
        return says(a, b) || says(b, a) || isKept(a, b) || isKept(b, a);
    }

    private static boolean says(Opening ad, Opening other) {
        boolean beside = ad.said.containsKey(Facet.BESIDE);
        for (String id : own(other)) {
            if (digits(id) >= FEWEST_DIGITS
                    && (ad.requisitions.contains(id)
                            || isRare(id)
                                    && ad.requisitions.stream().anyMatch(one -> References.isPrefixed(one, id)))) {
                return true;
            }
        }
        for (String id : ids(other)) {
            if (!beside && ad.gist.says(id, ad.addresses)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one text gives as the opening's a number under which the other keeps it, and one that few share. */
    static boolean named(Opening a, Opening b) {
        Set<String> theirs = new HashSet<>();
        own(b).forEach(id -> theirs.add(References.bareOfLetters(id)));
        return own(a).stream().anyMatch(id -> isRare(id) && theirs.contains(References.bareOfLetters(id)))
                        && !(a.requisitions.isEmpty() && b.requisitions.isEmpty())
                || isQuoted(a, b)
                || isQuoted(b, a);
    }

    /** One calls the number the opening's, which has letters and many digits, and the other has it in its text. */
    private static boolean isQuoted(Opening one, Opening other) {
        return !other.said.containsKey(Facet.BESIDE)
                && one.requisitions.stream()
                        .anyMatch(id -> id.chars().filter(Character::isLetter).count() > 1
                                && digits(id) >= SHORTEST
                                && other.gist.says(id, other.addresses));
    }

    /** A maker's board and the employer's own site show one number. */
    private static boolean isKept(Opening board, Opening site) {
        for (Address one : board.addresses) {
            for (Address other : site.addresses) {
                if (one.id() != null
                        && one.origin() == Origin.EMPLOYER
                        && other.origin() == Origin.UNKNOWN
                        && !one.host().equals(other.host())
                        && one.id().equals(other.id())
                        && isLong(one.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Requisitions, and numbers under which others than the collectors of ads keep it. */
    private static Set<String> own(Opening opening) {
        Set<String> ids = new HashSet<>(opening.requisitions);
        for (Address address : opening.addresses) {
            if (address.id() != null && address.origin() != Origin.AGGREGATOR) {
                ids.add(References.bare(address.id()));
            }
        }
        return ids;
    }

    /** Under which it is kept, requisitions among them; without those that two may have by chance. */
    static Set<String> ids(Opening opening) {
        Set<String> ids = new HashSet<>(opening.requisitions);
        for (Address address : opening.addresses) {
            if (address.id() != null) {
                ids.add(address.id());
            }
        }
        ids.removeIf(id -> !isLong(id));
        return ids;
    }

    /** Those of the numbers that another ad may quote: none of a collector of ads, and none that is no number. */
    static Set<String> quoted(Opening opening) {
        Set<String> quoted = new LinkedHashSet<>();
        for (String id : own(opening)) {
            String bare = References.bareOfLetters(id);
            if (id.length() <= LONGEST && (opening.requisitions.contains(id) || isLong(id))) {
                quoted.add(bare);
            }
        }
        return quoted;
    }

    private static boolean isLong(String id) {
        boolean lettered = id.length() == SHORTEST - 1 && Character.isLetter(id.charAt(0));
        return (id.length() >= SHORTEST || lettered) && digits(id) >= FEWEST_DIGITS;
    }

    private static boolean isRare(String id) {
        return digits(id) > FEWEST_DIGITS || id.length() >= SHORTEST && digits(id) == FEWEST_DIGITS;
    }

    private static long digits(String id) {
        return id.chars().filter(Character::isDigit).count();
    }
}
