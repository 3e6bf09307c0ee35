package dev.paygrade.source.page;

import dev.paygrade.source.RawPosting;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one posting of those that a board lists under one identifier. */
public final class Repeats {

    private Repeats() {}

    /** In order of first appearance; a repeat adds its places, and makes the posting featured if it is. */
    public static List<RawPosting> collapse(Collection<RawPosting> postings) {
        Map<String, RawPosting> byId = LinkedHashMap.newLinkedHashMap(postings.size());
        for (RawPosting posting : postings) {
            byId.merge(posting.externalId(), posting, Repeats::join);
        }
        return List.copyOf(byId.values());
    }

    /** The first one, with what the second adds. */
    private static RawPosting join(RawPosting first, RawPosting second) {
        Set<String> locations = new LinkedHashSet<>(first.locations());
        locations.addAll(second.locations());
        return first.toBuilder()
                .locations(List.copyOf(locations))
                .featured(first.featured() || second.featured())
                .build();
    }
}
