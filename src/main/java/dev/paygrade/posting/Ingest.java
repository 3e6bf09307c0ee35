package dev.paygrade.posting;

import dev.paygrade.identity.Opening;
import dev.paygrade.normalise.Description;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.RawHash;
import dev.paygrade.posting.PostingChange.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Stores a batch of postings: looks up the whole batch first, writes only what is new or changed, and links a second
 * sighting of an opening to the posting that is already there.
 */
@ApplicationScoped
public class Ingest {
    private static final Logger LOG = Logger.getLogger(Ingest.class);

    private final EntityManager entities;
    private final Database database;
    private final Postings postings;
    private final Sightings sightings;
    private final Directory directory;
    private final Twins twins;
    private final Corrections corrections;
    private final Blocks blocks;
    private final LookAlikes lookAlikes;
    private final Witnesses witnesses;
    private final Ids postingIds = new Ids("posting_id");
    private final Ids sightingIds = new Ids("sighting_id");

    Ingest(
            EntityManager entities,
            Database database,
            Postings postings,
            Sightings sightings,
            Directory directory,
            Twins twins,
            Corrections corrections,
            Blocks blocks,
            LookAlikes lookAlikes,
            Witnesses witnesses) {
        this.entities = entities;
        this.database = database;
        this.postings = postings;
        this.sightings = sightings;
        this.directory = directory;
        this.twins = twins;
        this.corrections = corrections;
        this.blocks = blocks;
        this.lookAlikes = lookAlikes;
        this.witnesses = witnesses;
    }

    /**
     * Where a batch comes from.
     *
     * @param whole a source of which every posting is seen at once: two of its identifiers are two openings, however
     *     alike they are
     * @param archived the pages are old: what they say is read again, but nothing is open for standing on them
     */
    public record Batch(String sourceId, boolean whole, boolean archived, Instant at) {}

    /** Stores one batch within the caller's transaction. */
    public Stored store(Batch from, List<Incoming> batch) {
        String sourceId = from.sourceId();
        Instant now = from.at();
        Stored stored = new Stored();
        Map<String, Incoming> sorted = new TreeMap<>();
        batch.forEach(posting -> sorted.putIfAbsent(posting.externalId(), posting));
        Map<String, Sighting> known = sightings.of(sourceId, skim(from, sorted, stored));
        if (sorted.isEmpty()) {
            return stored;
        }
        Blocks.Gate gate = blocks.gate(from, sorted.keySet(), stored);

        List<Long> back = new ArrayList<>();
        Map<Incoming, Draft> fresh = new LinkedHashMap<>();
        Map<Sighting, Draft> changed = new LinkedHashMap<>();
        Set<Sighting> sameWords = new HashSet<>();
        List<Incoming> unread = new ArrayList<>();
        for (Incoming posting : sorted.values()) {
            Sighting sighting = known.get(posting.externalId());
            if (sighting == null && gate.turnsAway(posting.externalId())) {
                continue;
            }
            if (sighting != null && (posting.minor() || Arrays.equals(sighting.hash, posting.hash()))) {
                stored.seen(sighting.id);
                stored.unchanged();
                if (!posting.minor()) {
                    sighting.detailed(posting.cardHash(), now);
                }
                if (!from.archived()) {
                    seenAgain(sighting, now, stored, back);
                }
                continue;
            }
            unread.add(posting);
        }
        Ahead<Incoming, Draft> drafts =
                Ahead.of(unread, posting -> posting.draft().get());
        for (Incoming posting : unread) {
            Sighting sighting = known.get(posting.externalId());
            try {
                Draft draft = drafts.get(posting);
                if (sighting == null) {
                    fresh.put(posting, draft);
                } else {
                    if (RawHash.sameWords(sighting.hash, posting.hash())) {
                        sameWords.add(sighting);
                    }
                    sighting.hash = posting.hash();
                    sighting.detailed(posting.cardHash(), now);
                    changed.put(sighting, draft);
                    stored.seen(sighting.id);
                }
            } catch (RuntimeException e) {
                LOG.warnf(e, "posting %s of source %s could not be read", posting.externalId(), sourceId);
                stored.reject(new Stored.Rejected(posting, "it could not be read: " + e));
                if (sighting != null) {
                    stored.seen(sighting.id);
                }
            }
        }
        gate.sift(fresh, changed);
        // pure, and the dearest part of storing an ad that the database has no share in
        Ahead<Draft, Opening> openings = Ahead.of(fresh.values(), draft -> twins.opening(draft, sourceId));
        Stream<Draft> read = Stream.concat(fresh.values().stream(), changed.values().stream());
        Writer writer = new Writer(from, stored, References.of(directory, read.toList()), openings);
        writer.change(changed, sameWords);
        writer.add(fresh);
        witnesses.keep(writer.said);
        Featured.refresh(entities, back);
        entities.clear();
        return stored;
    }

