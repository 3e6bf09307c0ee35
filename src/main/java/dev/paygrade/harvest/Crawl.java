package dev.paygrade.harvest;

import dev.paygrade.fetch.FetchRequest;
import dev.paygrade.fetch.Fetched;
import dev.paygrade.fetch.Fetcher;
import dev.paygrade.source.Board;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.PageRequest.Purpose;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.UnreadablePageException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The network half of a run: pages in, raw postings out. Knows nothing of the database. */
final class Crawl {
    private final Fetcher fetcher;
    private final Board board;
    private final SourceSpec source;
    private final Limits limits;
    private final Clock clock;
    private final Watch watch;

    /** A page of a busy host is asked for so many times more, if the waits are short. */
    private static final int MOST_RETRIES = 3;
    /** A host that wants to be left alone for longer is left to a later run. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final int BUSY = 429;
    private static final int UNAVAILABLE = 503;

    private final Pause pause;
    private final RandomGenerator random;
    private final Deque<PageRequest> queue = new ArrayDeque<>();
    private final Set<String> asked = new HashSet<>();
    private final Crawled.Builder crawled = new Crawled.Builder();

    /**
     * How far a crawl may go.
     *
     * @param delay gap between requests to the host, or null for the usual one
     */
    record Limits(int pages, int depth, @Nullable Duration delay) {}

    /** Told of a crawl's progress, and asked what need not be fetched. */
    interface Watch {
        /**
         * Called before each page.
         *
         * @param pages read so far
         * @param bytes of them, decoded
         * @param found postings on them
         * @return false if the run is no longer wanted
         */
        boolean goesOn(int pages, long bytes, int found);

        /** Takes a page as it came, to be kept. */
        default void came(PageRequest request, Page page) {}

        /** Cards whose posting is stored just as the card shows it: their detail pages need not be fetched again. */
        Set<String> known(List<RawPosting> cards);
    }

    /** How time is let pass. */
    interface Pause {
        void pause(Duration duration) throws InterruptedException;
    }

    Crawl(Fetcher fetcher, Board board, SourceSpec source, Limits limits, Clock clock, Watch watch) {
        this(fetcher, board, source, limits, clock, watch, Thread::sleep, RandomGenerator.getDefault());
    }

    Crawl(
            Fetcher fetcher,
            Board board,
            SourceSpec source,
            Limits limits,
            Clock clock,
            Watch watch,
            Pause pause,
            RandomGenerator random) {
        this.fetcher = fetcher;
        this.board = board;
        this.source = source;
        this.limits = limits;
        this.clock = clock;
        this.watch = watch;
        this.pause = pause;
        this.random = random;
    }

    /**
     * Reads the source, whole if it can.
     *
     * @param etag validator of the first page's last whole read, or null
     * @param lastModified likewise
     */
    Crawled run(@Nullable String etag, @Nullable String lastModified) {
        List<PageRequest> first = board.begin(source);
        first.forEach(this::enqueue);
        // a validator speaks for one page; where there are several, or details behind it, the others may have changed
        boolean conditional = first.size() == 1;
        while (!queue.isEmpty()) {
            if (!watch.goesOn(crawled.pages(), crawled.bytes(), crawled.found())) {
                return crawled.abandoned();
            }
            if (crawled.pages() >= limits.pages()) {
                crawled.fail(
                        queue.getFirst(),
                        null,
                        "PAGE_BUDGET",
                        "stopped after %d pages; %d more were waiting. ".formatted(limits.pages(), queue.size())
                                + "Raise PAYGRADE_HARVEST_PAGES if the board really is that large.");
                break;
            }
            PageRequest request = queue.removeFirst();
            boolean opening = conditional && crawled.pages() == 0;
            FetchRequest fetch = new FetchRequest(
                    request.uri(),
                    request.body(),
                    opening ? etag : null,
                    opening ? lastModified : null,
                    limits.delay());
            Fetched fetched = patiently(fetch);
            if (busy(fetched)) {
                read(request, fetched, opening);
                crawled.fail(
                        request,
                        null,
                        "HOST_BUSY",
                        "the host is busy, so %d more pages were left to a later run".formatted(queue.size()));
                crawled.listLost();
                break;
            }
            read(request, fetched, opening);
        }
        return crawled.build();
    }

