package dev.paygrade.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a page on a web server, through Quartz, to the API; and every way in which a page can be bad. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
class HarvestTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Sources sources;

    @Inject
    SourceLoader loader;

    @BeforeEach
    void everySourceHasBeenRead() {
        await().atMost(PATIENCE)
                .until(() -> get("/api/v1/sources")
                        .getList("findAll { it.enabled && it.lastStatus == null }")
                        .isEmpty());
    }

    private static JsonPath get(String path) {
        return given().get(path).then().statusCode(200).extract().jsonPath();
    }

    private static Map<String, Object> posting(String title, String source) {
        List<Map<String, Object>> items =
                get("/api/v1/postings?status=any&limit=200&source=" + source).getList("items");
        return items.stream()
                .filter(item -> title.equals(item.get("title")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no posting " + title + " from " + source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Data Engineer | murmuration | MID | 100000 | 130000 | REMOTE | FULL_TIME | US
            Senior Data Scientist | murmuration | SENIOR | 120000 | 150000 | REMOTE | FULL_TIME | US
            Asst/Assoc Professor of Applied Mathematics & Artificial Intelligence | Rochester Institute of Technology | MID | 75000 | 150000 | | FULL_TIME | Rochester
            Cloud Consultant Intern, AWS Professional Services | Amazon.com | ENTRY | 85000 | 185000 | | FULL_TIME INTERN | Seattle
            Software Development Engineer Intern, Student Veteran Opportunity | Amazon.com | ENTRY | 95000 | 192000 | | FULL_TIME INTERN | Seattle
            """)
    void readsEveryFeaturedBlock(
            String title, String company, String level, int min, int max, String mode, String types, String where) {
        for (String source : List.of("seeds", "seeds-text")) {
            JsonPath item = JsonPath.from(json(posting(title, source)));
            assertThat(item.getString("company.name")).isEqualTo(company);
            assertThat(item.getString("level.value")).isEqualTo(level);
            assertThat(item.getInt("pay.headline.min")).isEqualTo(min);
            assertThat(item.getInt("pay.headline.max")).isEqualTo(max);
            assertThat(item.getString("pay.headline.currency")).isEqualTo("USD");
            assertThat(item.getString("pay.headline.period")).isEqualTo("YEAR");
            assertThat(item.getString("workMode.value")).isEqualTo(mode);
            assertThat(item.getList("employmentTypes", String.class)).containsExactly(types.split(" "));
            assertThat(item.getBoolean("featured")).isTrue();
            if (where.equals("US")) {
                assertThat(item.getList("eligible.countries", String.class)).containsExactly("US");
                assertThat(item.getList("places")).isEmpty();
            } else {
                assertThat(item.getString("places[0].city")).isEqualTo(where);
                assertThat(item.getString("places[0].country")).isEqualTo("US");
            }
        }
    }

    private static String json(Map<String, Object> item) {
        try {
            return new ObjectMapper().writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void linksTheSameOpeningOfTwoArticles() {
        assertThat(get("/api/v1/postings?status=any&limit=200").getInt("total")).isEqualTo(5);
        Object id = posting("Data Engineer", "seeds").get("id");
        given().get("/api/v1/postings/" + id)
                .then()
                .body("sightings.source", hasItem("seeds"))
                .body("sightings.source", hasItem("seeds-text"))
                .body("sightings.findAll { it.reason != null }.size()", equalTo(1))
                .body("evidence.level[0].quote", containsString("Mid-level"));
    }

    @ParameterizedTest
    @CsvSource({
        "gone, HTTP_STATUS, 404",
        "broken, HTTP_STATUS, 500",
        "refused, ROBOTS, robots",
        "pdf, WRONG_CONTENT_TYPE, pdf",
        "truncated, TRUNCATED, ",
        "empty, NO_POSTINGS, ",
        "unreachable, ROBOTS_UNAVAILABLE, connect",
        "private, PRIVATE_ADDRESS, 10.0.0.1"
    })
    void recordsAReadableFailure(String source, String reason, String words) {
        JsonPath run = get("/api/v1/sources/" + source + "/runs");
        assertThat(run.getString("[0].status")).isEqualTo("FAILED");
        assertThat(run.getString("[0].failures[0].reason")).isEqualTo(reason);
        String detail = run.getString("[0].failures[0].detail");
        assertThat(detail)
                .hasSizeGreaterThan(20)
                .doesNotContain("Exception")
                .containsIgnoringCase(words == null ? "" : words);
        assertThat(get("/api/v1/sources").getInt("find { it.id == '" + source + "' }.failures"))
                .isPositive();
    }

    @Test
    void namesBadEntriesOfTheFileWithTheirLine() {
        assertThat(loader.faults())
                .extracting(fault -> fault.file() + ":" + fault.line() + " " + fault.field())
                .containsExactlyInAnyOrder("sources.yaml:11 kind", "sources.yaml:12 every", "sources.yaml:13 id");
        given().get("/sources").then().statusCode(200).body(containsString("featured-pages"));
    }

    @Test
    void losesNothingWhenASourceBreaksLater() {
        Object id = posting("Data Engineer", "seeds").get("id");
        // the page that was read first speaks for the posting
        boolean html =
                get("/api/v1/postings/" + id).getString("sightings[0].source").equals("seeds");
        String source = html ? "seeds" : "seeds-text";
        String path = html ? "/insights/a-vs-b/" : "/insights/damaged.txt";
        String type = html ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
        String page = LocalSite.page(html ? "insight-article.html" : "insight-article-damaged.txt");

        LocalSite.serve(path, 500, "text/html", "<html><body>down</body></html>");
        assertThat(readAgain(source)).isEqualTo("FAILED");
        assertThat(get("/api/v1/postings?source=" + source).getInt("total")).isEqualTo(5);

        LocalSite.serve(path, 200, type, page.replace("USD 100K - 130K", "USD 105K - 135K"));
        assertThat(readAgain(source)).isEqualTo("COMPLETE");
        given().get("/api/v1/postings/" + id)
                .then()
                .body("pay.headline.min", equalTo(105000))
                .body("history.find { it.field == 'pay' }.was", equalTo("USD 100K - 130K"));

        LocalSite.serve(path, 200, type, page);
        assertThat(readAgain(source)).isEqualTo("COMPLETE");
    }

    /** Runs a source once more and tells how that ended. */
    private String readAgain(String source) {
        long before = finishedRuns(source);
        sources.runNow(source);
        await().atMost(PATIENCE).until(() -> finishedRuns(source) > before);
        return get("/api/v1/sources/" + source + "/runs").getString("[0].status");
    }

    private static long finishedRuns(String source) {
        return get("/api/v1/sources/" + source + "/runs")
                .getList("findAll { it.finishedAt != null }")
                .size();
    }
}
