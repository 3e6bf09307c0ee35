package dev.paygrade.harvest;

import dev.paygrade.harvest.Sources.Outcome;
import dev.paygrade.posting.Freshness;
import dev.paygrade.posting.Incoming;
import dev.paygrade.posting.Ingest;
import dev.paygrade.posting.Stored;
import dev.paygrade.source.Coverage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** The database half of a run. Every transaction begins by holding the source under the run's fence. */
@ApplicationScoped
class Ledger {
    private static final int LONGEST_DETAIL = 2000;
    /** Until a source is looked at again whose run this side broke. */
    private static final Duration AFTER_BREAK = Duration.ofSeconds(30);

    private final Sources sources;
    private final Runs runs;
    private final Articles articles;
    private final Quarantine quarantine;
    private final Ingest ingest;
    private final Freshness freshness;
    private final CoverageWatch coverage;
    private final EntityManager entities;

    Ledger(
            Sources sources,
            Runs runs,
            Articles articles,
            Quarantine quarantine,
            Ingest ingest,
            Freshness freshness,
            CoverageWatch coverage,
            EntityManager entities) {
        this.sources = sources;
        this.runs = runs;
        this.articles = articles;
        this.quarantine = quarantine;
        this.ingest = ingest;
        this.freshness = freshness;
        this.coverage = coverage;
        this.entities = entities;
    }

    /** A run that was begun: what each of its writes must carry. */
    record Ticket(long runId, String sourceId, long fence, Instant startedAt, boolean reread) {}

    @Transactional
    Ticket begin(Source source, Coverage coverage, String node, boolean reread) {
        Instant now = sources.hold(source.id, source.fence);
        Run run = new Run();
        run.sourceId = source.id;
        run.fence = source.fence;
        run.node = node;
        run.startedAt = now;
        run.status = RunStatus.RUNNING;
        run.coverage = coverage;
        run.reread = reread;
        runs.persist(run);
        runs.loseUnfinished(source.id, run.id);
        return new Ticket(run.id, source.id, source.fence, run.startedAt, reread);
    }

    @Transactional
    Stored store(Ticket ticket, boolean whole, List<Incoming> batch) {
        Instant now = sources.hold(ticket.sourceId(), ticket.fence());
        Stored stored =
                ingest.store(new Ingest.Batch(ticket.sourceId(), whole, ticket.reread(), ticket.startedAt()), batch);
        Set<String> rejectedIds = stored.rejected().stream()
                .map(rejected -> rejected.posting().externalId())
                .collect(Collectors.toSet());
        quarantine.release(
                ticket.sourceId(),
                batch.stream()
                        .map(Incoming::externalId)
                        .filter(id -> !rejectedIds.contains(id))
                        .toList());
        stored.rejected().forEach(rejected -> quarantine.add(ticket, rejected, now));
        return stored;
    }

    @Transactional
    Stored seen(Ticket ticket, List<String> externalIds) {
        sources.hold(ticket.sourceId(), ticket.fence());
        return ingest.seen(ticket.sourceId(), ticket.startedAt(), externalIds);
    }

    /** Puts one posting into quarantine after its own transaction failed. */
    @Transactional
    Stored reject(Ticket ticket, Incoming posting, String reason) {
        Instant now = sources.hold(ticket.sourceId(), ticket.fence());
        Stored stored = ingest.seen(ticket.sourceId(), ticket.startedAt(), List.of(posting.externalId()));
        Stored.Rejected rejected = new Stored.Rejected(posting, reason);
        stored.reject(rejected);
        quarantine.add(ticket, rejected, now);
        return stored;
    }

