package dev.paygrade.posting;

import dev.paygrade.identity.Ad;
import dev.paygrade.identity.Opening;
import dev.paygrade.identity.OpeningReader;
import dev.paygrade.identity.Reason;
import dev.paygrade.identity.Sameness;
import dev.paygrade.identity.Verdict;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Normaliser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the posting that a fresh ad is another sighting of, among those that share a short key with it. */
@ApplicationScoped
class Twins {
    /** Postings compared with one ad: an employer with more of the same title repeats itself. */
    private static final int MOST = 40;

    private static final int REASONS = 3;

    /** From here on a pair is worth a person's look. */
    private static final double NEAR_FROM = 0.3;
    /** Of what was not linked though it fits; below {@link Sameness#SAME_FROM}. */
    private static final double DOUBTED = 0.49;

    private static final String EQUAL = "same employer, title, level and place as an opening already known";

    private static final String DOUBT =
            "The ad fits more than one opening, or an opening of which another ad says something else.";

    private final EntityManager entities;
    private final Database database;
    private final Postings stored;
    private final Witnesses witnesses;
    private final OpeningReader reader;

    Twins(EntityManager entities, Database database, Postings stored, Witnesses witnesses, Normaliser normaliser) {
        this.entities = entities;
        this.database = database;
        this.stored = stored;
        this.witnesses = witnesses;
        this.reader = new OpeningReader(normaliser);
    }

    /**
     * A posting that is the same opening.
     *
     * @param reason for people
     */
    record Twin(Posting posting, String reason) {}

    /**
     * A posting that nearly is the same opening.
     *
     * @param score 0 to 1, below that of the same
     * @param reasons sentences
     */
    record Near(long postingId, double score, List<String> reasons) {}

    Opening opening(Draft draft, String sourceId) {
        return reader.read(draft, sourceId);
    }

    /** A key, or an identity, that an ad has in common with a posting. */
    private record Shared(@Nullable String key, long postingId, boolean corrected) {}

    /** One batch of fresh ads and what is stored that might be the same. */
    final class Candidates {
        private final Map<String, Set<Long>> byKey = new HashMap<>();
        private final Map<String, Posting> byIdentity = new HashMap<>();
        private final Map<Long, Posting> postings = new HashMap<>();
        private final Map<Long, Opening> openings = new HashMap<>();
        /** What ads say, where it was corrected: two ads are compared as they are written. */
        private final Map<Long, Map<CorrectedField, CorrectedValue>> readings = new HashMap<>();

        /** What further sightings say, and as the comparison sees it. */
        private final Map<Long, List<Said>> said = new HashMap<>();

        private final Map<Long, List<Opening>> heard = new HashMap<>();
        private final IdentityHashMap<Opening, Near> near = new IdentityHashMap<>();
        private final Ahead<Posting, Opening> ahead;
        private final Instant now;

        private Candidates(Collection<Opening> fresh, Set<String> identities, Instant now) {
            this.now = now;
            Set<Long> ids = new HashSet<>();
            Set<Long> equal = new HashSet<>();
            Set<Long> corrected = new HashSet<>();
            for (Shared one : shared(fresh, identities)) {
                ids.add(one.postingId());
                if (one.key() == null) {
                    equal.add(one.postingId());
                } else {
                    byKey.computeIfAbsent(one.key(), key -> new LinkedHashSet<>())
                            .add(one.postingId());
                }
                if (one.corrected()) {
                    corrected.add(one.postingId());
                }
            }
            for (Posting posting : stored.reading(ids)) {
                if (posting.identity != null && equal.contains(posting.id)) {
                    byIdentity.put(posting.identity, posting);
                    postings.put(posting.id, posting);
                } else if (posting.mergedInto == null) {
                    postings.put(posting.id, posting);
                }
            }
            corrected(corrected);
            said.putAll(witnesses.of(ids));
            this.ahead = Ahead.of(likeliest(fresh), this::written);
        }

