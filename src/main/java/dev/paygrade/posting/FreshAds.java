package dev.paygrade.posting;

import dev.paygrade.identity.Opening;
import dev.paygrade.normalise.Description;
import dev.paygrade.normalise.Draft;
import dev.paygrade.posting.PostingChange.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores ads that their source shows for the first time: each a new posting, or another sighting of one. */
@ApplicationScoped
class FreshAds {
    private final EntityManager entities;
    private final Database database;
    private final Postings postings;
    private final Sightings sightings;
    private final Twins twins;
    private final Corrections corrections;
    private final Reopening reopening;
    private final LookAlikes lookAlikes;
    private final Ids postingIds = new Ids("posting_id");
    private final Ids sightingIds = new Ids("sighting_id");

    FreshAds(
            EntityManager entities,
            Database database,
            Postings postings,
            Sightings sightings,
            Twins twins,
            Corrections corrections,
            Reopening reopening,
            LookAlikes lookAlikes) {
        this.entities = entities;
        this.database = database;
        this.postings = postings;
        this.sightings = sightings;
        this.twins = twins;
        this.corrections = corrections;
        this.reopening = reopening;
        this.lookAlikes = lookAlikes;
    }

    /** One of them. */
    record Ad(Incoming incoming, Draft draft) {}

    /**
     * Stores those of one batch.
     *
     * @param openings of their drafts
     * @return what further sightings say, by their ids
     */
    Map<Integer, Said> store(
            Ingest.Batch from, List<Ad> ads, Ahead<Draft, Opening> openings, References references, Stored stored) {
        if (ads.isEmpty()) {
            return Map.of();
        }
        return new Writing(from, openings, references, stored).write(ads);
    }

    /** Writes one batch. */
    private final class Writing {
        private final Ingest.Batch from;
        private final Instant now;
        private final Ahead<Draft, Opening> openings;
        private final References references;
        private final Stored stored;
        private final Candidates candidates;
        private final Shown shown = new Shown();
        private final FreshRows rows = new FreshRows(entities);
        private final Map<Integer, Said> said = new LinkedHashMap<>();
        /** Of postings for which another ad speaks now. */
        private final Map<Long, Opening> keys = new LinkedHashMap<>();

        private final Map<Long, Twins.Near> nearly = new LinkedHashMap<>();
        private final Map<Long, Set<String>> linked = new LinkedHashMap<>();
        private final List<Long> touched = new ArrayList<>();

        Writing(Ingest.Batch from, Ahead<Draft, Opening> openings, References references, Stored stored) {
            this.from = from;
            this.now = from.at();
            this.openings = openings;
            this.references = references;
            this.stored = stored;
            this.candidates = twins.candidates(now);
        }

        Map<Integer, Said> write(List<Ad> ads) {
            Ahead<Ad, Posting> mapped = Ahead.of(ads, ad -> PostingMapping.fresh(ad.draft(), references, now));
            look(ads);
            Ahead<Draft, String> described = Ahead.of(
                    ads.stream()
                            .map(Ad::draft)
                            .filter(draft -> draft.html() != null)
                            .toList(),
                    draft -> Description.clean(Objects.requireNonNull(draft.html())));
            Deque<Long> ids = postingIds.take(database, ads.size());
            Deque<Long> seen = sightingIds.take(database, ads.size());
            rows.all(() -> ads.forEach(ad -> write(ad, mapped, described, ids, Math.toIntExact(seen.remove()))));
            postingIds.giveBack(ids);
            twins.store(keys);
            twins.add(linked);
            Featured.refresh(entities, touched);
            lookAlikes.keep(nearly, now);
            return said;
        }

        private void look(List<Ad> ads) {
            Looked looked = twins.look(
                    ads.stream().map(ad -> openings.get(ad.draft())).toList(),
                    ads.stream()
                            .map(ad -> ad.draft().identity())
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()),
                    from.sourceId(),
                    now);
            candidates.take(looked);
            shown.add(looked.shown());
        }

        private void write(
                Ad ad, Ahead<Ad, Posting> mapped, Ahead<Draft, String> described, Deque<Long> ids, int sightingId) {
            Draft draft = ad.draft();
            Opening opening = openings.get(draft);
            Twins.Twin twin = twin(draft, opening);
            Posting posting;
            if (twin == null) {
                posting = mapped.get(ad);
                posting.id = ids.remove();
                posting.identity = candidates.equal(draft.identity()) == null ? draft.identity() : null;
                rows.add(posting, draft.html() == null ? null : () -> described.get(draft), opening);
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
                reopening.reopen(posting, now, stored);
                linked.computeIfAbsent(posting.id, id -> new HashSet<>()).addAll(opening.keys());
                candidates.link(posting, opening);
                stored.linked();
            }
            Sighting sighting = sighting(ad.incoming(), draft, posting);
            sighting.id = sightingId;
            sighting.origin = opening.origin();
            sighting.linkReason = twin == null ? null : twin.reason();
            if (twin != null && shown.givesWayTo(opening.origin(), posting, posting.description != null, draft)) {
                rows.write();
                succeed(posting.id, draft, twin.reason());
                sighting.linkReason = null;
                keys.put(posting.id, opening);
            } else if (twin != null) {
                said.put(sighting.id, Said.of(draft));
            }
            sighting.feature(draft.featured(), now);
            rows.add(sighting);
            shown.add(sighting);
            if (rows.hold(posting)) {
                posting.featured |= sighting.featured();
            } else if (sighting.featured()) {
                touched.add(posting.id);
            }
            stored.seen(sighting.id);
            rows.flow();
        }

        /** The posting that a fresh ad is another sighting of; a whole board shows each of its openings once. */
        private Twins.@Nullable Twin twin(Draft draft, Opening opening) {
            Posting equal = candidates.equal(draft.identity());
            // one source that gives two identifiers means two openings, unless they are written just the same
            return candidates.of(opening, equal, posting -> (from.whole() || posting != equal) && shown.here(posting));
        }

        /** Lets a fresh ad speak for a posting that is stored, instead of those that did. */
        private void succeed(long postingId, Draft draft, String reason) {
            Corrections.Over corrected = corrections.over(List.of(postingId));
            Posting posting = reopening.changing(Objects.requireNonNull(postings.findById(postingId)));
            sightings.list("postingId = ?1 and linkReason is null", postingId).forEach(sighting -> {
                sighting.linkReason = reason;
                said.put(sighting.id, candidates.said(posting));
            });
            corrected.rewrite(posting, draft, references, now, Cause.AD);
            candidates.replace(posting);
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
    }
}
