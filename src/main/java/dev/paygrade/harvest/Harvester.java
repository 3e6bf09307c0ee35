package dev.paygrade.harvest;

import dev.paygrade.archive.ArchivedPage;
import dev.paygrade.archive.PageArchive;
import dev.paygrade.fetch.Fetcher;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.normalise.RawHash;
import dev.paygrade.posting.Blocks;
import dev.paygrade.posting.DatabaseException;
import dev.paygrade.posting.Incoming;
import dev.paygrade.posting.Sightings;
import dev.paygrade.posting.Stored;
import dev.paygrade.source.Board;
import dev.paygrade.source.Coverage;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.SourceSpec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** One run of one source: network without database, then database without network. */
@ApplicationScoped
class Harvester {
    private static final Logger LOG = Logger.getLogger(Harvester.class);
    private static final int BATCH = 200;
    private static final Duration REPORT = Duration.ofSeconds(1);

    private final Fetcher fetcher;
    private final Normaliser normaliser;
    private final Ledger ledger;
    private final Runs runs;
    private final Sources sources;
    private final Sightings sightings;
    private final PageArchive archive;
    private final Blocks blocks;
    private final HarvestSwitch fetching;
    private final HarvestConfig config;
    private final Clock clock;
    private final Semaphore writers;

    Harvester(
            Fetcher fetcher,
            Normaliser normaliser,
            Ledger ledger,
            Runs runs,
            Sources sources,
            Sightings sightings,
            PageArchive archive,
            Blocks blocks,
            HarvestSwitch fetching,
            HarvestConfig config,
            Clock clock) {
        this.fetcher = fetcher;
        this.normaliser = normaliser;
        this.ledger = ledger;
        this.runs = runs;
        this.sources = sources;
        this.sightings = sightings;
        this.archive = archive;
        this.blocks = blocks;
        this.fetching = fetching;
        this.config = config;
        this.clock = clock;
        this.writers = new Semaphore(config.writers(), true);
    }

    /**
     * Reads a claimed source to its end; never throws for what the source did.
     *
     * @param wanted false once the application ends
     * @throws RunStoppedException if it ended before the run did
     * @throws FenceLostException if the source was claimed by somebody else meanwhile
     */
    RunStatus run(Source source, Board board, String node, BooleanSupplier wanted) {
        SourceSpec spec = source.spec();
        Coverage coverage = board.coverage(spec);
        Ledger.Ticket ticket = ledger.begin(source, coverage, node, false);
        MDC.put("run", ticket.runId());
        boolean local = source.origin == Source.Origin.SAMPLE;
        Crawl crawl = new Crawl(
                fetcher,
                board,
                spec,
                new Crawl.Limits(config.pages(), config.depth(), local ? Duration.ZERO : null),
                clock,
                new LeaseWatch(ticket, wanted));
        Crawled crawled = crawl.run(source.etag, source.lastModified);
        if (crawled.abandoned()) {
            stopUnless(wanted, source.id);
            return RunStatus.LOST;
        }
        Stored stored = store(ticket, spec, coverage, crawled, ticket.startedAt(), wanted);
        RunStatus status = ledger.finish(ticket, crawled, stored);
        LOG.infof(
                "source %s: %s, %d pages, %d found, %d new, %d changed, %d failures",
                source.id,
                status.label(),
                crawled.pages(),
                stored.seen().getCardinality(),
                stored.addedCount(),
                stored.changedCount(),
                crawled.failures().size());
        return status;
    }

    /**
     * Reads the archived pages of a claimed source again.
     *
     * @return what became of its postings
     */
    Stored reread(Source source, Board board, String node, BooleanSupplier wanted) {
        SourceSpec spec = source.spec();
        Coverage coverage = board.coverage(spec);
        Ledger.Ticket ticket = ledger.begin(source, coverage, node, true);
        ArchiveFetcher past = new ArchiveFetcher(archive, source.id);
        LeaseWatch watch = new LeaseWatch(ticket, wanted) {
            @Override
            public void came(PageRequest request, Page page) {
                // it is in the archive already
            }

            @Override
            public Set<String> known(List<RawPosting> cards) {
                return Set.of();
            }
        };
        Crawl crawl = new Crawl(
                past, board, spec, new Crawl.Limits(config.pages(), config.depth(), Duration.ZERO), clock, watch);
        Crawled crawled = crawl.run(null, null);
        stopUnless(() -> wanted.getAsBoolean() && !crawled.abandoned(), source.id);
        Stored stored = store(ticket, spec, coverage, crawled, past.latest().orElse(ticket.startedAt()), wanted);
        ledger.finishReread(ticket, crawled, stored);
        return stored;
    }

    /** Ends the run of a source that broke; tells why in the run and beside the source. */
    void fail(Source source, RuntimeException cause) {
        ledger.fail(
                source,
                DatabaseException.unreachable(cause)
                        ? "the database did not take what was read: " + rootMessage(cause)
                        : "the run broke: " + rootMessage(cause));
    }

    private static void stopUnless(BooleanSupplier wanted, String sourceId) {
        if (!wanted.getAsBoolean()) {
            throw new RunStoppedException(sourceId);
        }
    }

    private Stored store(
            Ledger.Ticket ticket,
            SourceSpec spec,
            Coverage coverage,
            Crawled crawled,
            Instant readAt,
            BooleanSupplier wanted) {
        awaitTurn(ticket, wanted);
        try {
            return storeAll(ticket, spec, coverage, crawled, readAt, wanted);
        } finally {
            writers.release();
        }
    }

