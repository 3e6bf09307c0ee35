package dev.paygrade.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Reads and remembers the robots.txt of each origin, by RFC 9309. */
final class Robots {
    /** RFC 9309, 2.4. */
    private static final Duration FRESH = Duration.ofHours(24);
    /** How soon one that could not be read is asked for again. */
    private static final Duration RETRY = Duration.ofMinutes(1);
    /** RFC 9309, 2.3.1.2. */
    private static final int MAX_REDIRECTS = 5;

    private static final int MAX_ORIGINS = 1_000;
    /** Rules take some ten times the room of the bytes that they were read from. */
    private static final int MAX_TOTAL_BYTES = 4 << 20;

    private static final BodyReader READER = new BodyReader(RobotsFile.MAX_BYTES, true);

    private final PoliteWire wire;
    private final Clock clock;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private long totalBytes;

    Robots(PoliteWire wire, Clock clock) {
        this.wire = wire;
        this.clock = clock;
    }

    /**
     * @param file null if it could not be read and no older copy is at hand
     * @param failure what came of the last attempt, null if it was read
     */
    private record Known(
            @Nullable RobotsFile file, @Nullable StoppedException failure, Instant until) {
        int weight() {
            return file == null ? 0 : file.weight();
        }
    }

    /**
     * The rules for an address, fetched through the gate unless known.
     *
     * @param delay gap before a request to its host
     * @throws StoppedException for ROBOTS_UNAVAILABLE, and for what forbids asking that host at all
     */
    RobotsFile of(HttpUrl url, Duration delay, Budget budget) throws StoppedException, InterruptedException {
        HttpUrl file = url.newBuilder().encodedPath("/robots.txt").query(null).build();
        String origin = file.toString();
        @Nullable Known entry = get(origin);
        if (entry == null || !clock.instant().isBefore(entry.until())) {
            entry = read(file, delay, budget, entry);
            put(origin, entry);
        }
        if (entry.file() == null && entry.failure() != null) {
            throw entry.failure();
        }
        return Objects.requireNonNull(entry.file());
    }

    private Known read(HttpUrl file, Duration delay, Budget budget, @Nullable Known old)
            throws StoppedException, InterruptedException {
        try {
            return new Known(request(file, delay, budget), null, clock.instant().plus(FRESH));
        } catch (StoppedException e) {
            boolean ours = e.outcome() instanceof Fetched.Failed f && f.reason() == Failure.INTERRUPTED;
            if (ours || e.outcome() instanceof Fetched.Refused) {
                throw e;
            }
            // an older copy holds while there is no newer one (RFC 9309, 2.4)
            return new Known(
                    old == null ? null : old.file(),
                    unavailable(e),
                    clock.instant().plus(RETRY));
        }
    }

    private RobotsFile request(HttpUrl file, Duration delay, Budget budget)
            throws StoppedException, InterruptedException {
        Answer answer = wire.send(file, FetchRequest.get(file.uri()), delay, budget, READER);
        for (int redirects = 0; answer.redirect() != null; redirects++) {
            if (redirects == MAX_REDIRECTS) {
                return RobotsFile.allowingAll();
            }
            answer = follow(answer, delay, budget);
        }
        return judge(file, answer);
    }

    /** A redirect that we do not follow forbids nothing by itself: the file could not be read, that is all. */
    private Answer follow(Answer from, Duration delay, Budget budget) throws StoppedException, InterruptedException {
        try {
            HttpUrl to = Addresses.redirected(from.url(), Objects.requireNonNull(from.redirect()));
            return wire.send(to, FetchRequest.get(to.uri()), delay, budget, READER);
        } catch (StoppedException e) {
            if (e.outcome() instanceof Fetched.Refused refused) {
                throw StoppedException.failed(Failure.MALFORMED, refused.detail());
            }
            throw e;
        }
    }

    private RobotsFile judge(HttpUrl file, Answer answer) throws StoppedException {
        if (answer.isPage()) {
            return RobotsFile.parse(file, answer.bytes(), answer.headers().get("Content-Type"));
        }
        // 429 is a call to slow down and no word on the rules, as Google reads it too
        if (answer.status() >= 400 && answer.status() < 500 && answer.status() != 429) {
            return RobotsFile.allowingAll();
        }
        throw answer.failed(clock.instant());
    }

    private static StoppedException unavailable(StoppedException e) {
        String detail =
                "Without its robots.txt nothing is fetched from this host; it will be asked again. " + e.getMessage();
        return e.outcome() instanceof Fetched.Failed f
                ? StoppedException.failed(Failure.ROBOTS_UNAVAILABLE, f.status(), f.retryAfter(), detail)
                : StoppedException.failed(Failure.ROBOTS_UNAVAILABLE, detail);
    }

    private @Nullable Known get(String origin) {
        synchronized (known) {
            return known.get(origin);
        }
    }

    private void put(String origin, Known entry) {
        synchronized (known) {
            @Nullable Known replaced = known.put(origin, entry);
            totalBytes += entry.weight() - (replaced == null ? 0 : replaced.weight());
            Iterator<Known> eldest = known.values().iterator();
            while (known.size() > 1 && (known.size() > MAX_ORIGINS || totalBytes > MAX_TOTAL_BYTES)) {
                totalBytes -= eldest.next().weight();
                eldest.remove();
            }
        }
    }
}
