package dev.paygrade.posting;

import dev.paygrade.identity.Opening;
import dev.paygrade.identity.OpeningReader;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was stored, at one look, that some fresh ads might be the same as; nothing of it changes any more. */
final class Looked {
    private final Rows rows;
    private final Map<String, Set<Long>> byKey = new HashMap<>();
    private final Map<String, Posting> byIdentity = new HashMap<>();
    private final Map<Long, Posting> postings = new HashMap<>();
    private final Ahead<Posting, Opening> openings;

    /** A key, or an identity, that an ad has in common with a posting. */
    record Shared(@Nullable String key, long postingId, boolean corrected) {}

    /**
     * What the database says.
     *
     * @param readings what ads say, where it was corrected: two ads are compared as they are written
     * @param said what further sightings say
     * @param shown who shows the postings
     */
    record Rows(
            List<Shared> shared,
            List<Posting> postings,
            Map<Long, Map<CorrectedField, CorrectedValue>> readings,
            Map<Long, List<Said>> said,
            List<Shown.Standing> shown) {}

    Looked(Rows rows, Collection<Opening> fresh, OpeningReader reader, Instant now) {
        this.rows = rows;
        Set<Long> equal = new HashSet<>();
        for (Shared one : rows.shared()) {
            if (one.key() == null) {
                equal.add(one.postingId());
            } else {
                byKey.computeIfAbsent(one.key(), key -> new LinkedHashSet<>()).add(one.postingId());
            }
        }
        for (Posting posting : rows.postings()) {
            if (posting.identity != null && equal.contains(posting.id)) {
                byIdentity.put(posting.identity, posting);
                postings.put(posting.id, posting);
            } else if (posting.mergedInto == null) {
                postings.put(posting.id, posting);
            }
        }
        this.openings = Ahead.of(likeliest(fresh), posting -> said(posting).opening(reader, posting.description, now));
    }

    /** Those with which an ad is surely compared: reading a stored posting is the dearest part of it. */
    private Set<Posting> likeliest(Collection<Opening> fresh) {
        Set<Posting> likeliest = Collections.newSetFromMap(new IdentityHashMap<>());
        likeliest.addAll(byIdentity.values());
        for (Opening opening : fresh) {
            List<Posting> some = of(opening.sought()).limit(Candidates.MOST).toList();
            if (some.stream().noneMatch(likeliest::contains)) {
                likeliest.addAll(some);
            }
        }
        return likeliest;
    }

    private Stream<Posting> of(Set<String> keys) {
        return keys.stream()
                .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
                .distinct()
                .map(postings::get)
                .filter(Objects::nonNull);
    }

    /** Ids of postings by the keys that they share with the ads. */
    Map<String, Set<Long>> byKey() {
        return byKey;
    }

    /** Postings of the same employer, title, level and place as one of the ads. */
    Map<String, Posting> byIdentity() {
        return byIdentity;
    }

    Map<Long, Posting> postings() {
        return postings;
    }

    /** A posting as the comparison sees it. */
    Opening opening(Posting posting) {
        return openings.get(posting);
    }

    /** What the ad says that speaks for a posting. */
    Said said(Posting posting) {
        return Said.of(posting, rows.readings().getOrDefault(posting.id, Map.of()));
    }

    /** What further sightings of a posting say. */
    List<Said> witnesses(long postingId) {
        return rows.said().getOrDefault(postingId, List.of());
    }

    List<Shown.Standing> shown() {
        return rows.shown();
    }
}
