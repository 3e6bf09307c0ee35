package dev.paygrade.admin;

import static dev.paygrade.admin.WithPassword.admin;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.harvest.ClaimProbe;
import dev.paygrade.harvest.LocalSite;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources, runs and quarantine by the operator's API. */
@QuarkusTest
@TestProfile(WithPassword.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
class AdminApiTest {
    private static final String API = "/api/v1/admin";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    AgroalDataSource database;

    @Inject
    ClaimProbe probe;

    private static String entry(String id) {
        return """
                {"id": "%s", "kind": "featured-page", "url": "%s/insights/a-vs-b/", "every": "2h", "company": "Acme"}""".formatted(id, LocalSite.base());
    }

    private static long runs(String source) {
        return get("/runs?source=" + source)
                .getList("items.findAll { it.finishedAt != null }")
                .size();
    }

    private static JsonPath get(String path) {
        return admin().get(API + path).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void aSourceIsEnteredReadChangedAndRemoved() {
        admin().body(entry("by-hand"))
                .post(API + "/sources")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/admin/sources/by-hand"))
                .body("origin", equalTo("ADMIN"), "readOnly", equalTo(false), "every", equalTo("PT2H"));
        await().atMost(PATIENCE).until(() -> runs("by-hand") > 0);
        given().get("/api/v1/postings?status=any&source=by-hand").then().body("total", equalTo(5));

        long before = runs("by-hand");
        admin().post(API + "/sources/by-hand/run").then().statusCode(202);
        await().atMost(PATIENCE).until(() -> runs("by-hand") > before);

        admin().body(
                        "{\"kind\": \"css\", \"url\": \"https://example.org/\", \"enabled\": false, \"settings\": {\"list.item\": \"li\", \"fields\": {\"title\": \"a\"}}}")
                .put(API + "/sources/by-hand")
                .then()
                .statusCode(200)
                .body("kind", equalTo("css"), "enabled", equalTo(false), "company", nullValue())
                .body("settings['fields.title']", equalTo("a"));
        admin().post(API + "/sources/by-hand/run")
                .then()
                .statusCode(409)
                .body("detail", containsString("switched off"));

        admin().delete(API + "/sources/by-hand").then().statusCode(204);
        admin().get(API + "/sources/by-hand").then().statusCode(404).body("detail", containsString("by-hand"));
        admin().delete(API + "/sources/by-hand").then().statusCode(404);
        given().get("/api/v1/postings?status=any&limit=200")
                .then()
                .body("total", equalTo(5))
                .body("items.source", everyItem(not(equalTo("by-hand"))));
    }

    @Test
    void postingsOfARemovedSourceGoUnlessAnotherShowsThem() {
        LocalSite.serve(
                "/only-here/",
                200,
                "text/html; charset=utf-8",
                LocalSite.page("insight-article.html")
                        .replace("Data Engineer", "Falconry Engineer")
                        .replace("/job/51", "/job/61"));
        admin().body(entry("lonely").replace("/insights/a-vs-b/", "/only-here/"))
                .post(API + "/sources")
                .then()
                .statusCode(201);
        await().atMost(PATIENCE).until(() -> runs("lonely") > 0);
        given().get("/api/v1/postings?status=any&q=falconry").then().body("total", greaterThan(0));
        admin().delete(API + "/sources/lonely").then().statusCode(204);
        given().get("/api/v1/postings?status=any&q=falconry").then().body("total", equalTo(0));
        given().get("/api/v1/postings?status=any&source=seeds").then().body("total", equalTo(5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "x", "kind": "featured-pages", "url": "https://example.org/"} | kind | did you mean 'featured-page'?
            {"id": "x", "kind": "featured-page"} | url | no url
            {"id": "x", "kind": "featured-page", "url": "ftp://example.org/"} | url | https://host/path
            {"id": "Bad Id", "kind": "featured-page", "url": "https://example.org/"} | id | lower case
            {"kind": "featured-page", "url": "https://example.org/"} | id | no id
            {"id": "x", "kind": "featured-page", "url": "https://example.org/", "every": "often"} | every | 15m
            {"id": "x", "kind": "featured-page", "url": "https://example.org/", "evry": "1h"} | evry | did you mean 'every'?
            {"id": "x", "kind": "featured-page", "url": "https://example.org/", "enabled": "maybe"} | enabled | true nor false
            {"id": "x", "kind": "featured-page", "url": "https://example.org/", "company": ["a"]} | company | single value
            {"id": "x", "kind": "featured-page", "url": "https://example.org/", "company": "a\\u0000b"} | company | NUL
            """)
    void aBadEntryIsNamedWithItsFieldAndTheFix(String body, String field, String detail) {
        admin().body(body)
                .post(API + "/sources")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field))
                .body("errors.find { it.field == '%s' }.detail".formatted(field), containsString(detail));
        admin().get(API + "/sources/x").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "\"x\"", "{\"id\": \"a\", \"id\": \"b\"}"})
    void whatIsNoObjectIsRefused(String body) {
        admin().body(body).post(API + "/sources").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void sourcesOfTheFileAreReadOnlyAndCanBePaused() {
        admin().body(entry("seeds"))
                .post(API + "/sources")
                .then()
                .statusCode(409)
                .body("detail", containsString("taken"));
        admin().body(entry("seeds"))
                .put(API + "/sources/seeds")
                .then()
                .statusCode(409)
                .body("detail", containsString("sources file"));
        admin().delete(API + "/sources/seeds").then().statusCode(409).body("detail", containsString("sources file"));
        admin().body("{\"paused\": true}")
                .put(API + "/sources/empty/paused")
                .then()
                .statusCode(200)
                .body("paused", equalTo(true), "enabled", equalTo(true));
        admin().post(API + "/sources/empty/run").then().statusCode(409).body("detail", containsString("resume"));
        admin().body("{\"paused\": false}")
                .put(API + "/sources/empty/paused")
                .then()
                .body("paused", equalTo(false));
        admin().body("{\"paused\": \"yes\"}")
                .put(API + "/sources/empty/paused")
                .then()
                .statusCode(400);
        admin().body("{\"paused\": true}")
                .put(API + "/sources/nowhere/paused")
                .then()
                .statusCode(404);
    }

    @Test
    void anIdStays() {
        admin().body(entry("first")).post(API + "/sources").then().statusCode(201);
        admin().body(entry("second"))
                .put(API + "/sources/first")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("id"));
        admin().delete(API + "/sources/first").then().statusCode(204);
    }

    @Test
    void runsComeInPagesTheLatestFirst() {
        await().atMost(PATIENCE).until(() -> get("/runs").getList("items").size() > 3);
        JsonPath first = get("/runs?limit=2");
        assertThat(first.getList("items")).hasSize(2);
        long next = first.getLong("next");
        assertThat(next).isEqualTo(first.getLong("items[1].id"));
        admin().get(API + "/runs?limit=2&before=" + next)
                .then()
                .body("items", hasSize(2))
                .body("items.id", everyItem(lessThan((int) next)));
        admin().get(API + "/runs?source=nowhere").then().statusCode(404);
        admin().get(API + "/runs?limit=0").then().statusCode(400).body("errors[0].field", equalTo("limit"));
        admin().get(API + "/runs?before=x").then().statusCode(400).body("errors[0].field", equalTo("before"));
    }

    @Test
    void aRunTellsWhatWentWrong() {
        await().atMost(PATIENCE).until(() -> runs("gone") > 0);
        int id = get("/runs?source=gone").getInt("items[0].id");
        admin().get(API + "/runs/" + id)
                .then()
                .body("status", equalTo("FAILED"), "source", equalTo("gone"))
                .body("failures[0].reason", equalTo("HTTP_STATUS"), "failures[0].detail", containsString("404"));
        admin().get(API + "/runs/999999999").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void whatIsInQuarantineIsRetriedOrDropped() throws SQLException {
        await().atMost(PATIENCE).until(() -> runs("seeds") > 0);
        int kept = quarantined("seeds", "item-1");
        int dropped = quarantined("seeds", "item-2");
        admin().get(API + "/quarantine?limit=1")
                .then()
                .body("items", hasSize(1), "items[0].item", equalTo("item-2"), "next", notNullValue());
        admin().delete(API + "/quarantine/" + dropped).then().statusCode(204);
        admin().delete(API + "/quarantine/" + dropped).then().statusCode(404);
        long before = runs("seeds");
        admin().post(API + "/quarantine/" + kept + "/retry")
                .then()
                .statusCode(202)
                .body("item", equalTo("item-1"));
        await().atMost(PATIENCE).until(() -> runs("seeds") > before);
        admin().delete(API + "/quarantine/" + kept).then().statusCode(204);
        admin().post(API + "/quarantine/" + kept + "/retry").then().statusCode(404);
    }

    private int quarantined(String source, String item) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into quarantine (source_id, item, url, reason, raw, first_seen_at, last_seen_at)
                        values (?, ?, '', 'it could not be stored', 'raw', now(), now()) returning id""")) {
            insert.setString(1, source);
            insert.setString(2, item);
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void whilePausedNothingIsClaimed() {
        await().atMost(PATIENCE).until(() -> runs("seeds-text") > 0);
        admin().body("{\"paused\": true}")
                .put(API + "/paused")
                .then()
                .statusCode(200)
                .body("paused", equalTo(true));
        try {
            admin().body(entry("waiting")).post(API + "/sources").then().statusCode(201);
            assertThat(probe.claim()).as("by hand").isZero();
            admin().get(API + "/sources/waiting")
                    .then()
                    .body("running", equalTo(false), "lastStatus", nullValue(), "enabled", equalTo(true));
            assertThat(get("/runs?source=waiting").getList("items"))
                    .as("by the schedule")
                    .isEmpty();
            admin().body("{\"paused\": false}").put(API + "/paused").then().statusCode(200);
            await().atMost(PATIENCE).until(() -> runs("waiting") > 0);
        } finally {
            admin().body("{\"paused\": false}").put(API + "/paused");
            admin().delete(API + "/sources/waiting");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Data Engineer | Turnstone GmbH | Data Engineer (m/w/d) | Turnstone | true
            Data Engineer | Turnstone GmbH | Senior Data Engineer | Turnstone | false
            Data Engineer | Turnstone GmbH | Data Engineer | Dunlin AG | false
            """)
    void saysWhetherTwoAdsAreOneOpening(String a, String companyA, String b, String companyB, boolean same) {
        admin().contentType("application/json")
                .body("""
                        {"a": {"title": "%s", "company": "%s", "location": "Hamburg"},
                         "b": {"title": "%s", "company": "%s", "location": "Hamburg, Germany"}}""".formatted(a, companyA, b, companyB))
                .post(API + "/same")
                .then()
                .statusCode(200)
                .body("same", equalTo(same))
                .body("reasons", not(hasSize(0)))
                .body("reasons[0].sentence", notNullValue())
                .body("reasons[0].speaksFor", equalTo(same));
    }

    @Test
    void asksForBothAds() {
        admin().contentType("application/json")
                .body("{\"a\": {\"title\": \"Data Engineer\"}}")
                .post(API + "/same")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("b"));
        admin().contentType("application/json")
                .body("{\"a\": {\"titel\": \"Data Engineer\"}, \"b\": {\"title\": \"x\"}}")
                .post(API + "/same")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("titel"));
    }

    @Test
    void saysWhatIsWrongWithASplitOrAJoin() {
        admin().contentType("application/json")
                .body("{\"source\": \"seeds\"}")
                .post(API + "/postings/999999/split")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("source"));
        admin().contentType("application/json")
                .body("{\"into\": \"x\"}")
                .post(API + "/postings/999999/join")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("into"));
    }
}
