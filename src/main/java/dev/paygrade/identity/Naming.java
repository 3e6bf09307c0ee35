package dev.paygrade.identity;

import java.util.HashSet;
import java.util.Set;

/** Whether an ad names the other's employer elsewhere than in the field for it: in its text, board or address. */
final class Naming {
    private static final int SHORTEST_TENANT = 4;
    private static final int SHORTEST_NAME = 5;

    private Naming() {}

    static boolean ofEither(Opening a, Opening b) {
        return names(a, b) || names(b, a);
    }

    /** Whether an ad says that a name that goes on, or begins earlier, is but another form of its employer's. */
    static boolean areOne(Opening ad, Opening other) {
        return onBoard(ad, other) || inFull(ad, other);
    }

    /** Whether the board of an ad knows its employer by the other's name. */
    private static boolean onBoard(Opening ad, Opening other) {
        return other.employer.keys().stream().anyMatch(ad.tenants::contains);
    }

    /** Whether the text of an ad with the shorter name has the longer one: "Acorn" where the other is "Acorn Bank". */
    private static boolean inFull(Opening ad, Opening other) {
        return other.employer.loose().length() > ad.employer.loose().length()
                && other.employer.keys().stream()
                        .anyMatch(name -> name.length() >= SHORTEST_NAME
                                && name.length() > ad.employer.loose().length()
                                && ad.gist.mentions(name));
    }

    /** Whether a text leads to the page of the other ad, and to no other page there. */
    static boolean leads(Opening ad, Opening other) {
        for (Address address : other.addresses) {
            if (address.path().indexOf('/') > 0 && ad.gist.leadsTo(address.host(), address.path())) {
                return !ad.said.containsKey(Facet.BESIDE);
            }
        }
        return false;
    }

    private static boolean names(Opening ad, Opening other) {
        Set<String> names = new HashSet<>(other.employer.keys());
        names.add(other.employer.loose());
        for (String name : names) {
            if (name.length() >= SHORTEST_TENANT && ad.tenants.contains(name)
                    || name.length() >= SHORTEST_NAME && ad.gist.mentions(name)) {
                return true;
            }
        }
        return false;
    }
}
