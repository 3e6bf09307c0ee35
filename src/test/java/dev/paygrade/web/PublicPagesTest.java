package dev.paygrade.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** A posting's page with its markup, feeds, sitemaps and employers' pages, the ad being a hostile one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublicPagesTest {
    private static final String SOURCE = "public-pages";
    private static final String EVIL = "</script><img src=x onerror=alert(1)>&\u0001]]>";
    private static final String DESCRIPTION =
            "<h1>About</h1><p>We pay <b>a range</b> of $150,000 - $180,000 per year. You know Python and Kafka.</p>";

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    private Instant now = Instant.EPOCH;

    @BeforeEach
    void open() {
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        board.open(SOURCE);
        board.read(
                SOURCE,
                now,
                RawPosting.builder("stated", "Senior Data Engineer " + EVIL)
                        .company("Takahe " + EVIL)
                        .locations(List.of("Dunedin, New Zealand"))
                        .employmentType("Full time")
                        .description(DESCRIPTION)
                        .url(URI.create("https://example.org/stated"))
                        .build(),
                RawPosting.builder("remote", "Data Analyst")
                        .company("Takahe " + EVIL)
                        .locations(List.of("Remote (New Zealand)"))
                        .build());
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    private static String address(String title) {
        List<String> urls = given().queryParam("source", SOURCE)
                .get("/api/v1/postings")
                .jsonPath()
                .getList("items.findAll { it.title.startsWith('" + title + "') }.url");
        return urls.getFirst().replaceFirst("^https?://[^/]+", "");
    }

    private static Document page(String path) {
        Response response = given().get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    private static JsonNode data(Document page) throws Exception {
        return new ObjectMapper()
                .readTree(page.select("script[type=application/ld+json]").html());
    }

    @Test
    void searchEnginesAreToldWhatThePageSays() throws Exception {
        Document page = page(address("Senior Data"));
        JsonNode data = data(page);
        assertThat(data.path("@type").asText()).isEqualTo("JobPosting");
        assertThat(data.path("title").asText()).isEqualTo(page.select("h1").text());
        assertThat(data.at("/baseSalary/currency").asText()).isEqualTo("NZD");
        assertThat(data.at("/baseSalary/value/minValue").decimalValue()).isEqualByComparingTo("150000");
        assertThat(data.at("/baseSalary/value/unitText").asText()).isEqualTo("YEAR");
        assertThat(data.at("/jobLocation/0/address/addressLocality").asText()).isEqualTo("Dunedin");
        assertThat(data.path("employmentType").toString()).isEqualTo("[\"FULL_TIME\"]");
        // first seen is not posted
        assertThat(data.has("datePosted")).isFalse();
        assertThat(page.select("img")).isEmpty();
    }

    @Test
    void aRemotePostingSaysFromWhere() throws Exception {
        JsonNode data = data(page(address("Data Analyst")));
        assertThat(data.path("jobLocationType").asText()).isEqualTo("TELECOMMUTE");
        assertThat(data.at("/applicantLocationRequirements/0/name").asText()).isEqualTo("New Zealand");
        assertThat(data.has("baseSalary")).isFalse();
    }

    @Test
    void theWordsThatWereReadAreMarked() {
        Document page = page(address("Senior Data"));
        assertThat(page.select(".description mark[title=Pay]").text()).isEqualTo("$150,000 - $180,000 per year");
        assertThat(page.select(".description mark[title=Skills]").eachText()).containsExactly("Python", "Kafka");
        assertThat(page.select(".description").text()).startsWith("About We pay a range of $150,000");
    }

    @Test
    void oneClickLeadsToAReport() {
        Document page = page(address("Senior Data"));
        assertThat(page(page.select("a[href$=/report]").attr("href")).select("form input[name=reason]"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void aClosedPostingIsGoneWithoutMarkup() {
        String address = address("Senior Data");
        board.sql(
                "update posting set closed_at = now() where title like 'Senior Data Engineer%' and employer like 'Takahe%'");
        Response response = given().get(address);
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.asString()).doesNotContain("ld+json").contains("This posting is closed");
    }

    @Test
    void feedsShowWhatTheListingShows() throws Exception {
        Response json = given().queryParam("source", SOURCE).get("/feed.json");
        assertThat(json.jsonPath().getList("items.title", String.class))
                .hasSize(2)
                .anySatisfy(title ->
                        assertThat(title).startsWith("Senior Data Engineer").contains("Takahe"));
        assertThat(json.jsonPath().getString("items[0].url")).startsWith("http").contains("/jobs/");

        Response atom = given().queryParam("source", SOURCE).get("/feed.atom");
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(atom.asString())));
        assertThat(document.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("link")
                        .item(1)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .endsWith("/?source=" + SOURCE);
    }

    @Test
    void aFeedThatDidNotChangeIsNotSentAgain() {
        String tag = given().queryParam("source", SOURCE).get("/feed.atom").header("ETag");
        Response again = given().queryParam("source", SOURCE)
                .header("If-None-Match", tag)
                .get("/feed.atom");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(given().queryParam("level", "wizard").get("/feed.atom").statusCode())
                .isEqualTo(400);
    }

    @Test
    void sitemapsLeadToEveryOpenPosting() {
        assertThat(given().get("/robots.txt").asString())
                .contains("Sitemap: http")
                .contains("Disallow: /admin");
        List<String> parts = Jsoup.parse(given().get("/sitemap.xml").asString(), org.jsoup.parser.Parser.xmlParser())
                .select("loc")
                .eachText();
        assertThat(parts).first().asString().endsWith("/sitemap-pages.xml");
        List<String> postings = parts.stream()
                .skip(1)
                .flatMap(part -> Jsoup.parse(
                        given().get(part.replaceFirst("^https?://[^/]+", "")).asString(),
                        org.jsoup.parser.Parser.xmlParser())
                        .select("loc")
                        .eachText()
                        .stream())
                .toList();
        String open = address("Data Analyst");
        assertThat(postings).anyMatch(url -> url.endsWith(open));
    }

    @Test
    void anEmployersPageLinksToTheAdsBehindItsFigures() {
        String href = page(address("Senior Data")).select("a.company").attr("href");
        Document page = page(href);
        assertThat(page.select("h1").text()).startsWith("Takahe");
        assertThat(page.select("[aria-labelledby=open] .row")).hasSize(2);
        var line = page.select("[aria-labelledby=pay] tbody tr");
        assertThat(line).hasSize(1);
        assertThat(page(line.select("a[data-n]").attr("href")).select(".total").text())
                .isEqualTo("1");
        assertThat(page.select("[aria-labelledby=pay]").text()).doesNotContainIgnoringCase("median");
        assertThat(given().get("/companies/no-such-employer").statusCode()).isEqualTo(404);
    }
}
