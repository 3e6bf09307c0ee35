package dev.paygrade.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of the pages of the sample data leads to as many ads as it says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SampleBoardOn.class)
class FigureLinksTest {

    @ParameterizedTest
    @CsvSource({
        "/roles/data-engineer, 60",
        "/roles/data-engineer?currency=PLN&level=senior, 20",
        "/compare/data-engineer-vs-data-scientist, 60",
        "/salaries?mode=each, 5",
        "/pay-transparency, 5"
    })
    void followsThemAll(String path, int least) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> given().get("/api/v1/postings?limit=1").jsonPath().getInt("total") >= 300);
        // the board is read on while figures are followed: a page is taken anew until nothing changed meanwhile
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            Map<String, String> said = figures(page(path));
            assertThat(said).hasSizeGreaterThanOrEqualTo(least);
            Map<String, String> found = new TreeMap<>();
            said.keySet().forEach(href -> found.put(href, page(href).select(".total").text()));
            assertThat(found).isEqualTo(said);
        });
    }

    private static Map<String, String> figures(Document page) {
        Map<String, String> figures = new TreeMap<>();
        page.select("a[data-n]").forEach(figure -> figures.put(figure.attr("href"), figure.attr("data-n")));
        return figures;
    }

    private static Document page(String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
