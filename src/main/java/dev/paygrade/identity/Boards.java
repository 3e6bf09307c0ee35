package dev.paygrade.identity;

import org.jspecify.annotations.Nullable;

/** What the addresses of two ads say of those who hire, where both name them. */
enum Boards {
    /** One board, on which each ad has a number of its own. */
    TWICE,
    /** Two employers of one name: {@code acorn-travel} and {@code acorn-health}. */
    APART,
    /** One name goes on: {@code acorn} and {@code acorn-health}. */
    DOUBTFUL,
    OPEN;

    private static final int SHORTEST = 3;

    static Boards of(Opening a, Opening b) {
        Boards boards = OPEN;
        for (Address one : a.addresses) {
            for (Address other : b.addresses) {
                if (one.id() != null && other.id() != null && one.scope().equals(other.scope())) {
                    return one.id().equals(other.id()) ? OPEN : TWICE;
                }
                if (one.host().equals(other.host()) && !one.path().equals(other.path()) && !one.leadsWhere(other)) {
                    return TWICE;
                }
                Boards named = named(one, other, a.employer, b.employer);
                boards = named == OPEN ? boards : named;
            }
        }
        return boards;
    }

    /** Each is on a site of its own. */
    static boolean areTwoSites(Opening a, Opening b) {
        return !a.addresses.isEmpty()
                && !b.addresses.isEmpty()
                && a.addresses.stream()
                        .noneMatch(one -> b.addresses.stream()
                                .anyMatch(other -> one.host().equals(other.host())
                                        || one.scope().equals(other.scope())));
    }

    private static Boards named(Address one, Address other, Employer mine, Employer theirs) {
        if (one.tenant() == null || other.tenant() == null) {
            return OPEN;
        }
        for (String key : mine.keys()) {
            if (key.length() < SHORTEST || !theirs.keys().contains(key)) {
                continue;
            }
            String here = rest(one.tenant(), key);
            String there = rest(other.tenant(), key);
            if (here == null || there == null || here.equals(there)) {
                continue;
            }
            return here.isEmpty() || there.isEmpty() ? DOUBTFUL : APART;
        }
        return OPEN;
    }

    /** What follows the name in a tenant's, without what any name may end in; null if the name is another. */
    private static @Nullable String rest(String tenant, String key) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < tenant.length(); i++) {
            if (Character.isLetter(tenant.charAt(i))) {
                bare.append(tenant.charAt(i));
            }
        }
        if (!bare.toString().startsWith(key)) {
            return null;
        }
        String rest = bare.substring(key.length());
        return EmployerReader.isForm(rest) || EmployerReader.isLoose(rest) || rest.length() == 1 ? "" : rest;
    }
}
