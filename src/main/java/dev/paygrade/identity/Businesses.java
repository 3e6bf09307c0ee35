package dev.paygrade.identity;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** "B2B" in the title of those who sell, which says to whom, and is no contract. */
final class Businesses {
    private static final String CONTRACT = "b2b";
    private static final Set<String> SELLERS = Set.of("sale", "marketing", "account", "customer", "commercial");

    private Businesses() {}

    /** Takes it out of the contracts of a title. */
    static void clear(Map<Facet, Set<String>> facets, Set<String> core) {
        Set<String> contracts = facets.getOrDefault(Facet.CONTRACT, Set.of());
        if (contracts.contains(CONTRACT) && !Collections.disjoint(core, SELLERS)) {
            contracts.remove(CONTRACT);
            if (contracts.isEmpty()) {
                facets.remove(Facet.CONTRACT);
            }
        }
    }
}
