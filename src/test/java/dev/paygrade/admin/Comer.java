package dev.paygrade.admin;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;

/** Somebody who signs in with the provider, step by step. */
final class Comer {
    static final Map<String, Object> ANNA = Map.of("email", "Anna@heron.example", "email_verified", true);

    final Browser browser = new Browser();

    /** Somebody whom the provider knows so, before the first step. */
    static Comer known(Map<String, Object> claims) {
        Issuer.knows(claims);
        return new Comer();
    }

    /** An operator who is in. */
    static Comer in() {
        Comer comer = known(ANNA);
        comer.signIn().then().statusCode(200);
        return comer;
    }

    Response begin() {
        return browser.request().get(OpenIdConnect.PATH);
    }

    /** Where the provider leads back to. */
    static String atProvider(Response begun) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(begun.then().statusCode(303).extract().header("Location"))
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
    }

    Response back(String address) {
        return browser.request().urlEncodingEnabled(false).get(address);
    }

    Response signIn() {
        return back(atProvider(begin()));
    }

    /** What the admin pages answer. */
    int inside() {
        return browser.request().get("/admin").statusCode();
    }
}
