package dev.paygrade.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Joins and splits postings by hand. A decision lasts: a sighting stays with the posting it was given to, however often
 * its source is read again.
 */
@ApplicationScoped
public class Links {
    /** Why the sightings of a posting that was joined are where they are. */
    static final String JOINED = "joined by hand";

    private final EntityManager entities;
    private final Database database;
    private final Postings postings;
    private final Sightings sightings;
    private final Clock clock;

    Links(EntityManager entities, Database database, Postings postings, Sightings sightings, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.postings = postings;
        this.sightings = sightings;
        this.clock = clock;
    }

    /**
     * Makes the sightings of one source a posting of their own.
     *
     * @return its id; empty if the posting is not there, or these are none or all of its sightings
     */
    @Transactional
    public Optional<Long> split(long postingId, String sourceId) {
        List<Sighting> all = sightings.list("postingId = ?1 order by id", postingId);
        List<Sighting> apart =
                all.stream().filter(one -> one.sourceId.equals(sourceId)).toList();
        if (apart.isEmpty() || apart.size() == all.size()) {
            return Optional.empty();
        }
        long fresh = copy(postingId);
        speak(apart, fresh);
        List<Sighting> rest =
                all.stream().filter(one -> !one.sourceId.equals(sourceId)).toList();
        if (rest.stream().noneMatch(one -> one.linkReason == null)) {
            rest.getFirst().linkReason = null;
            rest.getFirst().hash = new byte[0];
        }
        Posting posting = Objects.requireNonNull(postings.findById(postingId));
        entities.persist(
                PostingChange.of(posting, clock.instant(), "sightings", sourceId, "split off as posting " + fresh)
                        .by(PostingChange.Cause.PERSON));
        entities.flush();
        Featured.refresh(entities, List.of(postingId, fresh));
        return Optional.of(fresh);
    }

    /** The first of them speaks for the posting from its next reading on. */
    private static void speak(List<Sighting> apart, long fresh) {
        boolean first = true;
        for (Sighting one : apart) {
            one.postingId = fresh;
            one.linkReason = first ? null : "split off by hand with the first";
            // read again, so that the posting says what this source says
            one.hash = new byte[0];
            first = false;
        }
    }

    /** A posting with the same values and without an identity, so that nothing is linked to it unasked. */
    private long copy(long postingId) {
        List<?> names = entities.createNativeQuery("""
                        select column_name from information_schema.columns
                        where table_schema = current_schema() and table_name = 'posting'
                          and is_generated = 'NEVER' and column_name not in ('id', 'identity')
                        order by ordinal_position""").getResultList();
        String columns = names.stream().map(String::valueOf).collect(Collectors.joining(", "));
        long fresh = ((Number) entities.createNativeQuery("select nextval('posting_id')")
                        .getSingleResult())
                .longValue();
        entities.createNativeQuery("insert into posting (id, " + columns + ") select :fresh, " + columns
                        + " from posting where id = :id")
                .setParameter("fresh", fresh)
                .setParameter("id", postingId)
                .executeUpdate();
        return fresh;
    }

    /**
     * Gives all sightings of one posting to another; its own page leads there from then on.
     *
     * @return false if one of them is not there, is the other, or was joined already
     */
    @Transactional
    public boolean join(long from, long into) {
        Posting gone = postings.findById(from);
        Posting stays = postings.findById(into);
        if (gone == null || stays == null || from == into || gone.mergedInto != null || stays.mergedInto != null) {
            return false;
        }
        Instant now = clock.instant();
        for (Sighting one : sightings.list("postingId = ?1", from)) {
            one.postingId = into;
            one.linkReason = JOINED;
            if (one.lastSeenAt == null && stays.closedAt != null) {
                stays.closedAt = null;
                stays.closedReason = null;
            }
        }
        entities.flush();
        entities.createNativeQuery("""
                        insert into posting_key (posting_id, key)
                        select cast(:into as bigint), key from posting_key where posting_id = :from on conflict do nothing""")
                .setParameter("into", into)
                .setParameter("from", from)
                .executeUpdate();
        entities.createNativeQuery("delete from posting_key where posting_id = :from")
                .setParameter("from", from)
                .executeUpdate();
        gone.mergedInto = into;
        gone.identity = null;
        gone.closedAt = gone.closedAt == null ? now : gone.closedAt;
        gone.closedReason = "the same opening as posting " + into;
        gone.changedAt = now;
        // one opening is one observation
        gone.observedLow = null;
        gone.observedHigh = null;
        stays.changedAt = now;
        entities.persist(PostingChange.of(stays, now, "sightings", null, "joined with posting " + from)
                .by(PostingChange.Cause.PERSON));
        entities.flush();
        Featured.refresh(entities, List.of(from, into));
        return true;
    }

    /** Where a joined posting went; empty for any other. */
    public Optional<Long> mergedInto(long id) {
        return database
                .query(
                        "select merged_into from posting where id = ? and merged_into is not null",
                        List.of(id),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }
}
