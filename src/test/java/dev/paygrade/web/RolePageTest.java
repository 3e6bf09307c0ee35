package dev.paygrade.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.insight.Rollups;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role's page, its file and snapshots, the explorer, and where an ad sits; on ads whose answers are known. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RolePageTest {
    private static final String SOURCE = "role-page";
    private static final String ROLE = "/roles/data-librarian";
    private static final int ADS = 30;

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    @Inject
    Rollups rollups;

    private Instant now = Instant.EPOCH;

    @BeforeEach
    void read() {
        now = clock.instant();
        board.open(SOURCE);
        List<RawPosting> ads = new ArrayList<>();
        for (int i = 0; i < ADS; i++) {
            int low = 60_000 + i * 1_000;
            ads.add(RawPosting.builder("l" + i, (i < 15 ? "Senior " : "Junior ") + "Data Librarian")
                    .company("Kakapo " + "ABCDE".charAt(i % 5))
                    .locations(List.of(i < 20 ? "Wellington, New Zealand" : "Sydney, Australia"))
                    .workMode(i % 2 == 0 ? "On-site" : "Hybrid")
                    .employmentType("Full time")
                    .posted(LocalDate.now(clock).minusDays(i < 14 ? 1 : 70).toString())
                    .skills(i % 3 == 0 ? List.of("SQL", "Python") : List.of("SQL"))
                    .description(
                            "<p>A Bachelor's degree in any field is required. 4+ years of experience. Librarian %d.</p>"
                                    .formatted(i))
                    .pay(i == 29 ? "from USD 90,000 per year" : "USD %d - %d per year".formatted(low, low + 20_000))
                    .build());
        }
        board.read(SOURCE, now, ads.toArray(RawPosting[]::new));
        // a reader does not wait for the tick that may be folding just now
        rollups.fold();
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    private static Document page(String path) {
        Response response = given().urlEncodingEnabled(false).get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    private static void followsEveryFigure(Document page, int atLeast) {
        Set<String> followed = new TreeSet<>();
        for (Element figure : page.select("a[data-n]")) {
            if (followed.add(figure.attr("href"))) {
                assertThat(page(figure.attr("href")).select(".total").text())
                        .as(figure.attr("href"))
                        .isEqualTo(figure.attr("data-n"));
            }
        }
        assertThat(followed).hasSizeGreaterThan(atLeast);
    }

    @Test
    void everyFigureLeadsToExactlyItsAds() {
        Document page = page(ROLE);
        assertThat(page.select("[aria-labelledby=pay] .big").text()).isEqualTo("$74K – $94K");
        assertThat(page.select("[aria-labelledby=pay] a[data-n]").eachAttr("data-n"))
                .containsExactly("29", "30", "30", "1");
        assertThat(page.select("[aria-labelledby=levels] tbody th").eachText()).hasSize(2);
        assertThat(page.select("[aria-labelledby=where] tbody th").eachText()).containsExactly("New Zealand");
        assertThat(page.select("[aria-labelledby=months] tbody tr")).hasSizeBetween(2, 3);
        assertThat(page.select("[aria-labelledby=skills] tbody").text()).contains("SQL", "Python");
        assertThat(page.select("[aria-labelledby=employers] a")).hasSize(5);
        // the bars hold all ads that are counted, and are links themselves
        List<String> bars = page.select("[aria-labelledby=spread] a[data-n]").eachAttr("data-n");
        assertThat(bars).hasSizeGreaterThan(2);
        assertThat(bars.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(29);
        assertThat(page.select("svg.histogram a").eachAttr("href"))
                .isEqualTo(page.select("[aria-labelledby=spread] a[data-n]").eachAttr("href"));
        followsEveryFigure(page, 25);
    }

    @Test
    void theScopeIsInTheAddress() {
        Document page = page(ROLE + "?country=NZ&currency=EUR");
        assertThat(page.select("[aria-labelledby=pay] h2").text()).isEqualTo("Pay a year, New Zealand");
        assertThat(page.select("[aria-labelledby=pay] .big").text())
                .contains("€")
                .doesNotContain("$");
        assertThat(page.select("[aria-labelledby=pay] a[data-n]").attr("data-n"))
                .isEqualTo("20");
        assertThat(page.select(".scope a[aria-current]").eachText())
                .containsExactly("Any", "New Zealand", "Any", "Full time", "EUR");
        assertThat(page.select("[aria-labelledby=spread] a[data-n]").eachAttr("data-n").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(20);
        followsEveryFigure(page, 15);
        assertThat(page(ROLE + "?country=AU").select(".warn").text()).contains("Data Librarian in Australia");
        assertThat(given().get(ROLE + "?level=wizard").statusCode()).isEqualTo(400);
        assertThat(given().get(ROLE + "?city=Wellington").statusCode()).isEqualTo(400);
    }

    @Test
    void aSnapshotKeepsItsBytes() {
        Response made =
                given().redirects().follow(false).formParam("country", "NZ").post(ROLE + "/snapshots");
        assertThat(made.statusCode()).isEqualTo(303);
        Document cited = page(made.header("Location").replaceFirst("^https?://[^/]+", ""));
        assertThat(cited.select(".citation").text())
                .contains("Pay of Data Librarian, New Zealand, n = 20 ads", "as of", "/pay.csv?snapshot=");
        String link = cited.select(".citation a").attr("href").replaceFirst("^https?://[^/]+", "");
        byte[] before = given().get(link).then().statusCode(200).extract().asByteArray();
        assertThat(new String(before, java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("role,place,level")
                .contains("Data Librarian,New Zealand,any,any,full_time,stated,USD", ",all,,20,5,");
        assertThat(given().get(ROLE + "/pay.csv?country=NZ").asByteArray()).isEqualTo(before);

        Response again =
                given().redirects().follow(false).formParam("country", "NZ").post(ROLE + "/snapshots");
        assertThat(again.header("Location")).isEqualTo(made.header("Location"));
        board.sql("update posting set observed_low = observed_low + 50000, observed_high = observed_high + 50000"
                + " where title like '%Data Librarian'");
        assertThat(given().get(link).asByteArray()).isEqualTo(before);
        assertThat(given().get(ROLE + "/pay.csv?snapshot=0123456789abcdef").statusCode())
                .isEqualTo(404);
    }

    @Test
    void itsCardCanBeEmbedded() {
        Document page = page(ROLE);
        Document theirs =
                Jsoup.parse(page.select(".embed textarea").eachText().stream().reduce("", (one, other) -> one + other));
        assertThat(page.select(".embed script, .embed button")).isEmpty();
        String picture = theirs.select("a > img").attr("src");
        assertThat(picture).matches("http://[^/]+/embed/roles/data-librarian\\.svg");
        given().get(picture)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body("svg.@width", equalTo(theirs.select("img").attr("width")));
        assertThat(theirs.select("img").attr("alt")).startsWith("Data Librarian: ");
        given().get(theirs.select("a").attr("href")).then().statusCode(200);
        Response framed = given().get(theirs.select("iframe").attr("src"));
        assertThat(framed.statusCode()).isEqualTo(200);
        assertThat(framed.header("Content-Security-Policy")).endsWith("frame-ancestors *");
        Document german =
                Jsoup.parse(given().header("Accept-Language", "de").get(ROLE).asString());
        assertThat(german.select(".embed summary").text()).isEqualTo("In die eigene Seite einbetten");
        Document ours = Jsoup.parse(
                german.select(".embed textarea").eachText().stream().reduce("", (one, other) -> one + other));
        String card = given().header("Accept-Language", "fr")
                .get(ours.select("a > img").attr("src"))
                .asString();
        assertThat(card).contains("Vollzeit-Anzeigen von", "pro Jahr").doesNotContain("full-time");
        Document frame =
                Jsoup.parse(given().get(ours.select("iframe").attr("src")).asString());
        assertThat(frame.select("html").attr("lang")).isEqualTo("de");
        assertThat(frame.select("img").attr("alt")).contains("öffnet die Anzeigen");
        assertThat(given().get(frame.select("img").attr("src")).asString()).isEqualTo(card);
        given().get("/embed/roles/data-librarian.svg?lang=xx").then().statusCode(400);
    }

    @Test
    void wordsOfACardFitIntoIt() {
        String name = "Principal Interoperability and Metadata Standards Data Librarian";
        String named = "update role set name = '%s' where slug = 'data-librarian'";
        board.sql(named.formatted(name));
        try {
            Document card =
                    Jsoup.parse(given().get("/embed/roles/data-librarian.svg").asString(), Parser.xmlParser());
            assertThat(card.select("text").getFirst().text()).startsWith("Principal Interoperability");
            assertThat(card.select("text")).hasSizeGreaterThan(3).allSatisfy(line -> {
                double wide = line.text().length() * 0.55 * Double.parseDouble(line.attr("font-size"));
                assertThat(Double.parseDouble(line.attr("x")) + wide)
                        .as(line.text())
                        .isLessThanOrEqualTo(400);
            });
        } finally {
            board.sql(named.formatted("Data Librarian"));
        }
    }

    @Test
    void aPostingSaysWhereItSits() {
        String first = given().queryParam("source", SOURCE)
                .queryParam("q", "Senior")
                .queryParam("sort", "pay")
                .get("/api/v1/postings")
                .jsonPath()
                .getString("items[0].url");
        Document page = page(first.replaceFirst("^https?://[^/]+", ""));
        assertThat(page.select("[aria-labelledby=sits]").text())
                .contains("in the highest tenth", "15 ads", "Data Librarian, Senior-level / Expert, New Zealand");
        followsEveryFigure(page, 0);
        String unstated = given().queryParam("source", SOURCE)
                .queryParam("sort", "pay")
                .queryParam("level", "entry")
                .queryParam("limit", "200")
                .get("/api/v1/postings")
                .jsonPath()
                .getString("items.find { it.pay.headline.max == null }.url");
        assertThat(page(unstated.replaceFirst("^https?://[^/]+", "")).select("[aria-labelledby=sits]"))
                .isEmpty();
    }

    @Test
    void theExplorerAndItsFilesShowTheSame() {
        String query = "?q=data+librarian&level=each&country=each&sort=median";
        Document page = page("/salaries" + query);
        List<String> ads = page.select("a[data-n]").eachAttr("data-n");
        assertThat(ads).containsExactly("15");
        assertThat(page.select("tbody tr").text()).contains("Senior-level / Expert", "New Zealand");
        followsEveryFigure(page, 0);
        assertThat(given().urlEncodingEnabled(false)
                        .get("/salaries.json" + query)
                        .jsonPath()
                        .getList("items.nAds", Integer.class))
                .containsExactly(15);
        assertThat(given().urlEncodingEnabled(false)
                        .get("/salaries.csv" + query)
                        .asString()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Data Librarian,SENIOR,NZ,,FULL_TIME,USD,");
        assertThat(page("/salaries?q=data+librarian").select("a[data-n]").eachAttr("data-n"))
                .containsExactly("29");
        assertThat(given().get("/salaries?sort=luck").statusCode()).isEqualTo(400);
    }

    @Test
    void theExplorerKnowsWorkModesAndKindsOfEmployment() {
        String each = "?q=data+librarian&mode=each&sort=high";
        Document page = page("/salaries" + each);
        assertThat(page.select("tbody td:nth-of-type(1)").eachText()).containsExactly("Hybrid", "On-site");
        assertThat(page.select("a[data-n]").eachAttr("data-n")).containsExactly("14", "15");
        assertThat(page.select(".scope a[aria-current]").eachText())
                .containsExactly("All together", "All together", "Each", "Full time", "USD", "high");
        assertThat(page.select(".lead").text()).doesNotContain("within");
        followsEveryFigure(page, 1);
        // the files and the API hold what is shown, in its order
        assertThat(given().urlEncodingEnabled(false)
                        .get("/salaries.csv" + each)
                        .asString()
                        .lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("Data Librarian,,,HYBRID,FULL_TIME,USD,");
        assertThat(given().urlEncodingEnabled(false)
                        .get("/salaries.json" + each)
                        .jsonPath()
                        .getList("items.mode"))
                .containsExactly("HYBRID", "ONSITE");
        JsonPath api = given().urlEncodingEnabled(false)
                .get("/api/v1/salaries" + each)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(api.getList("items.mode")).containsExactly("HYBRID", "ONSITE");
        assertThat(api.getString("precision")).isEqualTo("exact");
        // even numbers are on site: 60,000 + 1,000 i and 20,000 more, i = 0, 2 … 28
        assertThat(api.getInt("items[1].low.p50")).isEqualTo(74_000);
        assertThat(api.getInt("items[1].high.p90")).isEqualTo(105_200);
        for (int i = 0; i < 2; i++) {
            int ads = given().urlEncodingEnabled(false)
                    .get(api.getString("items[%d].evidence".formatted(i)))
                    .jsonPath()
                    .getInt("total");
            assertThat(ads).isEqualTo(api.getInt("items[%d].nAds".formatted(i)));
        }
        // all modes together from the ready statistics and the two exact ones agree in what they count
        assertThat(given().urlEncodingEnabled(false)
                        .get("/api/v1/salaries?q=data+librarian")
                        .jsonPath()
                        .getInt("items[0].nAds"))
                .isEqualTo(29);
        assertThat(page("/salaries?q=data+librarian&mode=remote").select("tbody"))
                .isEmpty();
        assertThat(page("/salaries?q=data+librarian&type=intern").select("tbody"))
                .isEmpty();
        board.sql(
                "update posting set employment_types = '{INTERN}' where work_mode = 'ONSITE' and title like '%Librarian'");
        Document interns = page("/salaries?q=data+librarian&type=intern");
        assertThat(interns.select("a[data-n]").eachAttr("data-n")).containsExactly("15");
        assertThat(interns.select("tbody th a").attr("href")).isEqualTo("/roles/data-librarian?type=intern");
        followsEveryFigure(interns, 0);
        for (String wrong : List.of("mode=moon", "type=wish", "after=x", "currency=XQZ", "sort=luck", "luck=1")) {
            assertThat(given().get("/salaries?" + wrong).statusCode()).as(wrong).isEqualTo(400);
            given().get("/api/v1/salaries?" + wrong)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].field", equalTo(wrong.substring(0, wrong.indexOf('='))));
        }
    }

    @Test
    void cellsOfAFileRunNoFormula() {
        assertThat(Csv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(Csv.cell("@x")).isEqualTo("'@x");
        assertThat(Csv.cell("\tx")).isEqualTo("'\tx");
        assertThat(Csv.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
        assertThat(Csv.cell("plain")).isEqualTo("plain");
    }
}
