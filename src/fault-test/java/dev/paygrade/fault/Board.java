package dev.paygrade.fault;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A board whose postings are numbered from 0; it may grow with each read. One of a single page speaks as Greenhouse does,
 * one of several is HTML with a link to the next page.
 */
final class Board {
    /** Postings on an HTML page. */
    static final int PAGE = 5;

    private final String id;
    private final String site;
    private String employer;
    private int postings;
    private int growth;
    private int reads;
    private int thinkMs;
    private boolean drips;
    private @Nullable String extra;
    private @Nullable CountDownLatch held;
    private int waiting;

    Board(String id, String site, int postings) {
        this.id = id;
        this.site = site;
        this.employer = "Knot " + id;
        this.postings = postings;
    }

    String id() {
        return id;
    }

    /** Under another employer's name. */
    Board of(String name) {
        employer = name;
        return this;
    }

    String employer() {
        return employer;
    }

    /** As its entry in the sources file. */
    String entry() {
        return paged()
                ? """
                - {id: %1$s, kind: css, url: "%2$s/jobs/%1$s", every: 1h, company: "%3$s", coverage: complete,
                   list: {card: li, next: "a.next"}, fields: {title: b, url: "a@href"}}
                """.formatted(id, site, employer)
                : "- {id: %1$s, kind: greenhouse, url: \"%2$s/jobs/%1$s\", every: 1h, company: \"%3$s\"}\n"
                        .formatted(id, site, employer);
    }

    private boolean paged() {
        return id.startsWith("paged");
    }

    String contentType() {
        return paged() ? "text/html; charset=utf-8" : "application/json";
    }

    /** From now on, every read shows so many more than the one before it. */
    synchronized Board growing(int more) {
        growth = more;
        return this;
    }

    /** Each answer takes so long, so that two askers would meet. */
    synchronized Board thinking(int ms) {
        thinkMs = ms;
        return this;
    }

    synchronized Board dripping() {
        drips = true;
        return this;
    }

    synchronized boolean drips() {
        return drips;
    }

    /** From now on, answers wait until {@link #letGo}; those made before say what the board showed then. */
    synchronized void hold() {
        held = new CountDownLatch(1);
    }

    /** Also shown once, and never again: a posting that nobody but one reader has seen. */
    synchronized void showOnce(String title) {
        extra = title;
    }

    /** Later answers wait no more; gives what lets those go that wait now. */
    synchronized CountDownLatch holdOnlyThose() {
        CountDownLatch latch = held;
        held = null;
        return latch == null ? new CountDownLatch(0) : latch;
    }

    void letGo() {
        holdOnlyThose().countDown();
    }

    synchronized int waiting() {
        return waiting;
    }

    synchronized int reads() {
        return reads;
    }

    synchronized int postings() {
        return postings;
    }

    /** The ids it has shown so far, as their sightings carry them. */
    synchronized List<String> shown() {
        return IntStream.range(0, postings).mapToObj(Integer::toString).toList();
    }

    String answer(@Nullable String query) throws InterruptedException {
        CountDownLatch latch;
        String body;
        int think;
        synchronized (this) {
            reads++;
            postings += query == null ? growth : 0;
            body = paged() ? html(query) : json();
            extra = null;
            latch = held;
            think = thinkMs;
            waiting++;
        }
        try {
            Thread.sleep(think);
            if (latch != null) {
                latch.await();
            }
        } finally {
            synchronized (this) {
                waiting--;
            }
        }
        return body;
    }

    private String json() {
        String jobs = IntStream.range(0, postings)
                .mapToObj(i -> job(i, "Data Engineer " + i))
                .collect(Collectors.joining(","));
        return "{\"jobs\":[" + jobs + (extra == null ? "" : "," + job(1_000_000, extra)) + "]}";
    }

    private String job(int number, String title) {
        return "{\"id\":%d,\"title\":\"%s\",\"absolute_url\":\"%s/ads/%s/%d\",\"location\":{\"name\":\"Oslo\"}}"
                .formatted(number, title, site, id, number);
    }

    private String html(@Nullable String query) {
        int page = query == null ? 0 : Integer.parseInt(query.substring(query.indexOf('=') + 1));
        int end = Math.min((page + 1) * PAGE, postings);
        String cards = IntStream.range(page * PAGE, end)
                .mapToObj(i -> "<li><a href=\"/ads/%s/%d\"><b>Data Engineer %d</b></a> Oslo</li>".formatted(id, i, i))
                .collect(Collectors.joining());
        String next = end < postings ? "<a class=\"next\" href=\"/jobs/" + id + "?p=" + (page + 1) + "\">next</a>" : "";
        return "<!doctype html><html><head><title>Jobs</title></head><body><ul>" + cards + "</ul>" + next
                + "</body></html>";
    }
}
