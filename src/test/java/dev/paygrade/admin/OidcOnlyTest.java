package dev.paygrade.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An installation that has no password: the pages open to the provider's people, and the API to nobody. */
@QuarkusTest
@TestProfile(WithProvider.Only.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(Issuer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OidcOnlyTest {

    @Test
    @Order(1)
    void theProviderIsNotAskedBeforeSomebodySignsIn() {
        given().get("/").then().statusCode(200);
        given().get("/admin/login").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        assertThat(Issuer.asked()).isEmpty();
        new Comer().begin().then().statusCode(303);
        assertThat(Issuer.asked()).containsExactly("/.well-known/openid-configuration", "/keys");
    }

    @Test
    void thereIsNoFormAndNoPasswordGetsIn() {
        var page = new Browser().page("/admin/login");
        assertThat(page.select("input[name=password]")).isEmpty();
        assertThat(page.select("a.button")).hasSize(1);
        for (String password : new String[] {"", "password", Issuer.SECRET}) {
            new Browser().login(password).then().statusCode(403);
            given().auth()
                    .preemptive()
                    .basic("admin", password)
                    .get("/api/v1/admin/sources")
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("PAYGRADE_ADMIN_PASSWORD"));
        }
        given().cookie("paygrade-admin", OtherNode.session(WithPassword.SESSION_KEY, "admin"))
                .redirects()
                .follow(false)
                .get("/admin")
                .then()
                .statusCode(302);
    }

    /** The site's address is known: it is the way back, whatever a request says, and cookies keep to TLS. */
    @Test
    void theWholeWayByTheSitesOwnAddress() {
        Issuer.knows(
                Map.of("realm_access", Map.of("roles", List.of(WithProvider.GROUP)), "preferred_username", "dora"));
        Comer comer = new Comer();
        Response begun = comer.begin();
        assertThat(Issuer.fields(URI.create(begun.header("Location")).getRawQuery()))
                .containsEntry("redirect_uri", "https://pay.heron.example/admin/login/oidc");
        Cookie state = begun.getDetailedCookies().asList().getFirst();
        assertThat(state.isSecured()).isTrue();
        String back = Comer.atProvider(begun).replaceFirst("^https://[^/]+", "");
        Response answer = given().cookie(state.getName(), state.getValue())
                .urlEncodingEnabled(false)
                .get(back);
        answer.then().statusCode(200).body(containsString("dora (subject-1)"));
        String session = answer.getCookie("paygrade-admin");
        Response preview = given().cookie("paygrade-admin", session).get("/admin/preview");
        String token = org.jsoup.Jsoup.parse(preview.asString())
                .expectFirst("form.adform [name=token]")
                .val();
        Map<String, String> cookies =
                Map.of("paygrade-admin", session, "paygrade-form", preview.getCookie("paygrade-form"));
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .formParam("token", token)
                .post("/admin/paused/off")
                .then()
                .statusCode(303);
        given().cookies(cookies)
                .formParam("token", token + "x")
                .post("/admin/paused/off")
                .then()
                .statusCode(400);
    }

    @Test
    void anAddressThatNobodyNamedIsNone() {
        Comer comer = Comer.known(
                Map.of("groups", List.of(WithProvider.GROUP), "email", "x@y.example", "email_verified", true));
        Response begun = comer.begin();
        Cookie state = begun.getDetailedCookies().asList().getFirst();
        given().cookie(state.getName(), state.getValue())
                .urlEncodingEnabled(false)
                .get(Comer.atProvider(begun).replaceFirst("^https://[^/]+", ""))
                .then()
                .statusCode(403);
    }
}
