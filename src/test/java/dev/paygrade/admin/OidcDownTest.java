package dev.paygrade.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** A provider that is down keeps nobody out who does not need it. */
@QuarkusTest
@TestProfile(WithProvider.Down.class)
@QuarkusTestResource(TestDatabase.class)
class OidcDownTest {

    @Test
    void onlyItsOwnButtonSuffers() {
        new Comer()
                .begin()
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body(containsString("Heron Directory cannot be reached"), containsString("href=\"/admin/login\""));
        given().header("Accept-Language", "de")
                .get(OpenIdConnect.PATH)
                .then()
                .statusCode(503)
                .body(containsString("Heron Directory ist nicht erreichbar"));
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/").then().statusCode(200);
        assertThat(new Browser().page("/admin/login").select("a.button")).hasSize(1);
        Browser.loggedIn().request().get("/admin").then().statusCode(200);
    }
}
