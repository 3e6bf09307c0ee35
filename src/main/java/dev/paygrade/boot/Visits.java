package dev.paygrade.boot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A reader who waits for the first postings and then looks at a few pages of every kind. */
final class Visits {
    private static final int OF_A_KIND = 2;
    private static final int MOST = 40;
    private static final int TRIES = 40;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> STARTS =
            List.of("/", "/roles", "/compare", "/salaries", "/api/v1/postings", "/feed.atom", "/q/health/ready");

    private final String site;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Visits(String site) {
        this.site = site;
    }

    /** @return how many pages answered with 200 */
    int walk() throws InterruptedException {
        awaitPostings();
        Queue<String> next = new ArrayDeque<>(STARTS);
        Set<String> seen = new HashSet<>(STARTS);
        Map<String, Integer> kinds = new HashMap<>();
        int visited = 0;
        for (int asked = 0; asked < MOST && !next.isEmpty(); asked++) {
            String page = page(next.remove());
            visited += page.isEmpty() ? 0 : 1;
            for (Element link : Jsoup.parse(page, site).select("a[href]")) {
                String address = link.attr("abs:href");
                String path = address.startsWith(site) ? address.substring(site.length()) : "";
                if (!path.isEmpty() && seen.add(path) && kinds.merge(kind(path), 1, Integer::sum) <= OF_A_KIND) {
                    next.add(path);
                }
            }
        }
        return visited;
    }

    private void awaitPostings() throws InterruptedException {
        for (int i = 0; i < TRIES && !page("/").contains("/jobs/"); i++) {
            Thread.sleep(BETWEEN_TRIES);
        }
    }

    /** The first part of the path, and whether anything follows or is asked for: pages of one kind are one template. */
    private static String kind(String path) {
        String first = path.replaceFirst("^(/[^/?#]*).*", "$1");
        return first + (path.contains("?") ? "?" : path.length() > first.length() ? "/" : "");
    }

    private String page(String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(site + path))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }
}
