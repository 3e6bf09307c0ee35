package dev.paygrade.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A title as far as it tells openings apart.
 *
 * @param text as written
 * @param core words of role and specialty, abbreviations written out, in the singular
 * @param order words of the core and of the grades as they are written
 * @param head those of the core before what a dash, comma or bracket sets off
 * @param aside those of the core that stand behind a bar, where ads praise themselves
 * @param grades steps of a career by words, and {@code codes} by numbers
 * @param foreign some words are translated
 */
record Title(
        String text,
        Set<String> core,
        List<String> order,
        Set<String> head,
        Set<String> aside,
        Set<String> grades,
        Set<String> codes,
        Map<Facet, Set<String>> facets,
        boolean foreign) {
    boolean known() {
        return !core.isEmpty() || !grades.isEmpty();
    }

    Set<String> facet(Facet facet) {
        return facets.getOrDefault(facet, Set.of());
    }
}
