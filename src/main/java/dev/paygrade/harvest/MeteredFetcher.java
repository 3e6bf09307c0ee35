package dev.paygrade.harvest;

import dev.paygrade.fetch.FetchRequest;
import dev.paygrade.fetch.Fetched;
import dev.paygrade.fetch.Fetcher;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Counts and times each fetch by its outcome and by the kind of host. Hosts are as many as employers, so the label names
 * the service that many of them share, and never a host of its own.
 */
final class MeteredFetcher implements Fetcher {
    private static final String NAME = "paygrade.fetch";
    private static final String OTHER = "other";
    private static final List<String> SERVICES = List.of(
            "greenhouse.io",
            "lever.co",
            "ashbyhq.com",
            "workable.com",
            "smartrecruiters.com",
            "recruitee.com",
            "personio.de",
            "personio.com",
            "teamtailor.com",
            "bamboohr.com",
            "rippling.com",
            "pinpointhq.com",
            "myworkdayjobs.com",
            "oraclecloud.com",
            "eightfold.ai",
            "paylocity.com",
            "governmentjobs.com",
            "remoteok.com",
            "icims.com",
            "jobvite.com",
            "hrmdirect.com",
            "ycombinator.com");

    private final Fetcher fetcher;
    private final MeterRegistry meters;

    MeteredFetcher(Fetcher fetcher, MeterRegistry meters) {
        this.fetcher = fetcher;
        this.meters = meters;
        // there from the start, so that an alert on it is not about something unknown
        timer(OTHER, "ok");
    }

    @Override
    public Fetched fetch(FetchRequest request) {
        Timer.Sample sample = Timer.start(meters);
        Fetched fetched = fetcher.fetch(request);
        sample.stop(timer(service(request.uri()), outcome(fetched)));
        return fetched;
    }

    private Timer timer(String service, String outcome) {
        return Timer.builder(NAME)
                .description("fetches, waiting for the host's turn included")
                .tag("service", service)
                .tag("outcome", outcome)
                .register(meters);
    }

    static String service(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        if (host.equals("localhost") || host.startsWith("127.")) {
            return "loopback";
        }
        return SERVICES.stream()
                .filter(service -> host.equals(service) || host.endsWith("." + service))
                .findFirst()
                .orElse(OTHER);
    }

    static String outcome(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Body _ -> "ok";
            case Fetched.NotModified _ -> "not_modified";
            case Fetched.Refused refused -> "refused_" + refused.reason().name().toLowerCase(Locale.ROOT);
            case Fetched.Failed failed -> "failed_" + failed.reason().name().toLowerCase(Locale.ROOT);
        };
    }
}