    /** Takes out what needs no write, which is most of what is read; returns which of the others are known. */
    private List<String> skim(Batch from, Map<String, Incoming> batch, Stored stored) {
        List<String> known = new ArrayList<>();
        sightings.standing(from.sourceId(), batch.keySet()).forEach((externalId, standing) -> {
            Incoming posting = Objects.requireNonNull(batch.get(externalId));
            boolean told =
                    posting.minor() || posting.cardHash() == null && Arrays.equals(standing.hash(), posting.hash());
            if (told && (standing.current() || from.archived())) {
                batch.remove(externalId);
                stored.seen(standing.id());
                stored.unchanged();
            } else {
                known.add(externalId);
            }
        });
        return known;
    }

    /** Marks sightings that were shown but not read again. */
    public Stored seen(String sourceId, Instant now, List<String> externalIds) {
        Stored stored = new Stored();
        List<Long> back = new ArrayList<>();
        List<String> returned = new ArrayList<>();
        sightings.standing(sourceId, externalIds).forEach((externalId, standing) -> {
            stored.seen(standing.id());
            stored.unchanged();
            if (!standing.current()) {
                returned.add(externalId);
            }
        });
        for (Sighting sighting : sightings.of(sourceId, returned).values()) {
            seenAgain(sighting, now, stored, back);
        }
        Featured.refresh(entities, back);
        blocks.known(sourceId, externalIds).forEach(blocked -> stored.blocked());
        entities.clear();
        return stored;
    }

    /** @param back takes the ids of postings whose sightings count again */
    private void seenAgain(Sighting sighting, Instant now, Stored stored, List<Long> back) {
        if (sighting.lastSeenAt != null) {
            sighting.lastSeenAt = null;
            sighting.misses = 0;
            back.add(sighting.postingId);
            reopen(Objects.requireNonNull(postings.findById(sighting.postingId)), now, stored);
        }
    }

    private void reopen(Posting posting, Instant now, Stored stored) {
        if (posting.closedAt != null) {
            changing(posting);
            entities.persist(PostingChange.of(posting, now, "closed", posting.closedReason, "seen again"));
            posting.closedAt = null;
            posting.closedReason = null;
            posting.changedAt = now;
            stored.reopened();
        }
    }

    /** Tells the session of a posting that was only to be read. */
    private Posting changing(Posting posting) {
        entities.unwrap(Session.class).setReadOnly(posting, false);
        return posting;
    }

    /** Writes one batch. */
    private final class Writer {
        private final Batch from;
        private final Instant now;
        private final Stored stored;
        private final References references;
        private final Ahead<Draft, Opening> openings;
        /** What further sightings say, by their ids. */
        private final Map<Integer, Said> said = new LinkedHashMap<>();

        Writer(Batch from, Stored stored, References references, Ahead<Draft, Opening> openings) {
            this.from = from;
            this.now = from.at();
            this.stored = stored;
            this.references = references;
            this.openings = openings;
        }

        void change(Map<Sighting, Draft> changed, Set<Sighting> sameWords) {
            List<Long> ids = changed.keySet().stream()
                    .map(sighting -> sighting.postingId)
                    .toList();
            Corrections.Over corrected = corrections.over(ids);
            Map<Long, Posting> byId = postings.byIds(ids);
            Map<Long, Opening> keys = new LinkedHashMap<>();
            changed.forEach((sighting, draft) -> {
                Posting posting = Objects.requireNonNull(byId.get(sighting.postingId));
                sighting.url = draft.url();
                // the first sighting speaks for the posting; later ones only show where else it stands
                if (sighting.linkReason == null) {
                    Cause cause = sameWords.contains(sighting) ? Cause.READER : Cause.AD;
                    corrected.rewrite(posting, draft, references, now, cause);
                    keys.put(posting.id, twins.opening(draft, from.sourceId()));
                } else {
                    said.put(sighting.id, Said.of(draft));
                }
                if (!from.archived()) {
                    sighting.lastSeenAt = null;
                    sighting.misses = 0;
                    reopen(posting, now, stored);
                    feature(sighting, draft.featured());
                }
                stored.changed();
            });
            twins.store(keys);
            Featured.refresh(entities, ids);
        }

