package dev.paygrade.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sends requests as they are said, with no cookie, redirect or header of its own. */
final class Attempts {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String site;
    private final HttpClient client;

    /** @param site its address, with a slash at the end */
    Attempts(String site) {
        this(site, CLIENT);
    }

    private Attempts(String site, HttpClient client) {
        this.site = site;
        this.client = client;
    }

    /** The same from another machine: every address of 127.0.0.0/8 is this one, and none is the others. */
    static Attempts from(String address, String site) {
        try {
            InetAddress here = InetAddress.getByName(address);
            return new Attempts(
                    site.replace("localhost", "127.0.0.1"),
                    HttpClient.newBuilder().localAddress(here).build());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }

    /** A request of an operator. */
    record Request(String method, String path) {
        boolean api() {
            return path.startsWith("/api/");
        }

        boolean safe() {
            return method.equals("GET");
        }

        Request with(String query) {
            return new Request(method, path + query);
        }
    }

    /** The requests that a resource lists, with names filled in. */
    static List<Request> requests(String resource, Map<String, String> things) {
        try (InputStream in = Objects.requireNonNull(Attempts.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> {
                        String filled = line;
                        for (Map.Entry<String, String> thing : things.entrySet()) {
                            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
                        }
                        int blank = filled.indexOf(' ');
                        return new Request(filled.substring(0, blank), filled.substring(blank + 1));
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> form(Request request, String fields, String... headers) {
        return send(request, fields, plus("application/x-www-form-urlencoded", headers));
    }

    HttpResponse<String> json(Request request, String body, String... headers) {
        return send(request, body, plus("application/json", headers));
    }

    private static String[] plus(String type, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = type;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return all;
    }

    /** @param headers names and values in turn */
    HttpResponse<String> send(Request request, String body, String... headers) {
        HttpRequest sent = HttpRequest.newBuilder(
                        URI.create(site + request.path().substring(1)))
                .method(
                        request.method(),
                        request.safe()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .headers(headers)
                .build();
        try {
            return client.send(sent, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
