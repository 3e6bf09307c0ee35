package dev.paygrade.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages of our own under {@code src/test/resources/pages}, as if they had just been fetched. */
public final class TestPages {

    public static final Instant FETCHED = Instant.parse("2026-08-10T12:00:00Z");

    private TestPages() {}

    public static SourceSpec source(String kind, String uri) {
        return source(kind, uri, Map.of());
    }

    public static SourceSpec source(String kind, String uri, Map<String, String> settings) {
        return new SourceSpec("test", kind, URI.create(uri), Duration.ofHours(1), true, null, settings);
    }

    public static byte[] bytes(String name) {
        try (InputStream in = TestPages.class.getResourceAsStream("/pages/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no test page " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Page list(String name, String uri) {
        return page(PageRequest.list(URI.create(uri)), type(name), bytes(name));
    }

    public static Page html(String uri, String html) {
        return page(
                PageRequest.list(URI.create(uri)), "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static Page answer(PageRequest request, String name) {
        return page(request, type(name), bytes(name));
    }

    public static Page page(PageRequest request, @Nullable String contentType, byte[] body) {
        return new Page(request, request.uri(), contentType, body, FETCHED);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> "application/json";
            case "xml" -> "application/xml";
            case "txt" -> "text/plain";
            default -> "text/html; charset=utf-8";
        };
    }
}
