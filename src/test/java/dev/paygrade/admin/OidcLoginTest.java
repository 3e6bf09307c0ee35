package dev.paygrade.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.harvest.LocalSite;
import dev.paygrade.posting.Database;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in with a provider beside the password, and who does not. */
@QuarkusTest
@TestProfile(WithProvider.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
@QuarkusTestResource(Issuer.class)
class OidcLoginTest {
    private static final String SESSION = "paygrade-admin";

    @Inject
    Database database;

    @Inject
    Clock clock;

    private String lastAct() {
        return database.query(
                        "select who || ': ' || act || ' ' || subject from audit order by id desc limit 1",
                        List.of(),
                        row -> Objects.requireNonNull(row.getString(1)))
                .getFirst();
    }

    private static void assertOut(Comer comer, Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.getCookies()).doesNotContainKeys(SESSION, "q_session_operators");
        assertThat(comer.inside()).isEqualTo(302);
    }

    private static int insideWith(String session) {
        return given().cookie(SESSION, session)
                .redirects()
                .follow(false)
                .get("/admin")
                .statusCode();
    }

    private String sessionOf(Instant at, String provider, Operators.Ground ground, String value) {
        Pass pass = new Pass(at, provider, new Operators.Match(ground, value), "anna@heron.example");
        return OtherNode.session(WithPassword.SESSION_KEY, pass.name());
    }

    @Test
    void theDoorHasBothWays() {
        var page = new Browser().page("/admin/login");
        assertThat(page.select("a.button[href=/admin/login/oidc]").text()).isEqualTo("Sign in with Heron Directory");
        assertThat(page.select("input[name=password]")).hasSize(1);
        given().header("Accept-Language", "fr")
                .get("/admin/login")
                .then()
                .header("Content-Language", "fr")
                .body(containsString("Se connecter avec Heron Directory"));
        Browser.loggedIn().request().get("/admin").then().statusCode(200);
    }

    @Test
    void theProviderIsAskedForACodeThatNobodyElseCanUse() {
        Response begun = new Comer().begin();
        Map<String, String> asked =
                Issuer.fields(URI.create(begun.header("Location")).getRawQuery());
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid email profile")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(asked.get("redirect_uri")).endsWith("/admin/login/oidc");
        Cookie state = begun.getDetailedCookies().asList().getFirst();
        assertThat(state.getName()).isEqualTo("q_auth_operators_" + asked.get("state"));
        assertThat(state.isHttpOnly()).isTrue();
        assertThat(state.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(state.getPath()).isEqualTo("/admin/login/oidc");
        assertThat(state.getValue()).doesNotContain(asked.get("nonce"));
    }

    @Test
    void behindTlsTheWayBackIsSafeToo() {
        Response begun = given().header("X-Forwarded-Proto", "https")
                .header("Host", "pay.heron.example")
                .redirects()
                .follow(false)
                .get("/admin/login/oidc");
        assertThat(Issuer.fields(URI.create(begun.header("Location")).getRawQuery()))
                .containsEntry("redirect_uri", "https://pay.heron.example/admin/login/oidc");
        assertThat(begun.getDetailedCookies().asList().getFirst().isSecured()).isTrue();
    }

    @Test
    void anOperatorComesInAndIsNamedInTheListOfActs() {
        Comer comer = Comer.known(Comer.ANNA);
        Response answer = comer.signIn();
        answer.then()
                .statusCode(200)
                .header("Refresh", "0;url=/admin")
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("anna@heron.example"), not(containsString("code=")));
        Cookie session = answer.getDetailedCookie(SESSION);
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(session.getPath()).isEqualTo("/admin");
        assertThat(answer.getCookies()).doesNotContainKey("q_session_operators");
        assertThat(comer.inside()).isEqualTo(200);
        comer.browser.send("/admin/paused/on", Map.of()).then().statusCode(303);
        comer.browser.send("/admin/paused/off", Map.of()).then().statusCode(303);
        assertThat(lastAct()).isEqualTo("anna@heron.example: resume all fetching");
        assertThat(comer.browser.page("/admin/audit").text()).contains("anna@heron.example");
    }

    @Test
    void aGroupIsEnoughAndNobodyIsCalledByAnAddressThatIsNotProven() {
        Comer comer = Comer.known(Map.of(
                "groups",
                List.of("staff", WithProvider.GROUP),
                "email",
                WithProvider.OPERATOR,
                "email_verified",
                false,
                "preferred_username",
                "carl\u001b\n"));
        comer.signIn().then().statusCode(200).body(containsString("carl (subject-1)"));
        comer.browser.send("/admin/paused/off", Map.of()).then().statusCode(303);
        assertThat(lastAct()).startsWith("carl (subject-1): ");
    }

    @Test
    void whoIsNotNamedIsToldWhatToAskFor() {
        Comer comer =
                Comer.known(Map.of("email", "eve@heron.example", "email_verified", true, "groups", List.of("staff")));
        Response answer = comer.signIn();
        assertOut(comer, answer, 403);
        assertThat(answer.asString())
                .contains("eve@heron.example", "PAYGRADE_ADMIN_OIDC_EMAILS", "PAYGRADE_ADMIN_OIDC_GROUPS")
                .doesNotContain("has not verified");
    }

    @Test
    void anAddressCountsOnceItIsVerified() {
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of("email", WithProvider.OPERATOR, "email_verified", false),
                Map.of("email", WithProvider.OPERATOR),
                Map.of("email", WithProvider.OPERATOR, "email_verified", "yes"))) {
            Comer comer = Comer.known(claims);
            Response answer = comer.signIn();
            assertOut(comer, answer, 403);
            assertThat(answer.asString()).contains("has not verified your address anna@heron.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "roles", "paygrade-operators"})
    void aGroupCountsInItsClaimOnly(String claim) {
        Comer comer = Comer.known(
                Map.of(claim, claim.equals("groups") ? "not-" + WithProvider.GROUP : List.of(WithProvider.GROUP)));
        assertOut(comer, comer.signIn(), 403);
    }

    @Test
    void aSignInEndsInTheBrowserThatBeganIt() {
        Comer thief = Comer.known(Comer.ANNA);
        String address = Comer.atProvider(thief.begin());
        Comer victim = new Comer();
        Response answer = victim.back(address);
        assertOut(victim, answer, 400);
        assertThat(answer.asString()).contains("did not begin in this browser");
        // nor with a sign-in of the victim's own under way
        victim.begin();
        assertOut(victim, victim.back(address), 400);
        for (String query : List.of("?state=forged&code=x", "?code=x", "?error=access_denied")) {
            assertOut(victim, victim.back(OpenIdConnect.PATH + query), 400);
        }
    }

    @Test
    void aCodeOfAnotherSignInIsNotAccepted() {
        Comer comer = Comer.known(Comer.ANNA);
        String others = Comer.atProvider(new Comer().begin());
        String own = Comer.atProvider(comer.begin());
        String mixed = own.replaceFirst(
                "code=[^&]+",
                "code=" + Issuer.fields(URI.create(others).getRawQuery()).get("code"));
        Response answer = comer.back(mixed);
        assertOut(comer, answer, 400);
        assertThat(answer.asString()).contains("could not be accepted");
    }

    @Test
    void aCodeIsGoodOnce() {
        Comer comer = Comer.known(Comer.ANNA);
        Response begun = comer.begin();
        String address = Comer.atProvider(begun);
        comer.back(address).then().statusCode(200);
        comer.back(address).then().statusCode(400).body(containsString("has ended already"));
        // whoever has copied the cookies too
        Response copied = given().cookies(begun.getDetailedCookies())
                .header("X-Forwarded-For", WithPassword.newAddress())
                .urlEncodingEnabled(false)
                .get(address);
        assertThat(copied.statusCode()).isEqualTo(400);
        assertThat(copied.getCookies()).doesNotContainKey(SESSION);
    }

    @ParameterizedTest
    @EnumSource(
            value = Issuer.Twist.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "HANGS_UP"})
    void aTokenThatIsNotAsItHasToBeOpensNothing(Issuer.Twist twist) {
        Comer comer = Comer.known(Comer.ANNA);
        Issuer.twist(twist);
        Response answer = comer.signIn();
        assertOut(comer, answer, 400);
        assertThat(answer.asString()).contains("could not be accepted").doesNotContain("anna");
    }

    @Test
    void aProviderThatHangsUpIsSaidToBeAway() {
        Comer comer = Comer.known(Comer.ANNA);
        String address = Comer.atProvider(comer.begin());
        Issuer.twist(Issuer.Twist.HANGS_UP);
        Response answer = comer.back(address);
        assertOut(comer, answer, 503);
        assertThat(answer.asString()).contains("Heron Directory cannot be reached");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        Browser.loggedIn().request().get("/admin").then().statusCode(200);
    }

    @Test
    void whatTheProviderSaysIsPassedOn() {
        Comer comer = new Comer();
        String state = Issuer.fields(
                        URI.create(comer.begin().header("Location")).getRawQuery())
                .get("state");
        Response answer =
                comer.back(OpenIdConnect.PATH + "?error=access_denied&error_description=%3Cb%3E&state=" + state);
        assertOut(comer, answer, 400);
        assertThat(answer.asString()).contains("access_denied").doesNotContain("<b>");
    }

    @Test
    void whoFailsTooOftenWaits() {
        Comer comer = new Comer();
        for (int i = 0; i < LoginAttempts.PER_ADDRESS; i++) {
            String state = Issuer.fields(
                            URI.create(comer.begin().header("Location")).getRawQuery())
                    .get("state");
            comer.back(OpenIdConnect.PATH + "?code=guess&state=" + state).then().statusCode(400);
        }
        String state = Issuer.fields(
                        URI.create(comer.begin().header("Location")).getRawQuery())
                .get("state");
        Response answer = comer.back(OpenIdConnect.PATH + "?code=guess&state=" + state);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/paused/on", "/admin/sources", "/admin/preview", "/admin/logout"})
    void aFormOfSomebodyElseChangesNothing(String path) {
        Comer comer = Comer.in();
        comer.browser.request().formParam("x", "y").post(path).then().statusCode(400);
        String others = Comer.in().browser.token();
        comer.browser.token();
        comer.browser.request().formParam("token", others).post(path).then().statusCode(400);
        comer.browser
                .request()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("token", comer.browser.token())
                .post(path)
                .then()
                .statusCode(403);
        assertThat(comer.inside()).isEqualTo(200);
    }

    @Test
    void logoutEndsTheSession() {
        Comer comer = Comer.in();
        assertThat(comer.inside()).isEqualTo(200);
        comer.browser.send("/admin/logout", Map.of()).then().statusCode(303);
        assertThat(comer.inside()).isEqualTo(302);
    }

    @Test
    void everyNodeKnowsTheSession() {
        Instant now = clock.instant();
        assertThat(insideWith(sessionOf(now, Issuer.base(), Operators.Ground.EMAIL, WithProvider.OPERATOR)))
                .isEqualTo(200);
        assertThat(insideWith(sessionOf(now, Issuer.base(), Operators.Ground.GROUP, WithProvider.GROUP)))
                .isEqualTo(200);
        String pass = new Pass(
                        now,
                        Issuer.base(),
                        new Operators.Match(Operators.Ground.EMAIL, WithProvider.OPERATOR),
                        WithProvider.OPERATOR)
                .name();
        assertThat(insideWith(OtherNode.session("a key that no node of ours has", pass)))
                .isEqualTo(302);
    }

    @Test
    void aSessionEndsWithWhatItStandsOn() {
        Instant now = clock.instant();
        String provider = Issuer.base();
        for (String ended : List.of(
                sessionOf(now, provider, Operators.Ground.EMAIL, "dismissed@heron.example"),
                sessionOf(now, provider, Operators.Ground.GROUP, "staff"),
                sessionOf(now, provider, Operators.Ground.GROUP, WithProvider.OPERATOR),
                sessionOf(now, "https://former.example", Operators.Ground.EMAIL, WithProvider.OPERATOR),
                sessionOf(now.minus(Pass.LONGEST), provider, Operators.Ground.EMAIL, WithProvider.OPERATOR),
                OtherNode.session(WithPassword.SESSION_KEY, "oidc x EMAIL x x x"),
                OtherNode.session(WithPassword.SESSION_KEY, WithProvider.OPERATOR))) {
            assertThat(insideWith(ended)).isEqualTo(302);
        }
        assertThat(insideWith(sessionOf(
                        now.minus(Pass.LONGEST).plus(Duration.ofMinutes(1)),
                        provider,
                        Operators.Ground.EMAIL,
                        WithProvider.OPERATOR)))
                .isEqualTo(200);
    }

    /** What a sign-in needs at its end is in its cookie, under the key that every node has. */
    @Test
    void anyNodeCanEndTheSignIn() throws Exception {
        String cookie =
                new Comer().begin().getDetailedCookies().asList().getFirst().getValue();
        byte[] key =
                MessageDigest.getInstance("SHA-256").digest(WithPassword.SESSION_KEY.getBytes(StandardCharsets.UTF_8));
        assertThat(OidcUtils.decryptJson(cookie.substring(cookie.indexOf('|') + 1), new SecretKeySpec(key, "AES"))
                        .fieldNames())
                .contains("nonce", "code_verifier");
    }

    @Test
    void aTokenOpensNothingByItself() {
        Issuer.knows(Map.of(
                "groups",
                List.of("admin", WithProvider.GROUP),
                "email",
                WithProvider.OPERATOR,
                "email_verified",
                true));
        String token = Issuer.idToken();
        for (String path : List.of("/admin", "/admin/runs", "/admin/login/oidc")) {
            int status = given().auth()
                    .oauth2(token)
                    .cookie("q_session_operators", token)
                    .cookie("q_session", token)
                    .redirects()
                    .follow(false)
                    .get(path)
                    .statusCode();
            assertThat(status).as(path).isIn(302, 303);
        }
        given().auth()
                .oauth2(token)
                .cookie("q_session_operators", token)
                .get("/api/v1/admin/sources")
                .then()
                .statusCode(401);
        given().cookie(
                        SESSION,
                        sessionOf(clock.instant(), Issuer.base(), Operators.Ground.EMAIL, WithProvider.OPERATOR))
                .get("/api/v1/admin/sources")
                .then()
                .statusCode(401);
    }
}
