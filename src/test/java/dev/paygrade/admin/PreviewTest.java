package dev.paygrade.admin;

import static dev.paygrade.admin.WithPassword.admin;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paygrade.boot.TestDatabase;
import dev.paygrade.harvest.LocalSite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page would give, by API and by page; nothing is stored. */
@QuarkusTest
@TestProfile(WithPassword.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
class PreviewTest {
    private static final String POSTING = """
            <!doctype html><html><head><title>Job</title><script type="application/ld+json">
            {"@context": "https://schema.org/", "@type": "JobPosting", "title": "Senior Beekeeping Engineer <b>(m/f/d)</b>",
             "datePosted": "2026-05-04", "hiringOrganization": {"@type": "Organization", "name": "Hive & Sons"},
             "jobLocation": {"@type": "Place", "address": {"addressLocality": "Berlin", "addressCountry": "DE"}},
             "baseSalary": {"@type": "MonetaryAmount", "currency": "EUR",
               "value": {"@type": "QuantitativeValue", "minValue": 70000, "maxValue": 85000, "unitText": "YEAR"}},
             "description": "<p>You know Java and PostgreSQL.</p>"}
            </script></head><body><h1>Job</h1></body></html>""";

    private static ValidatableResponse preview(Map<String, Object> body) {
        try {
            return admin().body(new ObjectMapper().writeValueAsString(body))
                    .post("/api/v1/admin/preview")
                    .then();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void pastedHtmlIsReadWithItsEvidence() {
        preview(Map.of("html", POSTING))
                .statusCode(200)
                .body("outcome", equalTo("READ"), "kind", equalTo("jsonld"), "postings", hasSize(1))
                .body("postings[0].company", equalTo("Hive & Sons"))
                .body("postings[0].normalised.level.value", equalTo("SENIOR"))
                .body("postings[0].normalised.level.evidence.quote", containsString("Senior"))
                .body("postings[0].normalised.pay.headline.min", equalTo(70000))
                .body("postings[0].normalised.pay.headline.currency", equalTo("EUR"))
                .body("postings[0].normalised.places[0].city", equalTo("Berlin"))
                .body("postings[0].normalised.skills", hasItem("PostgreSQL"));
        given().get("/api/v1/postings?status=any&q=beekeeping").then().body("total", equalTo(0));
    }

    @Test
    void aPageIsFetchedAndItsKindFoundOut() {
        preview(Map.of("url", LocalSite.base() + "/insights/a-vs-b/"))
                .statusCode(200)
                .body("outcome", equalTo("READ"), "kind", equalTo("featured-page"), "postings", hasSize(5))
                .body("article.title", notNullValue())
                .body("found", equalTo(LocalSite.base() + "/insights/a-vs-b/"));
        given().get("/api/v1/sources").then().body("findAll { it.id == 'preview' }", hasSize(0));
    }

    @Test
    void furtherPagesAreNamedAndNotFetched() {
        preview(Map.of(
                        "html",
                        "<ul><li><a href='/jobs/1'>One</a></li><li><a href='/jobs/2'>Two</a></li></ul>",
                        "url",
                        "https://example.org/jobs",
                        "kind",
                        "jsonld",
                        "settings",
                        Map.of("list", Map.of("links", "li a"))))
                .statusCode(200)
                .body("outcome", equalTo("READ"), "postings", hasSize(0))
                .body("next.url", hasItem("https://example.org/jobs/2"))
                .body("next[0].purpose", equalTo("DETAIL"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1/, REFUSED, PRIVATE_ADDRESS",
        "http://169.254.169.254/latest/meta-data, REFUSED, PRIVATE_ADDRESS",
        "SITE/private/page/, REFUSED, ROBOTS",
        "SITE/nowhere/, FAILED, HTTP_STATUS",
        "SITE/empty/, UNREADABLE, NO_POSTINGS"
    })
    void whatDoesNotComeIsAnOutcomeWithAReason(String url, String outcome, String reason) {
        preview(Map.of("url", url.replace("SITE", LocalSite.base())))
                .statusCode(200)
                .body("outcome", equalTo(outcome), "reason", equalTo(reason))
                .body("detail.length()", org.hamcrest.Matchers.greaterThan(20));
    }

    @Test
    void aRequestThatMakesNoSenseIsABadOne() {
        preview(Map.of()).statusCode(400).body("errors[0].field", equalTo("url"));
        preview(Map.of("url", "file:///etc/passwd")).statusCode(400).body("errors[0].field", equalTo("url"));
        preview(Map.of("url", "https://example.org/", "kind", "jsonlt"))
                .statusCode(400)
                .body("errors[0].detail", containsString("did you mean 'jsonld'?"));
        preview(Map.of("html", 5)).statusCode(400).body("errors[0].field", equalTo("html"));
        preview(Map.of("uri", "https://example.org/")).statusCode(400).body("errors[0].field", equalTo("uri"));
    }

    @Test
    void thePageShowsTheSame() {
        Browser browser = Browser.loggedIn();
        Document page = Jsoup.parse(browser.send("/admin/preview", Map.of("html", POSTING))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("#outcome").text()).isEqualTo("1 posting");
        assertThat(page.select("section.posting h2").text()).contains("Senior Beekeeping Engineer");
        assertThat(page.select("section.posting h2 b")).isEmpty();
        assertThat(page.select("section.posting q").eachText()).anyMatch(quote -> quote.contains("70000"));
        assertThat(page.expectFirst("#html").val()).contains("JobPosting");

        Document refused = Jsoup.parse(browser.send("/admin/preview", Map.of("url", "http://10.0.0.1/"))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(refused.select(".warn").text()).contains("PRIVATE_ADDRESS");
        Document bad = Jsoup.parse(browser.send("/admin/preview", Map.of("url", "nothing"))
                .then()
                .statusCode(400)
                .extract()
                .asString());
        assertThat(bad.select("[role=alert]").text()).contains("https://host/path");
    }
}