        private List<Shared> shared(Collection<Opening> fresh, Set<String> identities) {
            return database.query(
                    """
                    select key, posting_id, exists (select 1 from posting_correction c where c.posting_id = k.posting_id)
                    from posting_key k where key = any(?)
                    union all
                    select null, id, exists (select 1 from posting_correction c where c.posting_id = p.id)
                    from posting p where identity = any(?)""",
                    List.of(
                            fresh.stream()
                                    .flatMap(one -> one.sought().stream())
                                    .distinct()
                                    .toArray(String[]::new),
                            identities.toArray(String[]::new)),
                    row -> new Shared(row.getString(1), row.getLong(2), row.getBoolean(3)));
        }

        private void corrected(Set<Long> ids) {
            if (!ids.isEmpty()) {
                entities.createQuery("from Correction where postingId in ?1", Correction.class)
                        .setParameter(1, ids)
                        .getResultList()
                        .forEach(one -> readings.computeIfAbsent(
                                        one.postingId, id -> new EnumMap<>(CorrectedField.class))
                                .put(one.field, one.reading));
            }
        }

        /** Those with which an ad is surely compared: reading a stored posting is the dearest part of it. */
        private Set<Posting> likeliest(Collection<Opening> fresh) {
            Set<Posting> likeliest = Collections.newSetFromMap(new IdentityHashMap<>());
            likeliest.addAll(byIdentity.values());
            for (Opening opening : fresh) {
                List<Posting> some = of(opening.sought()).limit(MOST).toList();
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

        private Opening written(Posting posting) {
            return said(posting).opening(reader, posting.description, now);
        }

        /** Postings of the same employer, title, level and place as one of the ads, by identity. */
        Map<String, Posting> equal() {
            return byIdentity;
        }

        /**
         * The posting that an ad shows, or null. One that fits several which are told apart shows none of them for
         * certain: it needs a proof, a clear lead or to be the only one that is open.
         *
         * @param equal a posting of the same employer, title, level and place
         * @param out those that it cannot be
         */
        @Nullable
        Twin of(Opening opening, @Nullable Posting equal, Predicate<Posting> out) {
            Set<Long> ids = new LinkedHashSet<>();
            if (equal != null) {
                ids.add(equal.id);
            }
            opening.sought().forEach(key -> ids.addAll(byKey.getOrDefault(key, Set.of())));
            List<Fit> fits = new ArrayList<>();
            int compared = 0;
            for (long id : ids) {
                Posting posting = postings.get(id);
                if (posting == null || compared++ >= MOST) {
                    continue;
                }
                Verdict verdict = compare(opening, posting);
                if (!verdict.same()) {
                    if (verdict.score() >= NEAR_FROM) {
                        ask(opening, Twins.near(id, verdict));
                    }
                } else if (!out.test(posting)) {
                    if (verdict.proven() || !isDenied(opening, id)) {
                        fits.add(new Fit(posting, verdict, posting == equal));
                    } else {
                        ask(opening, doubted(id, verdict));
                    }
                }
            }
            return choose(opening, fits);
        }

        private @Nullable Twin choose(Opening opening, List<Fit> fits) {
            List<Fit> likeliest = Fit.likeliest(fits, this::isAnother);
            if (likeliest.size() == 1) {
                Fit fit = likeliest.getFirst();
                return new Twin(fit.posting(), fit.equal() ? EQUAL : sentence(fit.verdict()));
            }
            if (!likeliest.isEmpty()) {
                Fit best = likeliest.getFirst();
                ask(opening, doubted(best.posting().id, best.verdict()));
            }
            return null;
        }

        private void ask(Opening opening, Near pair) {
            near.merge(opening, pair, (some, other) -> other.score() > some.score() ? other : some);
        }

        /** Whether a further sighting of a posting says what the ad cannot be. */
        private boolean isDenied(Opening opening, long id) {
            return heard(id).stream()
                    .anyMatch(witness -> Sameness.compare(opening, witness).tellsApart());
        }

        /** What further sightings of a posting say, those of this batch with those that are stored. */
        private List<Opening> heard(long id) {
            return heard.computeIfAbsent(
                    id,
                    posting -> said.getOrDefault(posting, List.of()).stream()
                            .map(one -> one.opening(reader, null, now))
                            .collect(Collectors.toCollection(ArrayList::new)));
        }

        private boolean isAnother(Posting one, Posting other) {
            return compare(opening(one), other).tellsApart();
        }

        private Verdict compare(Opening opening, Posting posting) {
            return Sameness.compare(opening, opening(posting));
        }

        private Opening opening(Posting posting) {
            return openings.computeIfAbsent(posting.id, id -> ahead.get(posting));
        }

        /** What the ad says that speaks for a posting. */
        Said said(Posting posting) {
            return Said.of(posting, readings.getOrDefault(posting.id, Map.of()));
        }

        /** Of those that are not the same, the likeliest that nearly is, or null; known once {@link #of} has looked. */
        @Nullable
        Near near(Opening opening) {
            return near.get(opening);
        }

        /** All that are stored. */
        Collection<Posting> postings() {
            return postings.values();
        }

        /** A posting that this batch has just made, for the ads that follow in it. */
        void add(Posting posting, Opening opening) {
            postings.put(posting.id, posting);
            openings.put(posting.id, opening);
            enter(posting, opening);
        }

        /** Another sighting of a posting. */
        void link(Posting posting, Opening opening) {
            heard(posting.id).add(opening);
            enter(posting, opening);
        }

        private void enter(Posting posting, Opening opening) {
            opening.keys()
                    .forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>())
                            .add(posting.id));
        }
    }

