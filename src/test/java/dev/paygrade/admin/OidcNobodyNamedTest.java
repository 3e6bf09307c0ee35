package dev.paygrade.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings that name no operator let nobody in, and a password that is switched off opens the API alone. */
@QuarkusTest
@TestProfile(WithProvider.NobodyNamed.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(Issuer.class)
class OidcNobodyNamedTest {

    @Test
    void nobodyIsLetInAndThePageSaysWhatIsMissing() {
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Comer.ANNA, Map.of("groups", List.of("", "admin")), Map.of("email", "", "email_verified", true))) {
            Comer comer = Comer.known(claims);
            comer.signIn()
                    .then()
                    .statusCode(403)
                    .body(containsString("does not say yet who its operators are"), containsString("OIDC_GROUPS"));
            assertThat(comer.inside()).isEqualTo(302);
        }
    }

    @Test
    void thePasswordOpensTheApiAlone() {
        assertThat(new Browser().page("/admin/login").select("input")).isEmpty();
        new Browser().login(WithPassword.PASSWORD).then().statusCode(403);
        // Quarkus takes the form at every address that ends so
        given().header("X-Forwarded-For", WithPassword.newAddress())
                .redirects()
                .follow(false)
                .formParam("user", "admin")
                .formParam("password", WithPassword.PASSWORD)
                .post("/x/admin/login/check")
                .then()
                .cookies(Map.of());
        given().cookie("paygrade-admin", OtherNode.session(WithPassword.SESSION_KEY, "admin"))
                .redirects()
                .follow(false)
                .get("/admin")
                .then()
                .statusCode(302);
        WithPassword.admin()
                .header("X-Forwarded-For", WithPassword.newAddress())
                .get("/api/v1/admin/sources")
                .then()
                .statusCode(200);
    }
}
