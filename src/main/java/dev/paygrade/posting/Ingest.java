package dev.paygrade.posting;

import dev.paygrade.identity.Opening;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.RawHash;
import dev.paygrade.posting.PostingChange.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Stores a batch of postings: looks up the whole batch first, writes only what is new or changed, and links a second
 * sighting of an opening to the posting that is already there.
 */
@ApplicationScoped
public class Ingest {
    private static final Logger LOG = Logger.getLogger(Ingest.class);

    private final EntityManager entities;
    private final Postings postings;
    private final Sightings sightings;
    private final Directory directory;
    private final Twins twins;
    private final Corrections corrections;
    private final Blocks blocks;
    private final Witnesses witnesses;
    private final Reopening reopening;
    private final FreshAds freshAds;

    Ingest(
            EntityManager entities,
            Postings postings,
            Sightings sightings,
            Directory directory,
            Twins twins,
            Corrections corrections,
            Blocks blocks,
            Witnesses witnesses,
            Reopening reopening,
            FreshAds freshAds) {
        this.entities = entities;
        this.postings = postings;
        this.sightings = sightings;
        this.directory = directory;
        this.twins = twins;
        this.corrections = corrections;
        this.blocks = blocks;
        this.witnesses = witnesses;
        this.reopening = reopening;
        this.freshAds = freshAds;
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
        Ahead<Draft, Opening> openings = Ahead.of(fresh.values(), draft -> twins.sought(draft, sourceId));
        Stream<Draft> read = Stream.concat(fresh.values().stream(), changed.values().stream());
        References references = References.of(directory, read.toList());
        Map<Integer, Said> said = change(from, changed, sameWords, references, stored);
        List<FreshAds.Ad> ads = new ArrayList<>();
        fresh.forEach((posting, draft) -> ads.add(new FreshAds.Ad(posting, draft)));
        said.putAll(freshAds.store(from, ads, openings, references, stored));
        witnesses.keep(said);
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
            reopening.reopen(Objects.requireNonNull(postings.findById(sighting.postingId)), now, stored);
        }
    }

    /** Writes what ads that were known say now; returns what further sightings say, by their ids. */
    private Map<Integer, Said> change(
            Batch from, Map<Sighting, Draft> changed, Set<Sighting> sameWords, References references, Stored stored) {
        Instant now = from.at();
        Map<Integer, Said> said = new LinkedHashMap<>();
        List<Long> ids =
                changed.keySet().stream().map(sighting -> sighting.postingId).toList();
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
                reopening.reopen(posting, now, stored);
                sighting.feature(draft.featured(), now);
            }
            stored.changed();
        });
        twins.store(keys);
        Featured.refresh(entities, ids);
        return said;
    }
}