    /** Ends a run: what is missing, the counts, the failures, and when to look again. */
    @Transactional
    RunStatus finish(Ticket ticket, Crawled crawled, Stored stored) {
        Instant now = sources.hold(ticket.sourceId(), ticket.fence());
        Source source = Objects.requireNonNull(sources.findById(ticket.sourceId()));
        Run run = Objects.requireNonNull(runs.findById(ticket.runId()));
        for (var article : crawled.articles()) {
            articles.store(ticket.sourceId(), article, now);
        }
        run.status = status(crawled);
        if (run.status == RunStatus.COMPLETE && run.coverage == Coverage.COMPLETE && source.lastReadAt != null) {
            Freshness.Missing missing = freshness.missing(
                    ticket.sourceId(), stored.seen(), doubt(source), run.startedAt, source.lastReadAt);
            remember(missing.doubt(), source);
            run.closed = missing.closed();
            run.reason = missing.suspicious();
        }
        run.finishedAt = now;
        run.pages = crawled.pages();
        run.bytes = crawled.bytes();
        run.found = stored.seen().getCardinality() + stored.rejected().size() + stored.blockedCount();
        run.blocked = stored.blockedCount();
        run.added = stored.addedCount();
        run.changed = stored.changedCount();
        run.unchanged = stored.unchangedCount();
        run.reopened = stored.reopenedCount();
        run.seen = run.status == RunStatus.FAILED || run.status == RunStatus.UNCHANGED ? null : bytes(stored.seen());
        if (run.status == RunStatus.FAILED || run.status == RunStatus.PARTIAL) {
            run.reason = crawled.failures().stream()
                    .findFirst()
                    .map(Crawled.Failure::detail)
                    .orElse("not one page could be read");
        }
        crawled.failures().forEach(failure -> entities.persist(failure(run, failure)));
        entities.flush();
        if (run.status == RunStatus.COMPLETE || run.status == RunStatus.PARTIAL) {
            coverage.note(run, source, now);
        }
        int failures = run.status == RunStatus.FAILED ? source.failures + 1 : 0;
        NextLook.Look next = NextLook.after(
                Duration.ofSeconds(source.everySeconds),
                source.paceSeconds == null ? null : Duration.ofSeconds(source.paceSeconds),
                new NextLook.Ended(failures, run.added + run.changed + run.closed + run.reopened, crawled.retryAfter()),
                RandomGenerator.getDefault().nextDouble());
        source.paceSeconds = Math.toIntExact(Math.max(1, next.pace().toSeconds()));
        entities.flush();
        sources.release(
                ticket.sourceId(),
                new Outcome(run.status, run.reason, crawled.etag(), crawled.lastModified()),
                now,
                now.plus(next.in()));
        return run.status;
    }

    /** Ends a run that this side could not bring to its end. */
    @Transactional
    void fail(Source source, String reason) {
        Instant now = sources.hold(source.id, source.fence);
        String shown = shortened(reason);
        runs.failUnfinished(source.id, source.fence, shown, now);
        sources.giveBack(source.id, shown, now, now.plus(AFTER_BREAK));
    }

    /** Ends a reading of archived pages: it closes nothing, and says nothing of when to look again. */
    @Transactional
    void finishReread(Ticket ticket, Crawled crawled, Stored stored) {
        Instant now = sources.hold(ticket.sourceId(), ticket.fence());
        Run run = Objects.requireNonNull(runs.findById(ticket.runId()));
        run.finishedAt = now;
        run.status = status(crawled);
        run.pages = crawled.pages();
        run.bytes = crawled.bytes();
        run.found = stored.seen().getCardinality() + stored.rejected().size() + stored.blockedCount();
        run.blocked = stored.blockedCount();
        run.added = stored.addedCount();
        run.changed = stored.changedCount();
        run.unchanged = stored.unchangedCount();
        entities.flush();
        sources.giveBack(ticket.sourceId(), ticket.fence());
    }

    private static Freshness.@Nullable Doubt doubt(Source source) {
        return source.lossSince == null || source.lossSeen == null
                ? null
                : new Freshness.Doubt(source.lossSince, source.lossReads, bitmap(source.lossSeen), source.lossAccepted);
    }

    private static void remember(Freshness.@Nullable Doubt doubt, Source source) {
        source.lossSince = doubt == null ? null : doubt.since();
        source.lossReads = doubt == null ? 0 : doubt.reads();
        source.lossSeen = doubt == null ? null : bytes(doubt.seen());
        source.lossAccepted = doubt != null && doubt.accepted();
    }

    private static RunStatus status(Crawled crawled) {
        if (crawled.notModified()) {
            return RunStatus.UNCHANGED;
        }
        if (crawled.nothingRead()) {
            return RunStatus.FAILED;
        }
        return crawled.whole() ? RunStatus.COMPLETE : RunStatus.PARTIAL;
    }

    private static RunFailure failure(Run run, Crawled.Failure failure) {
        RunFailure row = new RunFailure();
        row.runId = run.id;
        row.url = failure.url();
        row.item = failure.item() == null ? null : failure.item().replace("\u0000", "");
        row.reason = failure.reason();
        row.detail = shortened(failure.detail());
        return row;
    }

    private static String shortened(@Nullable String text) {
        String some = Objects.requireNonNullElse(text, "no further detail").replace("\u0000", "");
        return some.length() <= LONGEST_DETAIL ? some : some.substring(0, LONGEST_DETAIL) + "…";
    }

    private static byte[] bytes(RoaringBitmap bitmap) {
        bitmap.runOptimize();
        ByteBuffer buffer = ByteBuffer.allocate(bitmap.serializedSizeInBytes());
        bitmap.serialize(buffer);
        return buffer.array();
    }

    static RoaringBitmap bitmap(byte[] bytes) {
        RoaringBitmap bitmap = new RoaringBitmap();
        try {
            bitmap.deserialize(ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bitmap;
    }
}
