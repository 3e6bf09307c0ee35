package dev.paygrade.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API of roles answers when it is asked for something that is not there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RolesApiTest {
    private static final String SOURCE = "roles-api";

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    @BeforeEach
    void open() {
        board.open(SOURCE);
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    @Test
    void doesNotKnowEveryRole() {
        given().get("/api/v1/roles/unicorn-wrangler/pay")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"));
        given().get("/roles/unicorn-wrangler").then().statusCode(404).contentType(startsWith("text/html"));
    }

    @ParameterizedTest
    @CsvSource({
        "level=boss, level",
        "country=Atlantis, country",
        "mode=moon, mode",
        "type=wish, type",
        "currency=EURO, currency",
        "currency=XQZ, currency",
        "series=estimates, series",
        "skill=python, skill",
        "utm_source=x, utm_source",
        "currency=EUR&currency=PLN, currency",
        "type=INTERN&type=PART_TIME, type"
    })
    void namesWhatItDoesNotKnow(String query, String field) {
        board.read(
                SOURCE, clock.instant(), RawPosting.builder("1", "Data Analyst").build());
        given().get("/api/v1/roles/data-analyst/pay?" + query)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors.field", hasItem(field))
                .body("detail", containsString(field));
    }
}