    /** @param identities employer, title, level and place of the ads, where they say so much */
    Candidates candidates(Collection<Opening> fresh, Set<String> identities, Instant now) {
        return new Candidates(fresh, identities, now);
    }

    private static Near near(long id, Verdict verdict) {
        return new Near(
                id,
                verdict.score(),
                verdict.reasons().stream().map(Reason::sentence).toList());
    }

    private static Near doubted(long id, Verdict verdict) {
        List<String> reasons = new ArrayList<>(List.of(DOUBT));
        verdict.reasons().forEach(reason -> reasons.add(reason.sentence()));
        return new Near(id, DOUBTED, reasons);
    }

    /** An ad as the comparison sees it. */
    Opening read(Ad ad, Instant now) {
        return reader.read(ad, now);
    }

    private static String sentence(Verdict verdict) {
        return verdict.reasons().stream()
                .filter(Reason::speaksFor)
                .limit(REASONS)
                .map(Reason::sentence)
                .collect(Collectors.joining("; "));
    }

    /** Enters keys of further sightings, by which a third may find what it shares with no other. */
    void add(Map<Long, Set<String>> found) {
        List<Long> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        found.forEach((id, some) -> some.forEach(key -> {
            ids.add(id);
            keys.add(key);
        }));
        insert(ids, keys);
    }

    /** Enters the keys of postings, instead of those they had. */
    void store(Map<Long, Opening> openings) {
        if (openings.isEmpty()) {
            return;
        }
        List<Long> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        new LinkedHashMap<>(openings)
                .forEach((id, opening) -> opening.keys().forEach(key -> {
                    ids.add(id);
                    keys.add(key);
                }));
        entities.flush();
        entities.createNativeQuery("delete from posting_key where posting_id = any(cast(:ids as bigint[]))")
                .setParameter("ids", openings.keySet().toArray(Long[]::new))
                .executeUpdate();
        insert(ids, keys);
    }

    private void insert(List<Long> ids, List<String> keys) {
        if (ids.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into posting_key (posting_id, key)
                        select * from unnest(cast(:ids as bigint[]), cast(:keys as text[])) on conflict do nothing""")
                .setParameter("ids", ids.toArray(Long[]::new))
                .setParameter("keys", keys.toArray(String[]::new))
                .executeUpdate();
    }
}