        void add(Map<Incoming, Draft> fresh) {
            if (fresh.isEmpty()) {
                return;
            }
            Collection<Draft> drafts = fresh.values();
            Ahead<Incoming, Posting> mapped = Ahead.of(
                    fresh.keySet(),
                    incoming -> PostingMapping.fresh(Objects.requireNonNull(fresh.get(incoming)), references, now));
            Twins.Candidates candidates = twins.candidates(
                    drafts.stream().map(openings::get).toList(),
                    drafts.stream()
                            .map(Draft::identity)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()),
                    now);
            Ahead<Draft, String> described = Ahead.of(
                    drafts.stream().filter(draft -> draft.html() != null).toList(),
                    draft -> Description.clean(Objects.requireNonNull(draft.html())));
            Map<String, Posting> known = new HashMap<>(candidates.equal());
            Shown shown = Shown.of(database, from.sourceId(), candidates.postings());
            FreshRows rows = new FreshRows(entities);
            Map<Long, Opening> keys = new LinkedHashMap<>();
            Map<Long, Twins.Near> nearly = new LinkedHashMap<>();
            Map<Long, Set<String>> linked = new LinkedHashMap<>();
            List<Long> touched = new ArrayList<>();
            Deque<Long> ids = postingIds.take(database, fresh.size());
            Deque<Long> seen = sightingIds.take(database, fresh.size());
            rows.all(() -> fresh.forEach((incoming, draft) -> {
                Opening opening = openings.get(draft);
                Twins.Twin twin = twin(draft, known, opening, candidates, shown);
                Posting posting;
                if (twin == null) {
                    posting = mapped.get(incoming);
                    posting.id = ids.remove();
                    posting.identity = known.containsKey(String.valueOf(draft.identity())) ? null : draft.identity();
                    rows.add(posting, draft.html() == null ? null : () -> described.get(draft), opening);
                    if (posting.identity != null) {
                        known.put(posting.identity, posting);
                    }
                    candidates.add(posting, opening);
                    Twins.Near near = candidates.near(opening);
                    if (near != null) {
                        nearly.put(posting.id, near);
                    }
                    stored.added();
                } else {
                    posting = twin.posting();
                    if (posting.closedAt != null) {
                        rows.pause();
                    }
                    reopen(posting, now, stored);
                    linked.computeIfAbsent(posting.id, id -> new HashSet<>()).addAll(opening.keys());
                    candidates.link(posting, opening);
                    stored.linked();
                }
                Sighting sighting = sighting(incoming, draft, posting);
                sighting.id = Math.toIntExact(seen.remove());
                sighting.origin = opening.origin();
                sighting.linkReason = twin == null ? null : twin.reason();
                if (twin != null && shown.givesWayTo(opening.origin(), posting, posting.description != null, draft)) {
                    rows.write();
                    succeed(posting.id, draft, twin.reason(), candidates);
                    sighting.linkReason = null;
                    keys.put(posting.id, opening);
                } else if (twin != null) {
                    said.put(sighting.id, Said.of(draft));
                }
                feature(sighting, draft.featured());
                rows.add(sighting);
                shown.add(sighting);
                if (rows.hold(posting)) {
                    posting.featured |= sighting.featured();
                } else if (sighting.featured()) {
                    touched.add(posting.id);
                }
                stored.seen(sighting.id);
                rows.flow();
            }));
            postingIds.giveBack(ids);
            twins.store(keys);
            twins.add(linked);
            Featured.refresh(entities, touched);
            lookAlikes.keep(nearly, now);
        }

        /** The posting that a fresh ad is another sighting of; a whole board shows each of its openings once. */
        private Twins.@Nullable Twin twin(
                Draft draft, Map<String, Posting> known, Opening opening, Twins.Candidates candidates, Shown shown) {
            Posting equal = draft.identity() == null ? null : known.get(draft.identity());
            // one source that gives two identifiers means two openings, unless they are written just the same
            return candidates.of(opening, equal, posting -> (from.whole() || posting != equal) && shown.here(posting));
        }

        /** Lets a fresh ad speak for a posting that is stored, instead of those that did. */
        private void succeed(long postingId, Draft draft, String reason, Twins.Candidates candidates) {
            Corrections.Over corrected = corrections.over(List.of(postingId));
            Posting posting = changing(Objects.requireNonNull(postings.findById(postingId)));
            sightings.list("postingId = ?1 and linkReason is null", postingId).forEach(sighting -> {
                sighting.linkReason = reason;
                said.put(sighting.id, candidates.said(posting));
            });
            corrected.rewrite(posting, draft, references, now, Cause.AD);
        }

        private Sighting sighting(Incoming incoming, Draft draft, Posting posting) {
            Sighting sighting = new Sighting();
            sighting.postingId = posting.id;
            sighting.sourceId = from.sourceId();
            sighting.externalId = incoming.externalId();
            sighting.url = draft.url();
            sighting.hash = incoming.minor() ? new byte[0] : incoming.hash();
            sighting.detailed(incoming.cardHash(), now);
            sighting.firstSeenAt = now;
            return sighting;
        }

        private void feature(Sighting sighting, boolean featured) {
            if (featured && !sighting.featured()) {
                sighting.featuredFrom = now;
                sighting.featuredUntil = null;
            } else if (!featured && sighting.featured()) {
                sighting.featuredUntil = now;
            }
        }
    }
}
