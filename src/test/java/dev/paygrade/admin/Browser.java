package dev.paygrade.admin;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at the pages: keeps cookies, and sends forms with the token that the page held. */
final class Browser {
    private final CookieFilter cookies = new CookieFilter();
    private final String address = WithPassword.newAddress();

    static Browser loggedIn() {
        Browser browser = new Browser();
        browser.login(WithPassword.PASSWORD).then().statusCode(302);
        return browser;
    }

    RequestSpecification request() {
        return given().filter(cookies)
                .header("X-Forwarded-For", address)
                .redirects()
                .follow(false);
    }

    Response login(String password) {
        return request()
                .formParam("user", "admin")
                .formParam("password", password)
                .post("/admin/login/check");
    }

    Document page(String path) {
        return Jsoup.parse(request().get(path).then().statusCode(200).extract().asString());
    }

    /** The token of a page's forms. */
    String token() {
        return page("/admin/preview").expectFirst("form.adform [name=token]").val();
    }

    /** Sends a form of a page of ours. */
    Response send(String path, Map<String, String> fields) {
        return request().formParam("token", token()).formParams(fields).post(path);
    }
}
