package dev.paygrade.admin;

import static dev.paygrade.admin.WithPassword.admin;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.harvest.LocalSite;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers report a posting, and the operator decides. */
@QuarkusTest
@TestProfile(WithPassword.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
class ReportsTest {
    private static final String SOURCE = "report-board";
    private static final String API = "/api/v1/admin/reports";
    private static final String HOSTILE = "</blockquote><script>alert(1)</script><img src=x onerror=alert(2)> \"'{x}";

    @Inject
    TestBoard board;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private long posting;

    @BeforeEach
    void open() {
        board.open(SOURCE);
        board.read(
                SOURCE,
                clock.instant(),
                RawPosting.builder("Heron Analyst", "Heron Analyst").build());
        posting = database.query(
                        "select posting_id from sighting where source_id = ?", List.of(SOURCE), row -> row.getLong(1))
                .getFirst();
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    private Response report(String network, Map<String, String> fields) {
        return given().header("X-Forwarded-For", network)
                .redirects()
                .follow(false)
                .formParams(fields)
                .post("/jobs/%d/report".formatted(posting));
    }

    @Test
    void reportsOfOnePostingStandTogetherUntilTheyAreDecided() {
        given().get("/jobs/%d/report?reason=pay".formatted(posting))
                .then()
                .statusCode(200)
                .body(containsString("value=\"pay\" required checked"), containsString("value=\"dead\" required>"));
        String one = WithPassword.newAddress();
        report(one, Map.of("reason", "pay")).then().statusCode(303);
        report(one, Map.of("reason", "pay", "words", HOSTILE)).then().statusCode(303);
        report(WithPassword.newAddress(), Map.of("reason", "pay")).then().statusCode(303);
        report(WithPassword.newAddress(), Map.of("reason", "dead", "words", "404"))
                .then()
                .statusCode(303);
        long last = admin().get(API)
                .then()
                .statusCode(200)
                .body(
                        "items",
                        hasSize(1),
                        "items[0].reasons.PAY",
                        equalTo(2),
                        "items[0].reasons.DEAD",
                        equalTo(1),
                        "items[0].words",
                        equalTo(List.of("404", HOSTILE)),
                        "next",
                        nullValue())
                .extract()
                .jsonPath()
                .getLong("items[0].last");
        assertThat(database.query("select r::text from report r", List.of(), row -> row.getString(1)))
                .hasSize(3)
                .noneMatch(row -> row.contains(one));

        Browser browser = Browser.loggedIn();
        Document page = browser.page("/admin/reports");
        assertThat(page.select("section.card li").eachText())
                .containsExactly("The pay is wrong (2 readers)", "The posting is gone, or its link is dead");
        assertThat(page.select("section.card blockquote p").eachText()).contains(HOSTILE);
        assertThat(page.select("main script, main img")).isEmpty();

        // one that came after the page was loaded is not decided with the others
        report(WithPassword.newAddress(), Map.of("reason", "other")).then().statusCode(303);
        browser.send("%s/%d/%d/dismissed".formatted("/admin/reports", posting, last), Map.of())
                .then()
                .statusCode(303);
        long later = admin().get(API)
                .then()
                .body("items[0].reasons", equalTo(Map.of("OTHER", 1)))
                .extract()
                .jsonPath()
                .getLong("items[0].last");
        admin().post("%s/%d/%d/resolved".formatted(API, posting, later))
                .then()
                .statusCode(200)
                .body("reports", equalTo(1));
        admin().post("%s/%d/%d/resolved".formatted(API, posting, later)).then().statusCode(404);
        given().post("%s/%d/%d/resolved".formatted(API, posting, later)).then().statusCode(401);
        assertThat(browser.page("/admin/mails").select(".empty")).hasSize(1);
    }

    @Test
    void whatIsNoReportIsRefused() {
        String network = WithPassword.newAddress();
        report(network, Map.of("words", "no reason")).then().statusCode(400);
        report(network, Map.of("reason", "hat")).then().statusCode(400);
        report(network, Map.of("reason", "other", "words", "x".repeat(501)))
                .then()
                .statusCode(400);
        given().formParam("reason", "pay").post("/jobs/999999999/report").then().statusCode(404);
        report(network, Map.of("reason", "other", "words", "x".repeat(499) + "\r\n" + "y"))
                .then()
                .statusCode(400);
        for (int i = 0; i < 20; i++) {
            report(network, Map.of("reason", "other")).then().statusCode(303);
        }
        report(network, Map.of("reason", "other")).then().statusCode(429);
        report(WithPassword.newAddress(), Map.of("reason", "other")).then().statusCode(303);
    }
}
