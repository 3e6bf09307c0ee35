package dev.paygrade.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /compare} and its API, on ads whose answers are known. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ComparePageTest {
    private static final String SOURCE = "compare-page";
    private static final String PAGE = "/compare/data-modeler-vs-data-steward";
    private static final int ADS = 24;

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    private Instant now = Instant.EPOCH;

    @BeforeEach
    void open() {
        now = clock.instant();
        board.open(SOURCE);
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    /** Modelers: 16 of 24 are senior and all name SQL and Erwin; stewards: 6 are, and they name SQL and Collibra. */
    static List<RawPosting> ads() {
        List<RawPosting> ads = new ArrayList<>();
        for (int i = 0; i < ADS; i++) {
            ads.add(ad("m" + i, i < 16, "Data Modeler", low(i, true), i)
                    .skills(List.of("SQL", "Snowflake"))
                    .featured(i == 0)
                    .description(
                            "<h3>Responsibilities</h3><ul><li>Design logical models for our domain %d</li></ul><h3>Profile</h3><p>A Bachelor's degree in computer science is required. 4+ years of experience.</p>"
                                    .formatted(i))
                    .build());
            ads.add(ad("s" + i, i < 6, "Data Steward", low(i, false), i)
                    .skills(List.of("SQL", "Tableau"))
                    .description(i == 0 ? "<p>You will work in the agriculture industry.</p>" : null)
                    .build());
        }
        return ads;
    }

    private static RawPosting.Builder ad(String id, boolean senior, String role, int low, int i) {
        return RawPosting.builder(id, (senior ? "Senior " : "Junior ") + role)
                .company("Heron " + "ABCDEF".charAt(i % 6))
                .locations(List.of("Wellington, New Zealand"))
                .employmentType("Full time")
                .pay("USD %d - %d per year".formatted(low, low + 20_000));
    }

    private static int low(int i, boolean modeler) {
        boolean senior = i < (modeler ? 16 : 6);
        return (senior ? 120_000 : 70_000) + (modeler ? 6_000 : 0) + i * i * 37;
    }

    private void read() {
        board.read(SOURCE, now, ads().toArray(RawPosting[]::new));
    }

    /** Weighted by how many ads of either role are senior or junior; the middle of each range is its low end and 10,000. */
    private static double standardised(boolean modeler) {
        double senior = 0;
        double junior = 0;
        int seniors = modeler ? 16 : 6;
        for (int i = 0; i < ADS; i++) {
            senior += i < seniors ? low(i, modeler) + 10_000 : 0;
            junior += i < seniors ? 0 : low(i, modeler) + 10_000;
        }
        return 22 / 48.0 * senior / seniors + 26 / 48.0 * junior / (ADS - seniors);
    }

    private static JsonPath api() {
        return given().get("/api/v1/compare/data-modeler/data-steward")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    @Test
    void comparesByTheAds() {
        read();
        JsonPath compared = api();
        assertThat(compared.getInt("a.nAds")).isEqualTo(ADS);
        assertThat(compared.getInt("pay.adjusted.figure.usedA")).isEqualTo(ADS);
        assertThat(compared.getInt("pay.adjusted.figure.cells")).isEqualTo(2);
        double difference = standardised(true) - standardised(false);
        assertThat(compared.getDouble("pay.adjusted.figure.difference")).isCloseTo(difference, within(2.0));
        assertThat(compared.getDouble("pay.raw.figure.difference")).isGreaterThan(difference + 10_000);
        // the ads that are adjusted are the ads that the pay statistics count
        assertThat(compared.getInt("pay.adjusted.figure.nAdsA")).isEqualTo(compared.getInt("pay.a.nAds"));
        assertThat(compared.getInt("pay.adjusted.figure.nAdsB")).isEqualTo(compared.getInt("pay.b.nAds"));

        assertThat(compared.getList("sections.skills.shared.slug")).containsExactly("sql");
        assertThat(compared.getList("sections.tools.a.slug")).containsExactly("snowflake");
        assertThat(compared.getList("sections.tools.b.slug")).containsExactly("tableau");
        assertThat(compared.getInt("sections.tools.a[0].a.nAds")).isEqualTo(ADS);
        Map<String, Integer> degrees = compared.getMap("sections.education.a.required");
        assertThat(degrees).containsEntry("BACHELOR", ADS);
        assertThat(compared.getInt("sections.education.a.years.p50")).isEqualTo(4);
        assertThat(compared.getString("sections.responsibilities.a.duties[0].phrase"))
                .isEqualTo("design logical models");
        assertThat(compared.getInt("sections.responsibilities.a.duties[0].ads")).isEqualTo(ADS);
        assertThat(compared.getInt("sections.responsibilities.a.duties[0].employers"))
                .isEqualTo(6);
        assertThat(compared.getList("sections.responsibilities.b.duties")).isEmpty();
        assertThat(compared.getList("related")).isNotNull();
    }

    @Test
    void everyLinkLeadsToAsManyAdsAsItSays() {
        read();
        Document page = page(PAGE);
        assertThat(page.select(".toc a").eachAttr("href"))
                .containsExactly(
                        "#definitions",
                        "#responsibilities",
                        "#skills",
                        "#education",
                        "#tools",
                        "#industries",
                        "#outlook",
                        "#tips",
                        "#pay");
        assertThat(page.select("#responsibilities ~ .two q").eachText().getFirst())
                .startsWith("Design logical models");
        assertThat(page.select("section[aria-labelledby=featured] .row")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=salaries] a").eachText())
                .contains("Data Modeler (global)", "Data Steward (global)");
        assertThat(page.select("section[aria-labelledby=responsibilities] a[data-n]")
                        .eachAttr("data-n"))
                .contains("24");
        assertThat(page.select("section[aria-labelledby=education] a[data-n]").eachAttr("href"))
                .contains(
                        "/roles/data-modeler/ads?degree=any",
                        "/roles/data-modeler/ads?degree=bachelor",
                        "/roles/data-modeler/ads?years=any");
        // one steward's ad names an industry, and so the three other ads of its employer have one
        assertThat(page.select("section[aria-labelledby=industries] a[href=/roles/data-steward/ads?industry=any]")
                        .attr("data-n"))
                .isEqualTo("4");
        assertThat(page.select("section[aria-labelledby=outlook] a[data-n]")).hasSize(24);
        Map<String, String> figures = new TreeMap<>();
        page.select("a[data-n]").forEach(figure -> figures.put(figure.attr("href"), figure.attr("data-n")));
        assertThat(figures).hasSizeGreaterThan(40);
        figures.forEach((href, n) -> assertThat(Jsoup.parse(given().urlEncodingEnabled(false)
                                .get(href)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())
                        .select(".total")
                        .text())
                .as(href)
                .isEqualTo(n));
    }

    @Test
    void seesWhatChanged() {
        read();
        assertThat(api().getInt("a.nAds")).isEqualTo(ADS);
        board.read(SOURCE, now, ad("late", true, "Data Modeler", 140_000, 1).build());
        assertThat(api().getInt("a.nAds")).isEqualTo(ADS + 1);
    }

    @Test
    void saysWhatIsMissingOfRolesWithoutAds() {
        Document page = page(PAGE);
        assertThat(page.select("section[aria-labelledby=pay]").text()).contains("Not enough ads yet");
        assertThat(page.select("section[aria-labelledby=responsibilities]").text())
                .contains("No ad of this role has brought a description yet.");
        assertThat(page.select("section[aria-labelledby=definitions]").text())
                .contains("No ad of this role has been seen yet.");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void hasOneAddressForEachPair() {
        given().redirects()
                .follow(false)
                .get("/compare/data-steward-vs-data-modeler")
                .then()
                .statusCode(301)
                .header("Location", endsWith(PAGE));
        given().redirects()
                .follow(false)
                .get("/compare?a=data-steward&b=data-modeler")
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE));
        given().redirects()
                .follow(false)
                .get("/api/v1/compare/data-steward/data-modeler")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/api/v1/compare/data-modeler/data-steward"));
        given().get("/compare/data-steward-vs-data-steward")
                .then()
                .statusCode(400)
                .body(containsString("the same role"));
        given().get("/api/v1/compare/data-steward/data-steward")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body(containsString("same role"));
        given().get("/compare/data-wizard-vs-data-steward")
                .then()
                .statusCode(404)
                .body(containsString("Did you mean"));
        given().get("/api/v1/compare/data-wizard/data-steward")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .body(containsString("Like it are data-"));
        given().get("/compare/nonsense").then().statusCode(404);
        given().get("/compare?c=1").then().statusCode(400);
        given().get("/api/v1/compare/data-modeler/data-steward?x=1")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void indexOffersPairsAndAForm() {
        read();
        Document index = page("/compare?a=data-steward");
        assertThat(index.select("#a option[selected]").eachAttr("value")).containsExactly("data-steward");
        assertThat(index.select("table a").eachAttr("href")).contains(PAGE);
        assertThat(index.select("#b option")).hasSizeGreaterThan(100);
    }
}