    private void awaitTurn(Ledger.Ticket ticket, BooleanSupplier wanted) {
        try {
            while (!writers.tryAcquire(config.lease().toMillis() / 4, TimeUnit.MILLISECONDS)) {
                stopUnless(wanted, ticket.sourceId());
                sources.extendLease(ticket.sourceId(), ticket.fence(), config.lease());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunStoppedException(ticket.sourceId());
        }
    }

    private Stored storeAll(
            Ledger.Ticket ticket,
            SourceSpec spec,
            Coverage coverage,
            Crawled crawled,
            Instant readAt,
            BooleanSupplier wanted) {
        List<Incoming> incoming = new ArrayList<>();
        crawled.postings()
                .values()
                .forEach(raw ->
                        incoming.add(incoming(raw, crawled.detailed().get(raw.externalId()), spec, readAt, false)));
        crawled.cards().values().forEach(raw -> incoming.add(incoming(raw, null, spec, readAt, true)));
        Stored stored = new Stored();
        boolean whole = coverage == Coverage.COMPLETE;
        int found = incoming.size() + crawled.known().size();
        for (int from = 0; from < incoming.size(); from += BATCH) {
            stopUnless(wanted, spec.id());
            stored.add(storeBatch(ticket, whole, incoming.subList(from, Math.min(from + BATCH, incoming.size()))));
            runs.progress(ticket.runId(), crawled.pages(), crawled.bytes(), found, stored);
            sources.extendLease(ticket.sourceId(), ticket.fence(), config.lease());
        }
        List<String> known = List.copyOf(crawled.known());
        for (int from = 0; from < known.size(); from += BATCH) {
            stopUnless(wanted, spec.id());
            stored.add(ledger.seen(ticket, known.subList(from, Math.min(from + BATCH, known.size()))));
        }
        return stored;
    }

    /** One bad posting must not stop the others: a batch that fails is stored again one by one. */
    private Stored storeBatch(Ledger.Ticket ticket, boolean whole, List<Incoming> batch) {
        try {
            return ledger.store(ticket, whole, batch);
        } catch (FenceLostException e) {
            throw e;
        } catch (RuntimeException e) {
            if (DatabaseException.unreachable(e)) {
                // nothing is wrong with the postings: the run fails, and the next one brings them again
                throw e;
            }
            if (batch.size() == 1) {
                LOG.warnf(
                        e,
                        "posting %s of source %s could not be stored",
                        batch.getFirst().externalId(),
                        ticket.sourceId());
                return ledger.reject(ticket, batch.getFirst(), "it could not be stored: " + rootMessage(e));
            }
            Stored stored = new Stored();
            for (Incoming posting : batch) {
                stored.add(storeBatch(ticket, whole, List.of(posting)));
            }
            return stored;
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && (root instanceof PersistenceException || root.getCause() != root)) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    private Incoming incoming(
            RawPosting raw, @Nullable RawPosting card, SourceSpec spec, Instant readAt, boolean minor) {
        return new Incoming(
                raw.externalId(),
                RawHash.of(raw),
                card == null ? null : RawHash.of(card),
                () -> normaliser.read(raw, spec.company(), readAt),
                minor,
                raw.url() == null ? null : raw.url().toString(),
                raw.toString());
    }

    /** Keeps the lease alive while pages come in, and spares detail pages that are stored already. */
    private class LeaseWatch implements Crawl.Watch {
        private final Ledger.Ticket ticket;
        private final BooleanSupplier wanted;
        private Instant extendedAt;
        private Instant reportedAt;

        LeaseWatch(Ledger.Ticket ticket, BooleanSupplier wanted) {
            this.ticket = ticket;
            this.wanted = wanted;
            this.extendedAt = clock.instant();
            this.reportedAt = extendedAt;
        }

        @Override
        public boolean goesOn(int pages, long bytes, int found) {
            if (!wanted.getAsBoolean() || !waitWhilePaused()) {
                return false;
            }
            Instant now = clock.instant();
            if (Duration.between(reportedAt, now).compareTo(REPORT) >= 0) {
                reportedAt = now;
                runs.progress(ticket.runId(), pages, bytes, found, new Stored());
            }
            Duration lease = config.lease();
            if (Duration.between(extendedAt, now).compareTo(lease.dividedBy(4)) < 0) {
                return true;
            }
            extendedAt = now;
            return sources.extendLease(ticket.sourceId(), ticket.fence(), lease);
        }

        /** A run that has begun waits where it is while all fetching is paused; false if it is no longer wanted. */
        private boolean waitWhilePaused() {
            while (!ticket.reread() && fetching.pausedLately()) {
                if (!wanted.getAsBoolean() || !sources.extendLease(ticket.sourceId(), ticket.fence(), config.lease())) {
                    return false;
                }
                try {
                    Thread.sleep(HarvestSwitch.LATELY);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return true;
        }

        @Override
        public void came(PageRequest request, Page page) {
            try {
                archive.keep(
                        new PageArchive.Key(ticket.sourceId(), request.uri(), request.body()),
                        new ArchivedPage(page.uri(), page.contentType(), page.body(), page.fetchedAt()));
            } catch (RuntimeException e) {
                // the posting is worth more than the copy of its page
                LOG.warnf(e, "a page of source %s was not archived: %s", ticket.sourceId(), request.uri());
            }
        }

        @Override
        public Set<String> known(List<RawPosting> cards) {
            Map<String, byte[]> hashes = cards.stream()
                    .collect(Collectors.toMap(RawPosting::externalId, RawHash::of, (first, again) -> first));
            Set<String> known = new HashSet<>(sightings.unchangedCards(ticket.sourceId(), clock.instant(), hashes));
            known.addAll(blocks.known(ticket.sourceId(), hashes.keySet()));
            return known;
        }
    }
}
