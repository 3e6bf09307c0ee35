package dev.paygrade.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.admin.Attempts.Request;
import dev.paygrade.boot.TestDatabase;
import dev.paygrade.harvest.LocalSite;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import dev.paygrade.web.Routes;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every request that an operator can send, sent by everybody else. The requests aim at things that are there, so that one
 * that got through would leave a trace; what they aim at is compared before and after.
 */
@QuarkusTest
@TestProfile(WithPassword.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
class AdminMatrixTest {
    private static final String SOURCE = "matrix-board";
    private static final String FORM = "application/x-www-form-urlencoded";
    /** What some form or other would take. */
    private static final String FIELDS = "user=admin&id=intruder&kind=css&url=https%3A%2F%2Fexample.org%2F&enabled=true"
            + "&title=Intruder&level=SENIOR&value=x&reason=spam&employer=Intruder&name=Intruder&html=%3Cp%3E";

    private static final String JSON = """
            {"paused": true, "id": "intruder", "kind": "css", "url": "https://example.org/", "value": "x", "reason": "spam",
             "kindOfBlock": "EMPLOYER", "employer": "Intruder", "with": 1, "source": "matrix-board", "externalId": "a"}""";

    @TestHTTPResource
    String site = "";

    @Inject
    TestBoard board;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private final Map<String, String> things = new LinkedHashMap<>();
    private List<Request> requests = List.of();
    private Attempts attempts = new Attempts("");
    private String before = "";

    @BeforeEach
    void thereIsSomethingToChange() {
        board.open(SOURCE);
        board.read(
                SOURCE,
                clock.instant(),
                RawPosting.builder("a", "Heron Analyst").company("Heron").build(),
                RawPosting.builder("b", "Crane Engineer").company("Crane").build());
        board.sql("insert into run (source_id, fence, node, started_at, status, coverage)"
                + " values ('matrix-board', -1, 'test', now(), 'COMPLETE', 'WINDOW')");
        board.sql("insert into quarantine (source_id, item, url, reason, raw, first_seen_at, last_seen_at)"
                + " values ('matrix-board', 'bad', '', 'too long', '', now(), now())");
        board.sql("insert into look_alike (posting_a, posting_b, score, reasons, found_at)"
                + " select min(posting_id), max(posting_id), 0.4, '{}', now() from sighting"
                + " where source_id = 'matrix-board'");
        board.sql("insert into report (posting_id, reason, words, reader, at)"
                + " select min(posting_id), 'PAY', '', '', now() from sighting where source_id = 'matrix-board'");
        board.sql("insert into block (kind, employer, name, reason, made_by, made_at)"
                + " values ('EMPLOYER', 'matrix', 'Matrix', 'spam', 'test', now())");
        board.sql(
                "insert into saved_search (id, address_mac, address, query, title, frequency, root, wanted, stop_hash,"
                        + " created_at, confirmed_at, mark_at, next_at) values (-1, 'm', 'm', 'level=senior', 'x', 'DAILY', '',"
                        + " 'DAILY', 'm', now(), now(), now(), now() + interval '1 day')");
        board.sql("insert into mail (id, saved_search_id, kind, state, message_id, next_at, created_at)"
                + " values (-1, -1, 'DIGEST', 'FAILED', '<m@paygrade.invalid>', now(), now())");
        things.put("source", SOURCE);
        things.put("posting", one("select min(posting_id) from sighting where source_id = 'matrix-board'"));
        things.put("twin", one("select max(posting_id) from sighting where source_id = 'matrix-board'"));
        things.put("run", one("select max(id) from run where source_id = 'matrix-board'"));
        things.put("item", one("select max(id) from quarantine where source_id = 'matrix-board'"));
        things.put("report", one("select max(id) from report where posting_id = " + things.get("posting")));
        things.put("block", one("select max(id) from block where employer = 'matrix'"));
        things.put("mail", "-1");
        requests = Attempts.requests("/admin-routes.txt", things);
        attempts = new Attempts(site);
        before = state();
    }

    @AfterEach
    void nothingHasChanged() {
        String after = state();
        board.sql("delete from saved_search where id = -1");
        board.sql("delete from block where employer = 'matrix'");
        board.remove(SOURCE);
        assertThat(after).isEqualTo(before);
    }

    private String one(String sql) {
        return database.query(sql, List.of(), row -> Objects.requireNonNull(row.getString(1)))
                .getFirst();
    }

    /** All that the requests could change, and all that an operator has done. */
    private String state() {
        String ids = things.get("posting") + ", " + things.get("twin");
        return List.of(
                        "audit t",
                        "harvest_switch t",
                        "source_group t",
                        "block t",
                        "saved_search t",
                        "mail t",
                        "(select id, url, kind, enabled, paused, next_check_at, loss_accepted from source"
                                + " where id in ('intruder', 'matrix-board')) t",
                        "(select * from quarantine where source_id = 'matrix-board') t",
                        "(select * from posting where id in (" + ids + ")) t",
                        "(select * from posting_correction where posting_id in (" + ids + ")) t",
                        "(select * from look_alike where posting_a in (" + ids + ")) t",
                        "(select * from report where posting_id in (" + ids + ")) t",
                        "(select * from sighting where source_id = 'matrix-board') t")
                .stream()
                .map(table -> table + ": "
                        + one("select coalesce(string_agg(t::text, '\n' order by t::text), '') from " + table))
                .reduce("", (some, more) -> some + "\n" + more);
    }

    private String session() {
        return "paygrade-admin=" + OtherNode.session(WithPassword.SESSION_KEY, "admin");
    }

    private static void assertLedToLogin(
            SoftAssertions all, String what, Request request, HttpResponse<String> answer) {
        all.assertThat(answer.statusCode()).as(what + ": " + request).isEqualTo(302);
        all.assertThat(answer.headers().firstValue("Location").orElse(""))
                .as(what + ": " + request)
                .endsWith("/admin/login");
    }

    private static void assertProblem(
            SoftAssertions all, String what, Request request, HttpResponse<String> answer, Integer... statuses) {
        all.assertThat(answer.statusCode()).as(what + ": " + request).isIn((Object[]) statuses);
        all.assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(what + ": " + request)
                .startsWith("application/problem+json");
    }

    @Test
    void everyRouteHasItsRow() {
        SoftAssertions.assertSoftly(all -> {
            for (String start : List.of("/admin", "/api/v1/admin")) {
                List<Routes.Route> routes = Routes.under(start);
                all.assertThat(routes).hasSizeGreaterThan(20);
                all.assertThat(routes)
                        .allSatisfy(route -> assertThat(requests)
                                .as("add it to admin-routes.txt")
                                .anyMatch(request -> route.answers(request.method(), request.path())));
            }
            all.assertThat(requests)
                    .allSatisfy(request -> assertThat(Routes.under("/"))
                            .as("no route")
                            .anyMatch(route -> route.answers(request.method(), request.path())));
        });
    }

    @Test
    void strangersComeToTheLoginOrGetAProblem() {
        String key = session().replaceFirst(".{24}$", "AAAAAAAAAAAAAAAAAAAAAA==");
        String others = "paygrade-admin=" + OtherNode.session("a key that no node of ours has", "admin");
        String nobody = "paygrade-admin=" + OtherNode.session(WithPassword.SESSION_KEY, "root");
        String form = "; paygrade-form=" + OtherNode.FORM_COOKIE;
        String fields = FIELDS + "&token=" + OtherNode.token(WithPassword.PASSWORD);
        String wrong = Attempts.basic("admin", "wrong");
        String right = Attempts.basic("admin", WithPassword.PASSWORD);
        String guesser = WithPassword.newAddress();
        SoftAssertions.assertSoftly(all -> {
            for (Request request : requests) {
                if (request.api()) {
                    assertProblem(all, "nobody", request, attempts.json(request, JSON), 401);
                    assertProblem(all, "cookie", request, attempts.json(request, JSON, "Cookie", session()), 401);
                    assertProblem(
                            all,
                            "form",
                            request,
                            attempts.send(request, fields, "Content-Type", FORM, "Cookie", session() + form),
                            401);
                    assertProblem(
                            all,
                            "not Basic",
                            request,
                            attempts.json(request, JSON, "Authorization", "Bearer " + right.substring(6)),
                            401);
                    // after five of them its address has to wait
                    assertProblem(
                            all,
                            "wrong password",
                            request,
                            attempts.json(request, JSON, "Authorization", wrong, "X-Forwarded-For", guesser),
                            401,
                            429);
                } else if (request.path().equals(OpenIdConnect.PATH)) {
                    // no provider is set here; see OidcLoginTest
                    all.assertThat(attempts.form(request, fields).statusCode()).isEqualTo(404);
                } else if (!request.path().equals("/admin/login")) {
                    assertLedToLogin(all, "nobody", request, attempts.form(request, fields));
                    assertLedToLogin(all, "Basic", request, attempts.form(request, fields, "Authorization", right));
                    for (String cookie : List.of(key, others, nobody, "paygrade-admin=admin")) {
                        assertLedToLogin(all, cookie, request, attempts.form(request, fields, "Cookie", cookie + form));
                    }
                }
            }
        });
    }

    @Test
    void aSessionChangesNothingWithoutATokenOfItsOwnForms() {
        String token = OtherNode.token(WithPassword.PASSWORD);
        String cookies = session() + "; paygrade-form=" + OtherNode.FORM_COOKIE;
        SoftAssertions.assertSoftly(all -> {
            for (Request request : requests) {
                if (request.api() || request.safe()) {
                    continue;
                }
                Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
                answers.put("none", attempts.form(request, FIELDS, "Cookie", cookies));
                answers.put("wrong", attempts.form(request, FIELDS + "&token=x" + token, "Cookie", cookies));
                answers.put(
                        "another cookie",
                        attempts.form(
                                request,
                                FIELDS + "&token=" + token,
                                "Cookie",
                                session() + "; paygrade-form=" + "A".repeat(32)));
                answers.put(
                        "in the address", attempts.form(request.with("?token=" + token), FIELDS, "Cookie", cookies));
                answers.put(
                        "as text",
                        attempts.send(request, "token=" + token, "Content-Type", "text/plain", "Cookie", cookies));
                answers.forEach((what, answer) -> all.assertThat(answer.statusCode())
                        .as(what + ": " + request)
                        .isIn(400, 415));
            }
        });
    }

    @Test
    void whatAnotherSitesPageSendsIsRefusedEvenWithEverySecret() {
        String cookies = session() + "; paygrade-form=" + OtherNode.FORM_COOKIE;
        String fields = FIELDS + "&token=" + OtherNode.token(WithPassword.PASSWORD);
        String right = Attempts.basic("admin", WithPassword.PASSWORD);
        List<List<String>> sites = List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Origin", "https://evil.example"),
                List.of("Origin", site.replaceFirst("/$", "").replaceFirst(":\\d+$", ":1")),
                List.of("Origin", "null"));
        SoftAssertions.assertSoftly(all -> {
            for (Request request : requests) {
                for (List<String> from : sites) {
                    String what = from.toString();
                    if (request.safe()) {
                        continue;
                    }
                    if (request.api()) {
                        assertProblem(
                                all,
                                what,
                                request,
                                attempts.form(request, fields, "Authorization", right, from.get(0), from.get(1)),
                                403);
                    } else {
                        HttpResponse<String> answer =
                                attempts.form(request, fields, "Cookie", cookies, from.get(0), from.get(1));
                        all.assertThat(answer.statusCode())
                                .as(what + ": " + request)
                                .isEqualTo(403);
                        all.assertThat(answer.body()).contains("Another site sent this");
                    }
                }
            }
        });
    }

    @Test
    void theOperatorGetsInWithTheCookiesOfAnyNode() {
        String cookies = session() + "; paygrade-form=" + OtherNode.FORM_COOKIE;
        String right = Attempts.basic("admin", WithPassword.PASSWORD);
        SoftAssertions.assertSoftly(all -> {
            for (Request request : requests) {
                if (request.safe() && !request.path().equals(OpenIdConnect.PATH)) {
                    HttpResponse<String> answer = request.api()
                            ? attempts.json(request, JSON, "Authorization", right)
                            : attempts.form(request, "", "Cookie", cookies);
                    all.assertThat(answer.statusCode()).as(request.toString()).isEqualTo(200);
                }
            }
        });
        // and so does the token of its form, with what browsers say of a page of ours
        Request preview = new Request("POST", "/admin/preview");
        String fields =
                "html=%3Cp%3Ex&url=https%3A%2F%2Fexample.org%2F&token=" + OtherNode.token(WithPassword.PASSWORD);
        for (List<String> from :
                List.of(List.of("Sec-Fetch-Site", "same-origin"), List.of("Origin", site.replaceFirst("/$", "")))) {
            HttpResponse<String> answer = attempts.form(preview, fields, "Cookie", cookies, from.get(0), from.get(1));
            assertThat(answer.statusCode()).as(from.toString()).isEqualTo(200);
            assertThat(answer.body()).contains("Nothing could be read");
        }
    }

    @Test
    void nobodyIsLoggedInByAnotherSitesForm() {
        Request login = new Request("POST", "/admin/login/check");
        String fields = "user=admin&password=" + WithPassword.PASSWORD.replace(' ', '+');
        HttpResponse<String> answer = attempts.form(login, fields, "Sec-Fetch-Site", "cross-site");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(attempts.form(login, fields, "Sec-Fetch-Site", "same-origin")
                        .headers()
                        .firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("paygrade-admin="));
    }
}