    /** Asks a busy host again, ever later and never in step with other runs. */
    private Fetched patiently(FetchRequest request) {
        Fetched fetched = fetcher.fetch(request);
        for (int retries = 0; retries < MOST_RETRIES && busy(fetched); retries++) {
            Duration asked = fetched instanceof Fetched.Failed failed ? failed.retryAfter() : null;
            Duration own = Duration.ofMillis((long) ((1000L << retries) * (0.5 + random.nextDouble())));
            Duration wait = asked != null && asked.compareTo(own) > 0 ? asked : own;
            if (wait.compareTo(LONGEST_PAUSE) > 0 || !watch.goesOn(crawled.pages(), crawled.bytes(), crawled.found())) {
                return fetched;
            }
            try {
                pause.pause(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return fetched;
            }
            fetched = fetcher.fetch(request);
        }
        return fetched;
    }

    private static boolean busy(Fetched fetched) {
        return fetched instanceof Fetched.Failed failed
                && failed.status() != null
                && (failed.status() == BUSY || failed.status() == UNAVAILABLE);
    }

    private void read(PageRequest request, Fetched fetched, boolean opening) {
        switch (fetched) {
            case Fetched.Body body -> {
                crawled.page(body.bytes().length);
                if (opening) {
                    crawled.validators(body.etag(), body.lastModified());
                }
                parse(request, body);
            }
            case Fetched.NotModified ignored -> crawled.notModified();
            case Fetched.Refused refused -> lost(request, refused.reason().name(), refused.detail());
            case Fetched.Failed failed -> {
                crawled.retryAfter(failed.retryAfter());
                lost(request, failed.reason().name(), failed.detail());
            }
        }
    }

    private void parse(PageRequest request, Fetched.Body body) {
        Page page = new Page(request, body.uri(), body.contentType(), body.bytes(), clock.instant());
        watch.came(request, page);
        try {
            Reading reading = board.read(source, page);
            reading.complaints().forEach(complaint -> crawled.complain(request, complaint));
            if (reading.article() != null) {
                crawled.article(reading.article());
            }
            reading.postings().forEach(posting -> crawled.posting(posting, request.card()));
            enqueueAll(reading.next());
        } catch (UnreadablePageException e) {
            lost(request, e.reason().name(), Objects.requireNonNullElse(e.getMessage(), "unreadable"));
        } catch (RuntimeException | StackOverflowError e) {
            // a page that breaks its reader is one bad item; the rest of the run goes on
            lost(request, "READER_BROKE", "the reader of %s pages broke on this page: %s".formatted(source.kind(), e));
        }
    }

    private void lost(PageRequest request, String reason, String detail) {
        crawled.fail(request, null, reason, detail);
        if (request.purpose() == Purpose.DETAIL && request.card() != null) {
            crawled.cardOnly(request.card());
        } else {
            crawled.listLost();
        }
    }

    private void enqueueAll(List<PageRequest> next) {
        List<RawPosting> cards = new ArrayList<>();
        for (PageRequest request : next) {
            if (request.purpose() == Purpose.DETAIL && request.card() != null) {
                cards.add(request.card());
            }
        }
        Set<String> known = cards.isEmpty() ? Set.of() : watch.known(cards);
        for (PageRequest request : next) {
            RawPosting card = request.card();
            if (card != null && known.contains(card.externalId())) {
                crawled.known(card.externalId());
            } else if (request.depth() <= limits.depth()) {
                enqueue(request);
            } else {
                crawled.fail(
                        request,
                        null,
                        "DEPTH_BUDGET",
                        "not followed: %d links away from the source's address, more than %d"
                                .formatted(request.depth(), limits.depth()));
                crawled.listLost();
            }
        }
    }

    private void enqueue(PageRequest request) {
        String key = request.body() == null ? request.uri().toString() : request.uri() + " " + request.body();
        if (asked.add(key)) {
            queue.addLast(request);
        }
    }
}
