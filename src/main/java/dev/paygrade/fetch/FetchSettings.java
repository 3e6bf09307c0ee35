package dev.paygrade.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a fetch. {@link #defaults()} holds the documented values.
 *
 * @param version of Paygrade, part of the User-Agent
 * @param contact a web or mail address at which the operator can be reached, part of the User-Agent; may be empty
 * @param connectTimeout to resolve a name, and again to connect and shake hands; 10 s
 * @param readTimeout longest silence within an answer; 20 s
 * @param deadline for one whole fetch with its robots.txt and redirects, waiting at the gate not counted; 60 s
 * @param maxDecodedBytes largest body after decompression; 32 MiB, several times the largest real board
 * @param maxRedirects 5
 * @param delay gap between two requests to one host, from the end of the first; 1 s
 * @param maxCrawlDelay a longer {@code Crawl-delay} in robots.txt counts as this; 60 s
 * @param allowPrivate {@code host:port} that may be reached though their addresses are not public, an IPv6 address in
 *     brackets; none
 */
public record FetchSettings(
        String version,
        String contact,
        Duration connectTimeout,
        Duration readTimeout,
        Duration deadline,
        int maxDecodedBytes,
        int maxRedirects,
        Duration delay,
        Duration maxCrawlDelay,
        Set<String> allowPrivate) {

    /** The product token by which robots.txt files may name us (RFC 9309, 2.2.1). */
    public static final String PRODUCT = "Paygrade";

    /** @throws IllegalArgumentException naming the setting, its value and what would be right */
    public FetchSettings {
        requireHeaderText("version", version);
        requireHeaderText("contact", contact);
        requirePositive("connectTimeout", connectTimeout);
        requirePositive("readTimeout", readTimeout);
        requirePositive("deadline", deadline);
        require(maxDecodedBytes > 0, "maxDecodedBytes", maxDecodedBytes, "must be at least 1");
        require(maxRedirects >= 0, "maxRedirects", maxRedirects, "must not be negative");
        require(!delay.isNegative(), "delay", delay, "must not be negative");
        require(!maxCrawlDelay.isNegative(), "maxCrawlDelay", maxCrawlDelay, "must not be negative");
        for (String hostAndPort : allowPrivate) {
            require(
                    isHostAndPort(hostAndPort),
                    "allowPrivate",
                    hostAndPort,
                    "must be host:port, such as localhost:8080");
        }
        allowPrivate =
                allowPrivate.stream().map(s -> s.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    public static FetchSettings defaults() {
        return new FetchSettings(
                "0",
                "",
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                32 << 20,
                5,
                Duration.ofSeconds(1),
                Duration.ofSeconds(60),
                Set.of());
    }

    public FetchSettings withIdentity(String newVersion, String newContact) {
        return new FetchSettings(
                newVersion,
                newContact,
                connectTimeout,
                readTimeout,
                deadline,
                maxDecodedBytes,
                maxRedirects,
                delay,
                maxCrawlDelay,
                allowPrivate);
    }

    public FetchSettings withTimeouts(Duration connect, Duration read, Duration whole) {
        return new FetchSettings(
                version,
                contact,
                connect,
                read,
                whole,
                maxDecodedBytes,
                maxRedirects,
                delay,
                maxCrawlDelay,
                allowPrivate);
    }

    public FetchSettings withMaxDecodedBytes(int bytes) {
        return new FetchSettings(
                version,
                contact,
                connectTimeout,
                readTimeout,
                deadline,
                bytes,
                maxRedirects,
                delay,
                maxCrawlDelay,
                allowPrivate);
    }

    public FetchSettings withDelay(Duration gap) {
        return new FetchSettings(
                version,
                contact,
                connectTimeout,
                readTimeout,
                deadline,
                maxDecodedBytes,
                maxRedirects,
                gap,
                maxCrawlDelay,
                allowPrivate);
    }

    public FetchSettings withAllowPrivate(Set<String> hostsAndPorts) {
        return new FetchSettings(
                version,
                contact,
                connectTimeout,
                readTimeout,
                deadline,
                maxDecodedBytes,
                maxRedirects,
                delay,
                maxCrawlDelay,
                hostsAndPorts);
    }

    /** How we name ourselves: {@code Paygrade/1.2 (+https://example.org/bot)}. */
    String userAgent() {
        return PRODUCT + "/" + version + (contact.isEmpty() ? "" : " (+" + contact + ")");
    }

    private static boolean isHostAndPort(String text) {
        int colon = text.lastIndexOf(':');
        @Nullable HttpUrl url = HttpUrl.parse("http://" + text + "/");
        return url != null
                && colon > 0
                && text.indexOf('*') < 0
                && url.encodedPath().equals("/")
                && url.query() == null
                && url.username().isEmpty()
                && text.substring(colon + 1).equals(Integer.toString(url.port()));
    }

    private static void requireHeaderText(String name, String value) {
        boolean fits = value.chars().allMatch(c -> c >= ' ' && c < 127 && c != '(' && c != ')');
        require(fits, name, value, "must be ASCII without brackets, since it is sent in a header");
    }

    private static void requirePositive(String name, Duration value) {
        require(value.isPositive(), name, value, "must be longer than nothing");
    }

    private static void require(boolean holds, String name, Object value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Fetch setting %s is \"%s\": it %s.".formatted(name, value, rule));
        }
    }
}
