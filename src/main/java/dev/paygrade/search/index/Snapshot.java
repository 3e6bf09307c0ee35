package dev.paygrade.search.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All postings at one moment.
 *
 * @param parts a large old one and a small new one
 * @param descendants numbers of the roles below a role, itself among them, by slug
 * @param version greater than that of every snapshot before
 */
record Snapshot(Vocabulary vocabulary, List<Part> parts, Map<String, int[]> descendants, long version) {
    private static final AtomicLong VERSIONS = new AtomicLong();

    Snapshot(Vocabulary vocabulary, List<Part> parts, Map<String, int[]> descendants) {
        this(vocabulary, parts, descendants, VERSIONS.incrementAndGet());
    }

    Part old() {
        return parts.getFirst();
    }

    Part recent() {
        return parts.getLast();
    }

    Snapshot with(List<Part> newParts) {
        return new Snapshot(vocabulary, newParts, descendants);
    }

    Snapshot with(Map<String, int[]> newDescendants) {
        return new Snapshot(vocabulary, parts, newDescendants);
    }
}
