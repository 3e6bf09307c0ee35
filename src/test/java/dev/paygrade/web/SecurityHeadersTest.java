package dev.paygrade.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of answer tells browsers what they may do with it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecurityHeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/roles",
                "/sources",
                "/method",
                "/no-such-page",
                "/?level=wizard",
                "/paygrade.css",
                "/favicon.svg",
                "/feed.atom",
                "/robots.txt",
                "/api/v1/postings",
                "/api/v1/no-such",
                "/admin",
                "/admin/login",
                "/q/health/live"
            })
    void arePartOfEveryAnswer(String path) {
        Headers headers = given().redirects().follow(false).get(path).headers();
        assertThat(headers.getValue("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.getValue("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getValue("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getValue("Referrer-Policy")).isIn("strict-origin-when-cross-origin", "same-origin");
        assertThat(headers.getValue("Permissions-Policy")).contains("geolocation=()");
        assertThat(headers.getValue("Server")).isNull();
        assertThat(headers.getValue("X-Powered-By")).isNull();
        // without TLS a browser would ignore it, and a proxy might not
        assertThat(headers.getValue("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/roles", "/sources", "/method", "/no-such-page"})
    void pagesNeedNoExceptionOfThePolicy(String path) {
        var page = Jsoup.parse(given().get(path).asString());
        assertThat(page.select("style, [style], script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute ->
                                attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")));
    }
}
