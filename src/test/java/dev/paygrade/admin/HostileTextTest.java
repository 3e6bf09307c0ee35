package dev.paygrade.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paygrade.admin.Attempts.Request;
import dev.paygrade.alert.AlertTick;
import dev.paygrade.boot.TestDatabase;
import dev.paygrade.harvest.LocalSite;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.web.Hostile;
import dev.paygrade.web.HostileAds;
import dev.paygrade.web.Routes;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page and file of the site while every field of many postings tries to run as a script, and while the one who asks
 * tries the same with addresses and forms. What is looked at is what a parser makes of an answer, never its text.
 */
@NullUnmarked
@QuarkusTest
@TestProfile(WithPassword.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
class HostileTextTest {
    private static final int TRIES = 5;

    @TestHTTPResource
    String site;

    @Inject
    TestBoard board;

    @Inject
    Database database;

    @Inject
    AlertTick mails;

    @Inject
    Clock clock;

    private Attempts attempts = new Attempts("");
    private final Map<String, String> things = new LinkedHashMap<>();
    private final String cookies = "paygrade-admin=" + OtherNode.session(WithPassword.SESSION_KEY, "admin")
            + "; paygrade-form=" + OtherNode.FORM_COOKIE;
    private int turn;

    @BeforeEach
    void open() {
        attempts = new Attempts(site);
        HostileAds.store(board, clock.instant(), Hostile.VECTORS);
        things.put("source", HostileAds.SOURCE);
        things.put("posting", one("select min(posting_id) from sighting where source_id = 'hostile-board'"));
        things.put("twin", one("select max(posting_id) from sighting where source_id = 'hostile-board'"));
        things.put("run", one("select max(id) from run where source_id = 'hostile-board'"));
        things.put("item", one("select max(id) from quarantine where source_id = 'hostile-board'"));
        things.put("report", one("select max(id) from report"));
        things.put("block", one("select max(id) from block"));
        things.put(
                "company",
                one("select c.slug from company c join posting p on p.company_id = c.id where p.id = "
                        + things.get("posting")));
    }

    @AfterEach
    void remove() {
        HostileAds.remove(board);
    }

    private String one(String sql) {
        return database.query(sql, List.of(), row -> Objects.requireNonNull(row.getString(1)))
                .getFirst();
    }

    /** The next of the texts, for the part of an address. */
    private String text() {
        return encoded(Hostile.VECTORS.get(turn++ % Hostile.VECTORS.size()).replace("\uD800", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As they stand in a list of ours, those with a hostile text a few times over. */
    private List<Request> filledIn(List<Request> requests) {
        List<Request> all = new ArrayList<>();
        for (Request request : requests) {
            for (int i = 0; i < (request.path().contains("{text}") ? TRIES : 1); i++) {
                String path = request.path();
                while (path.contains("{text}")) {
                    path = path.replaceFirst("\\{text}", text());
                }
                all.add(new Request(request.method(), path));
            }
        }
        return all;
    }

    private static void assertGuarded(SoftAssertions all, String what, HttpHeaders headers) {
        String policy = headers.firstValue("Content-Security-Policy").orElse("");
        all.assertThat(policy).as(what).contains("default-src 'none'; script-src 'self';", "base-uri 'none'");
        all.assertThat(policy).as(what).doesNotContain("unsafe", "http:", "blob:", "script-src 'self' ");
        boolean embedded = what.contains("/embed/");
        all.assertThat(policy).as(what).endsWith("frame-ancestors " + (embedded ? "*" : "'none'"));
        all.assertThat(headers.firstValue("X-Frame-Options").orElse(""))
                .as(what)
                .isEqualTo(embedded ? "" : "DENY");
        all.assertThat(headers.firstValue("X-Content-Type-Options")).as(what).hasValue("nosniff");
        all.assertThat(headers.firstValue("Permissions-Policy").orElse(""))
                .as(what)
                .contains("geolocation=()");
        all.assertThat(headers.firstValue("Referrer-Policy").orElse(""))
                .as(what)
                .isIn("strict-origin-when-cross-origin", "same-origin", "no-referrer");
        all.assertThat(headers.map())
                .as(what)
                .doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
        all.assertThat(headers.map().toString()).as(what).doesNotContain("pwned=1]", "Set-Cookie: pwned");
    }

    private void look(SoftAssertions all, Request request, HttpResponse<String> answer) {
        String what = request.toString();
        assertGuarded(all, what, answer.headers());
        all.assertThat(answer.statusCode()).as(what).isLessThan(500);
        if (!request.path().contains("%")) {
            // a posting's short address leads to its long one; security.txt stands where there is a contact, and a way
            // to
            // a provider where there is one
            boolean optional = request.path().endsWith(".txt") || request.path().startsWith(OpenIdConnect.PATH);
            all.assertThat(answer.statusCode()).as(what).isIn(200, 301, 303, optional ? 404 : 200);
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!answer.body().isEmpty()) {
            all.assertThatCode(() -> Hostile.assertInert(what, type, answer.body()))
                    .doesNotThrowAnyException();
        }
        all.assertThat(answer.body()).as(what).doesNotContain("org.postgresql", "io.quarkus", "Exception", "\tat ");
    }

    @Test
    void nothingRunsOnAnyPublicPage() throws IOException {
        things.put("snapshot", pinned());
        List<Request> listed = Attempts.requests("/public-routes.txt", things);
        assertThat(Routes.under("/"))
                .filteredOn(route -> route.method().equals("GET"))
                .filteredOn(route -> !route.template().startsWith("/admin")
                        && !route.template().contains("api/v1/admin"))
                .filteredOn(route -> !route.template().contains("broken"))
                .allSatisfy(route -> assertThat(listed)
                        .as("add it to public-routes.txt")
                        .anyMatch(request -> route.answers("GET", request.path().replace("{text}", "x"))));
        SoftAssertions.assertSoftly(all -> {
            for (Request request : filledIn(listed)) {
                look(all, request, attempts.send(request, "", "X-Forwarded-For", WithPassword.newAddress()));
            }
            for (String href : database.query(
                    "select posting_id from sighting where source_id = 'hostile-board'",
                    List.of(),
                    row -> "/jobs/" + row.getLong(1))) {
                String page = attempts.send(new Request("GET", href), "", "Accept", "text/html")
                        .headers()
                        .firstValue("Location")
                        .orElse(href)
                        .replaceFirst("^https?://[^/]+", "");
                Request posting = new Request("GET", page);
                look(all, posting, attempts.send(posting, "", "Accept", "text/html"));
            }
            Request export = new Request("GET", "/api/v1/postings?source=hostile-board");
            look(all, export, attempts.send(export, "", "Accept", "application/x-ndjson"));
        });
    }

    private String pinned() {
        HttpResponse<String> answer = attempts.form(new Request("POST", "/roles/data-engineer/snapshots"), "");
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^.*/", "");
    }

    @Test
    void addressesThatLeadOutAreWebAddresses() throws IOException {
        String body = attempts.send(
                        new Request("GET", "/api/v1/postings?source=hostile-board&limit=200"), "", "Accept", "*/*")
                .body();
        List<String> addresses = new ArrayList<>();
        new ObjectMapper().readTree(body).findValues("applyUrl").forEach(url -> addresses.add(url.asText("")));
        assertThat(addresses)
                .hasSizeGreaterThan(20)
                .allSatisfy(url -> assertThat(url).matches("(https?://.*|null|)"));
    }

    @Test
    void nothingRunsOnAnyPageOfTheOperator() {
        for (int i = 0; i < 3; i++) {
            attempts.form(
                    new Request("POST", "/alerts/new"),
                    "email=reader%40example.org&frequency=daily&q=" + text(),
                    "X-Forwarded-For",
                    WithPassword.newAddress());
        }
        mails.execute(null);
        List<Request> pages = new ArrayList<>(Attempts.requests("/admin-routes.txt", things).stream()
                .filter(request -> request.safe() && !request.api())
                .toList());
        for (String path : List.of(
                "/admin/login?wrong={text}",
                "/admin?done={text}",
                "/admin/postings?q={text}",
                "/admin/preview?url={text}",
                "/admin/runs?source={text}",
                "/admin/sources/new?kind={text}&url={text}",
                "/admin/sources/{text}")) {
            pages.add(new Request("GET", path));
        }
        String token = "token=" + OtherNode.token(WithPassword.PASSWORD);
        SoftAssertions.assertSoftly(all -> {
            for (Request request : filledIn(pages)) {
                look(all, request, attempts.send(request, "", "Cookie", cookies));
            }
            Request preview = new Request("POST", "/admin/preview");
            int read = 0;
            for (String vector : Hostile.VECTORS) {
                String html = "<!doctype html><html><head>%s</head><body><h1>%s</h1></body></html>"
                        .formatted(HostileAds.jsonLd(vector), vector.replace("\uD800", ""));
                HttpResponse<String> answer = attempts.form(
                        preview, token + "&company=" + text() + "&html=" + encoded(html), "Cookie", cookies);
                look(all, preview.with("?%"), answer);
                read += answer.body().contains("id=\"outcome\">1 posting<") ? 1 : 0;
            }
            // one ends within a comment, and one is an employer nobody has
            all.assertThat(read).isGreaterThanOrEqualTo(Hostile.VECTORS.size() - 4);
            for (String path : List.of("/admin/sources", "/admin/preview", "/admin/blocked")) {
                Request form = new Request("POST", path);
                for (int i = 0; i < TRIES; i++) {
                    HttpResponse<String> answer = attempts.form(
                            form,
                            token + "&id=" + text() + "&kind=" + text() + "&url=" + text() + "&settings=" + text()
                                    + "&company=" + text() + "&every=" + text(),
                            "Cookie",
                            cookies);
                    look(all, new Request("POST", path + "?%"), answer);
                }
            }
        });
    }

    @Test
    void naughtyStringsOfTheCorpusDoNoMore() throws IOException {
        String corpus = System.getProperty("paygrade.corpus", "");
        Path file = Path.of(corpus, "hostile", "blns.json");
        Assumptions.assumeTrue(!corpus.isEmpty() && Files.exists(file), "paygrade.corpus is not set");
        List<String> strings = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).forEach(string -> strings.add(string.asText()));
        assertThat(strings).hasSizeGreaterThan(400);
        HostileAds.remove(board);
        HostileAds.store(board, clock.instant(), strings);
        SoftAssertions.assertSoftly(all -> {
            for (String path : List.of(
                    "/",
                    "/roles",
                    "/roles/data-engineer",
                    "/feed.atom?source=hostile-board",
                    "/feed.json?source=hostile-board",
                    "/salaries.csv",
                    "/roles/data-engineer/pay.csv",
                    "/sitemap.xml",
                    "/api/v1/postings?source=hostile-board&limit=200")) {
                Request request = new Request("GET", path);
                look(all, request, attempts.send(request, "", "Accept", "*/*"));
            }
            Request export = new Request("GET", "/api/v1/postings?source=hostile-board");
            HttpResponse<String> lines = attempts.send(export, "", "Accept", "application/x-ndjson");
            look(all, export, lines);
            all.assertThat(lines.body().lines()).hasSizeGreaterThan(400);
            List<String> pages = database.query(
                    "select posting_id from sighting where source_id = 'hostile-board' order by 1",
                    List.of(),
                    row -> "/jobs/%d/x".formatted(row.getLong(1)));
            // a page each is a second; one in sixteen is enough beside our own
            for (int i = 0; i < pages.size(); i += 16) {
                Request request = new Request(
                        "GET",
                        attempts.send(new Request("GET", pages.get(i)), "", "Accept", "*/*")
                                .headers()
                                .firstValue("Location")
                                .orElse(pages.get(i))
                                .replaceFirst("^https?://[^/]+", ""));
                look(all, request, attempts.send(request, "", "Accept", "*/*"));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"unchecked", "checked", "database", "error", "assertion"})
    void whatBreaksSaysNothingOfTheInside(String kind) {
        for (String start : List.of("/test", "/api/test")) {
            HttpResponse<String> answer = attempts.send(
                    new Request("GET", start + "/broken/" + kind),
                    "",
                    "Accept",
                    start.equals("/test") ? "text/html" : "*/*");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("Something went wrong")
                    .doesNotContainIgnoringCase("secret")
                    .doesNotContain("select", "Exception", "Error id", "dev.paygrade", "java.", "at line");
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(start.equals("/test") ? "text/html" : "application/problem+json");
            SoftAssertions.assertSoftly(all -> assertGuarded(all, start, answer.headers()));
        }
    }
}
