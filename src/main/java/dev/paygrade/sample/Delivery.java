package dev.paygrade.sample;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Sends a response as HTTP wants it: validators, compression, methods. */
final class Delivery {

    private static final int NOT_MODIFIED = 304;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final HttpExchange exchange;

    Delivery(HttpExchange exchange) {
        this.exchange = exchange;
    }

    void send(SampleResponse answer) throws IOException {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, -1);
            return;
        }
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.contentType());
        headers.set("Vary", "Accept-Encoding");
        headers.set("Cache-Control", "no-cache");
        if (answer.status() == 200) {
            // weak: the same page is sent compressed or not
            String tag = "W/\"" + digest(answer.body()) + "\"";
            headers.set("ETag", tag);
            if (matches(exchange.getRequestHeaders().get("If-None-Match"), tag)) {
                exchange.sendResponseHeaders(NOT_MODIFIED, -1);
                return;
            }
        }
        byte[] body = answer.body();
        if (acceptsGzip(exchange.getRequestHeaders().getFirst("Accept-Encoding"))) {
            headers.set("Content-Encoding", "gzip");
            body = gzip(body);
        }
        if (method.equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    /** Weak comparison, as RFC 9110 asks for If-None-Match. */
    static boolean matches(@Nullable List<String> conditions, String tag) {
        return conditions != null
                && conditions.stream()
                        .flatMap(line -> List.of(line.split(",")).stream())
                        .map(String::strip)
                        .anyMatch(t -> t.equals("*") || opaque(t).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /** Whether gzip is named and not refused by {@code q=0}. */
    static boolean acceptsGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String coding : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = coding.replace(" ", "").split(";");
            if (parts[0].equals("gzip")) {
                return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
