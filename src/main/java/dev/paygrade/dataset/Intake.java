package dev.paygrade.dataset;

import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.RawHash;
import dev.paygrade.posting.Incoming;
import dev.paygrade.posting.Ingest;
import dev.paygrade.posting.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stores batches of rows, each in a transaction of its own with the note of how far the import is. */
@ApplicationScoped
class Intake {
    private final Ingest ingest;
    private final Journal journal;
    private final EntityManager entities;

    Intake(Ingest ingest, Journal journal, EntityManager entities) {
        this.ingest = ingest;
        this.journal = journal;
        this.entities = entities;
    }

    /** What one import stores with. */
    record Desk(EntryReader reader, Rejects rejects, Instant at) {}

    /**
     * Stores a batch and notes it.
     *
     * @param pending counts of the rows since the last batch, those of this one included; not changed
     * @return how far the import is now
     */
    @Transactional
    Job store(Job job, Batch batch, Tally pending, Desk desk) {
        Tally tally = plus(job.tally(), pending);
        tally.add(ingested(job, batch, batch.entries().values(), desk));
        return noted(job, tally, desk.rejects());
    }

    /** Stores one row of a batch that could not be stored as a whole, and notes nothing. */
    @Transactional
    Tally storeOne(Job job, Batch batch, Entry entry, Desk desk) {
        return ingested(job, batch, List.of(entry), desk);
    }

    /** Notes counts whose rows are stored already, or were not to be stored. */
    @Transactional
    Job note(Job job, Tally pending, Rejects rejects) {
        return noted(job, plus(job.tally(), pending), rejects);
    }

    private Job noted(Job job, Tally tally, Rejects rejects) {
        journal.advance(job, tally, rejects.length());
        return new Job(job.id(), job.sourceId(), tally.of(Count.ROWS), tally, rejects.length(), null);
    }

    private static Tally plus(Tally some, Tally more) {
        Tally sum = new Tally();
        sum.add(some);
        sum.add(more);
        return sum;
    }

    private Tally ingested(Job job, Batch batch, Collection<Entry> entries, Desk desk) {
        // several are read at the same time
        Map<String, Draft> drafts = new ConcurrentHashMap<>();
        AtomicInteger doubted = new AtomicInteger();
        List<Incoming> incoming = new ArrayList<>();
        Tally tally = new Tally();
        for (Entry entry : entries) {
            String id = entry.posting().externalId();
            incoming.add(new Incoming(
                    id,
                    RawHash.of(entry.posting()),
                    null,
                    () -> {
                        Draft draft = desk.reader().read(entry);
                        drafts.put(id, draft);
                        doubted.addAndGet(EntryReader.isDoubted(entry, draft) ? 1 : 0);
                        return draft;
                    },
                    false,
                    null,
                    batch.row(id).raw()));
        }
        Stored stored = ingest.store(new Ingest.Batch(job.sourceId(), false, false, desk.at()), incoming);
        tally.add(stored);
        tally.add(Count.NOT_REMOTE, doubted.get());
        tally.add(drafts.values());
        stored.rejected().forEach(rejected -> {
            desk.rejects().add(batch.row(rejected.posting().externalId()), rejected.reason());
            tally.add(Count.REJECTED, 1);
        });
        entries.stream().filter(Entry::closed).forEach(entry -> tally.add(Count.CLOSED, close(job, entry, desk.at())));
        return tally;
    }

    /** Closes what the file says is gone, unless another source shows it now. */
    private int close(Job job, Entry entry, Instant at) {
        return entities.createNativeQuery("""
                        update posting p set closed_at = :now, changed_at = :now, closed_reason = :reason
                        from sighting mine
                        where mine.source_id = :source and mine.external_id = :id and p.id = mine.posting_id
                          and p.closed_at is null
                          and not exists (select 1 from sighting s
                                          where s.posting_id = p.id and s.source_id <> :source and s.last_seen_at is null)""")
                .setParameter("now", at)
                .setParameter(
                        "reason",
                        entry.closedOn() == null
                                ? "closed, says the imported file"
                                : "closed on " + entry.closedOn() + ", says the imported file")
                .setParameter("source", job.sourceId())
                .setParameter("id", entry.posting().externalId())
                .executeUpdate();
    }
}
