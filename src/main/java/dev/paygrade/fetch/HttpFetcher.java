package dev.paygrade.fetch;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Fetches over HTTP/1.1 and HTTP/2 under the guards of its settings. One instance serves all threads. */
public final class HttpFetcher implements Fetcher {
    private final FetchSettings settings;
    private final Clock clock;
    private final PoliteWire wire;
    private final Robots robots;
    private final BodyReader reader;

    public HttpFetcher(FetchSettings settings, HostGate gate, Clock clock) {
        this(settings, gate, clock, InetAddress::getAllByName, new OkHttpClient());
    }

    HttpFetcher(FetchSettings settings, HostGate gate, Clock clock, AddressGuard.Resolver resolver, OkHttpClient base) {
        this.settings = settings;
        this.clock = clock;
        AddressGuard guard = new AddressGuard(settings.allowPrivate(), resolver, settings.connectTimeout());
        this.wire = new PoliteWire(new Wire(settings, guard, base), gate, clock);
        this.robots = new Robots(wire, clock);
        this.reader = new BodyReader(settings.maxDecodedBytes(), false);
    }

    @Override
    public Fetched fetch(FetchRequest request) {
        try {
            return follow(request, new Budget(settings.deadline()));
        } catch (StoppedException e) {
            return e.outcome();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed(
                    Failure.INTERRUPTED, null, null, request.uri() + " was not read: the run was interrupted.");
        }
    }

    private Fetched follow(FetchRequest original, Budget budget) throws StoppedException, InterruptedException {
        FetchRequest request = original;
        HttpUrl url = Addresses.of(request.uri());
        Duration delay = request.delay() == null ? settings.delay() : request.delay();
        for (int redirects = 0; ; redirects++) {
            Duration gap = permitted(url, delay, budget);
            Answer answer = wire.send(url, request, gap, budget, reader);
            @Nullable String location = answer.redirect();
            if (location == null) {
                return outcome(answer, request);
            }
            if (redirects == settings.maxRedirects()) {
                throw StoppedException.refused(
                        Refusal.TOO_MANY_REDIRECTS,
                        original.uri() + " redirects more than " + settings.maxRedirects() + " times, last to "
                                + location + ". Use the address of the page itself.");
            }
            url = Addresses.redirected(url, location);
            if (answer.status() <= 303) {
                request = request.withoutBody();
            }
        }
    }

    /** The gap before a request for the address, if robots.txt allows it. */
    private Duration permitted(HttpUrl url, Duration delay, Budget budget)
            throws StoppedException, InterruptedException {
        RobotsFile file = robots.of(url, delay, budget);
        if (!file.allows(url)) {
            throw StoppedException.refused(
                    Refusal.ROBOTS,
                    url + " was not asked: the robots.txt of " + url.host() + " forbids it to " + FetchSettings.PRODUCT
                            + ". Ask the site for leave, or take the source out.");
        }
        Duration asked = file.crawlDelay();
        Duration bounded = asked.compareTo(settings.maxCrawlDelay()) > 0 ? settings.maxCrawlDelay() : asked;
        return bounded.compareTo(delay) > 0 ? bounded : delay;
    }

    private Fetched outcome(Answer answer, FetchRequest request) throws StoppedException {
        boolean conditional = request.etag() != null || request.lastModified() != null;
        if (answer.status() == 304 && conditional) {
            return new Fetched.NotModified();
        }
        if (!answer.isPage()) {
            throw answer.failed(clock.instant());
        }
        return new Fetched.Body(
                answer.url().uri(),
                answer.status(),
                answer.headers().get("Content-Type"),
                answer.bytes(),
                answer.headers().get("ETag"),
                answer.headers().get("Last-Modified"));
    }
}
