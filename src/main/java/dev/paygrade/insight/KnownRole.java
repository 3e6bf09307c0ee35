package dev.paygrade.insight;

import java.util.List;

/**
 * A role that postings have.
 *
 * @param lineage the role itself and its ever broader ones
 */
public record KnownRole(String slug, String name, List<Ancestor> lineage) {
    public KnownRole {
        lineage = List.copyOf(lineage);
    }

    /** A role of a lineage. */
    public record Ancestor(String slug, String name) {}
}
