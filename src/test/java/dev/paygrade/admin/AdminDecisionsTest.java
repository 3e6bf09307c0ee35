package dev.paygrade.admin;

import static dev.paygrade.admin.WithPassword.admin;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.harvest.Growth;
import dev.paygrade.harvest.LocalSite;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator decides of postings, by pages and by API. */
@QuarkusTest
@TestProfile(WithPassword.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
class AdminDecisionsTest {
    private static final String API = "/api/v1/admin";
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final String[] SOURCES = {"desk-board", "desk-feed"};

    @Inject
    TestBoard board;

    @Inject
    Growth growth;

    private long id;

    @BeforeEach
    void open() {
        board.open(SOURCES);
        board.read("desk-board", MONDAY, ad("1", "Avocet Engineer", "EUR 60,000 - 70,000 per year"));
        id = found("Avocet");
    }

    @AfterEach
    void remove() {
        admin().get(API + "/blocks")
                .jsonPath()
                .getList("items.id")
                .forEach(block -> admin().delete(API + "/blocks/" + block));
        board.remove(SOURCES);
    }

    private static RawPosting ad(String id, String title, String pay) {
        return RawPosting.builder(id, title)
                .company("Avocet Data")
                .locations(List.of("Hamburg, Germany"))
                .pay(pay)
                .build();
    }

    private static long found(String words) {
        return given().queryParam("q", words)
                .queryParam("status", "any")
                .get("/api/v1/postings")
                .jsonPath()
                .getLong("items[0].id");
    }

    private static Document audit(Browser browser) {
        return browser.page("/admin/audit");
    }

    @Test
    void theApiCorrectsLiftsAndWritesItDown() {
        admin().body(
                        "{\"value\": [{\"min\": 90000, \"max\": 95000.5, \"currency\": \"eur\"}], \"note\": \"called them\"}")
                .put(API + "/postings/" + id + "/corrections/pay")
                .then()
                .statusCode(200)
                .body("[0].note", equalTo("called them"), "[0].madeBy", equalTo("admin"));
        given().get("/api/v1/postings/" + id).then().body("pay.headline.min", equalTo(90_000));
        admin().get(API + "/audit")
                .then()
                .body("items[0].act", equalTo("correct pay"))
                .body("items[0].subject", equalTo("posting " + id))
                .body("items[0].way", equalTo("API"))
                .body("items[0].note", equalTo("called them"));
        admin().delete(API + "/postings/" + id + "/corrections/pay").then().statusCode(204);
        admin().delete(API + "/postings/" + id + "/corrections/pay").then().statusCode(404);
        given().get("/api/v1/postings/" + id).then().body("pay.headline.min", equalTo(60_000));
        given().put(API + "/postings/" + id + "/corrections/pay").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title | "" | text
            level | "BOSS" | ENTRY, MID
            workMode | 3 | text
            places | [{"city": "Hamburg", "country": "Germany"}] | ISO 3166
            places | [{"town": "Hamburg"}] | unknown
            employmentTypes | ["FULLTIME"] | FULL_TIME
            pay | [{"currency": "EUR"}] | min, a max
            pay | [{"min": 9, "max": 8, "currency": "EUR"}] | more than max
            pay | [{"min": "lots", "currency": "EUR"}] | number
            pay | [{"min": 9, "currency": "EURO"}] | ISO 4217
            pay | "no" | list
            """)
    void aWrongValueIsNamed(String field, String value, String detail) {
        admin().body("{\"value\": " + value + "}")
                .put(API + "/postings/" + id + "/corrections/" + field)
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString(detail));
        admin().get(API + "/postings/" + id + "/corrections").then().body("size()", equalTo(0));
    }

    @Test
    void thePageCorrectsAndLifts() {
        Browser browser = Browser.loggedIn();
        browser.request()
                .get("/admin/postings?find=https://example.org/jobs/" + id + "/avocet-engineer")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/postings/" + id));
        String address = "/admin/postings/" + id;
        browser.send(address + "/places", Map.of("value", "Lisbon, PT\nES", "note", "two offices"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(address + "?done=CORRECTED"));
        Document page = browser.page(address);
        assertThat(page.select(".fix:has(h2:contains(place)) .fixvalue").text()).isEqualTo("Lisbon, PT / ES");
        assertThat(page.select(".fix:has(h2:contains(place)) .note").text())
                .contains("two offices", "by admin", "Hamburg");
        assertThat(browser.send(address + "/level", Map.of("value", "BOSS"))
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("has to be one of");
        browser.send(address + "/places/lift", Map.of()).then().statusCode(303);
        assertThat(browser.page(address).select(".fix .state")).isEmpty();
        assertThat(audit(browser).select("tbody tr").eachText())
                .anyMatch(line -> line.contains("correct place") && line.contains("two offices"))
                .anyMatch(line -> line.contains("lift correction of place"));
        // without the token of one of our forms nothing happens
        browser.request()
                .formParam("value", "x")
                .post(address + "/title")
                .then()
                .statusCode(400);
    }

    @Test
    void thePageTakesDownAndBringsBack() {
        Browser browser = Browser.loggedIn();
        browser.send("/admin/postings/" + id + "/takedown", Map.of("reason", " ", "what", "employer"))
                .then()
                .statusCode(400);
        browser.send("/admin/postings/" + id + "/takedown", Map.of("reason", "they asked", "what", "employer"))
                .then()
                .statusCode(303);
        given().get("/api/v1/postings/" + id).then().statusCode(404);
        Document page = browser.page("/admin/blocked");
        assertThat(page.select("tbody tr").text()).contains("Avocet Data", "they asked");
        browser.send(page.expectFirst("form[action$=/lift]").attr("action"), Map.of())
                .then()
                .statusCode(303);
        given().get("/api/v1/postings/" + id).then().statusCode(200);
        assertThat(audit(browser).text()).contains("lift block", "employer Avocet Data");
    }

    @Test
    void theApiTakesDownAndBringsBack() {
        admin().body("{}").post(API + "/postings/" + id + "/takedown").then().statusCode(400);
        admin().body("{\"reason\": \"spam\"}")
                .post(API + "/postings/" + id + "/takedown")
                .then()
                .statusCode(201);
        admin().body("{\"employer\": \"Avocet Data Ltd\", \"reason\": \"spam\"}")
                .post(API + "/blocks")
                .then()
                .statusCode(201)
                .body("kind", equalTo("EMPLOYER"));
        admin().body("{\"employer\": \"avocet data\", \"reason\": \"spam\"}")
                .post(API + "/blocks")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("employer"));
        List<Integer> blocks = admin().get(API + "/blocks").jsonPath().getList("items.id");
        assertThat(blocks).hasSize(2);
        admin().delete(API + "/blocks/" + blocks.getLast())
                .then()
                .statusCode(200)
                .body("back", equalTo(1));
        given().get("/api/v1/postings/" + id).then().statusCode(200);
        admin().delete(API + "/blocks/999999").then().statusCode(404);
    }

    @Test
    void aPairIsShownSideBySideAndDecided() {
        board.read("desk-feed", MONDAY, ad("x", "Avocet Engineer (m/w/d)", "EUR 150,000 - 160,000 per year"));
        Browser browser = Browser.loggedIn();
        Document page = browser.page("/admin/duplicates");
        assertThat(page.select(".pairof tr.differs th").eachText()).contains("Pay", "Title", "Seen at");
        assertThat(page.select(".pairof tr:not(.differs) th").eachText()).contains("Employer");
        admin().get(API + "/duplicates").then().body("a", hasItem((int) id));
        browser.send(page.expectFirst("form[action$=/join]").attr("action"), Map.of())
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=JOINED"));
        assertThat(browser.page("/admin/duplicates").select(".pairof")).isEmpty();
        given().get("/api/v1/postings/" + id)
                .then()
                .body("sightings.source", equalTo(List.of("desk-board", "desk-feed")));
        assertThat(audit(browser).text()).contains("join");
        admin().post(API + "/duplicates/1/2/skip").then().statusCode(404);
    }

    @Test
    void sizesAreNotedAndShown() {
        growth.note();
        Document page = Browser.loggedIn().page("/admin");
        assertThat(page.select(".storage code").eachText()).contains("posting");
        assertThat(page.select(".storage tbody").text()).containsPattern("\\d [A-Z][a-z]{2} \\d{4} [\\d.]+ .B");
        admin().get(API + "/storage").then().body("days.size()", equalTo(1), "tables.name", hasItem("posting"));
    }
}
