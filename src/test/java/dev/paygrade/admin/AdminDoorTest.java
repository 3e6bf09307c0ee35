package dev.paygrade.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.harvest.LocalSite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and who does not. */
@QuarkusTest
@TestProfile(WithPassword.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
class AdminDoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/sources/new",
                "/admin/sources/seeds",
                "/admin/runs",
                "/admin/runs/1",
                "/admin/quarantine",
                "/admin/preview"
            })
    void strangersAreSentToTheLogin(String path) {
        new Browser().request().get(path).then().statusCode(302).header("Location", endsWith("/admin/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin;x=1",
                "/admin;x/runs",
                "/;x/admin/runs",
                "/admin/runs?a;b",
                "//admin/runs",
                "/./admin/runs",
                "/%61dmin/runs"
            })
    void noSpellingOfAnAddressGetsAround(String path) {
        int status = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(path)
                .statusCode();
        assertThat(status).isNotEqualTo(200);
    }

    @Test
    void theLoginIsAPageOfOurs() {
        var page = new Browser().page("/admin/login");
        assertThat(page.select("input[name=password][type=password]")).hasSize(1);
        assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/paygrade.css");
        assertThat(page.select("[role=alert]")).isEmpty();
    }

    @Test
    void withoutAProviderThereIsNoWayToOne() {
        assertThat(new Browser().page("/admin/login").select("main a")).isEmpty();
        for (String path : new String[] {"/admin/login/oidc", "/admin/login/oidc?state=x&code=y"}) {
            new Browser().request().get(path).then().statusCode(404);
            Browser.loggedIn().request().get(path).then().statusCode(404);
        }
    }

    @Test
    void aWrongPasswordIsSaidToBeWrong() {
        Browser browser = new Browser();
        browser.login("wrong").then().statusCode(302).header("Location", endsWith("/admin/login?wrong=true"));
        assertThat(browser.page("/admin/login?wrong=true")
                        .select("[role=alert]")
                        .text())
                .contains("not right");
        browser.request().get("/admin").then().statusCode(302);
    }

    @Test
    void theRightPasswordOpensEveryPageUntilLogout() {
        Browser browser = new Browser();
        Response login = browser.login(WithPassword.PASSWORD);
        login.then().statusCode(302).header("Location", endsWith("/admin"));
        Cookie session = login.getDetailedCookie("paygrade-admin");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(session.getPath()).isEqualTo("/admin");
        assertThat(session.isSecured()).as("not by TLS").isFalse();
        for (String path : new String[] {"/admin", "/admin/runs", "/admin/quarantine", "/admin/preview"}) {
            assertThat(browser.page(path).select("header nav a[href=/admin]")).hasSize(1);
        }
        browser.request().get("/admin").then().header("Cache-Control", containsString("no-store"));
        browser.send("/admin/logout", Map.of()).then().statusCode(303);
        browser.request().get("/admin").then().statusCode(302).header("Location", endsWith("/admin/login"));
    }

    @Test
    void theCookieIsSecureWhereTheRequestWas() {
        Cookie session = given().header("X-Forwarded-For", WithPassword.newAddress())
                .header("X-Forwarded-Proto", "https")
                .redirects()
                .follow(false)
                .formParam("user", "admin")
                .formParam("password", WithPassword.PASSWORD)
                .post("/admin/login/check")
                .getDetailedCookie("paygrade-admin");
        assertThat(session.isSecured()).isTrue();
    }

    @Test
    void aForgedSessionIsNone() {
        given().cookie("paygrade-admin", "admin")
                .redirects()
                .follow(false)
                .get("/admin")
                .then()
                .statusCode(302);
    }

    @Test
    void fiveWrongPasswordsMakeAnAddressWait() {
        Browser guesser = new Browser();
        for (int i = 0; i < 5; i++) {
            guesser.login("guess " + i).then().statusCode(302);
        }
        guesser.login(WithPassword.PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body(containsString("Too many"));
        new Browser().login(WithPassword.PASSWORD).then().statusCode(302).header("Location", endsWith("/admin"));
    }

    @Test
    void theApiCountsWrongPasswordsToo() {
        String address = WithPassword.newAddress();
        for (int i = 0; i < 5; i++) {
            given().header("X-Forwarded-For", address)
                    .auth()
                    .preemptive()
                    .basic("admin", "guess " + i)
                    .get("/api/v1/admin/sources")
                    .then()
                    .statusCode(401);
        }
        WithPassword.admin()
                .header("X-Forwarded-For", address)
                .get("/api/v1/admin/sources")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue());
    }

    @Test
    void theApiAsksWhoYouAre() {
        given().get("/api/v1/admin/sources")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Basic"))
                .contentType("application/problem+json")
                .body("status", equalTo(401));
        given().header("X-Forwarded-For", WithPassword.newAddress())
                .auth()
                .preemptive()
                .basic("root", WithPassword.PASSWORD)
                .get("/api/v1/admin/sources")
                .then()
                .statusCode(401);
        WithPassword.admin().get("/api/v1/admin/sources").then().statusCode(200);
    }

    @Test
    void aCookieAloneDoesNotOpenTheApi() {
        String session = new Browser().login(WithPassword.PASSWORD).getCookie("paygrade-admin");
        given().cookie("paygrade-admin", session)
                .contentType("application/json")
                .body("{\"paused\": true}")
                .put("/api/v1/admin/paused")
                .then()
                .statusCode(401);
        given().cookie("paygrade-admin", session)
                .redirects()
                .follow(false)
                .get("/admin")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/paused/on",
                "/admin/sources",
                "/admin/sources/seeds/pause",
                "/admin/preview",
                "/admin/logout",
                "/admin/quarantine/1/drop"
            })
    void aFormOfSomebodyElseChangesNothing(String path) {
        Browser browser = Browser.loggedIn();
        browser.request().formParam("x", "y").post(path).then().statusCode(400).body(containsString("out of date"));
        String others = Browser.loggedIn().token();
        browser.token();
        browser.request().formParam("token", others).post(path).then().statusCode(400);
        browser.request()
                .contentType("text/plain")
                .body("token=" + others)
                .post(path)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 415));
        WithPassword.admin().get("/api/v1/admin/paused").then().body("paused", equalTo(false));
        browser.request().get("/admin").then().statusCode(200);
    }
}
