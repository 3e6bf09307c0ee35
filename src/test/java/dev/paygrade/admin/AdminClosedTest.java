package dev.paygrade.admin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An installation without a password has no operator. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdminClosedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin/login",
                "/admin/login/oidc",
                "/admin/sources/new",
                "/admin/quarantine",
                "//admin"
            })
    void pagesSayHowToOpenThem(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("PAYGRADE_ADMIN_PASSWORD"), containsString("paygrade.css"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "password", "admin"})
    void noPasswordOpensTheApi(String password) {
        given().auth()
                .preemptive()
                .basic("admin", password)
                .get("/api/v1/admin/sources")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("status", equalTo(403))
                .body("detail", containsString("PAYGRADE_ADMIN_PASSWORD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "password"})
    void noPasswordOpensThePages(String password) {
        given().redirects()
                .follow(false)
                .formParam("user", "admin")
                .formParam("password", password)
                .post("/admin/login/check")
                .then()
                .statusCode(403);
    }

    @Test
    void publicPagesAskNobodyWhoTheyAre() {
        given().auth()
                .preemptive()
                .basic("proxy", "user")
                .get("/sources")
                .then()
                .statusCode(200);
        given().get("/").then().statusCode(200).body(org.hamcrest.Matchers.not(containsString("href=\"/admin\"")));
    }
}
