package dev.paygrade.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By relevance, despite typing errors, near a city and without estimates: on the page, by the API and in feeds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FindingTest {
    private static final String SOURCE = "finding";

    @Inject
    TestBoard board;

    @Inject
    PostingSearch search;

    @Inject
    Clock clock;

    private Instant now = Instant.EPOCH;

    @BeforeEach
    void open() {
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        board.open(SOURCE);
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    private static RawPosting.Builder ad(String id, String title) {
        return RawPosting.builder(id, title).company("Brambling Works");
    }

    private String daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days).toString();
    }

    private static JsonPath get(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/postings?source=" + SOURCE + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> titles(String query) {
        return get(query).getList("items.title", String.class);
    }

    private static Document page(String query) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get("/?source=" + SOURCE + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> shown(Document page) {
        return page.select("[aria-labelledby=all] .title").eachText();
    }

    private void ranks() {
        board.read(
                SOURCE,
                now,
                ad("d", "Clerk D")
                        .description("<p>Knows <b>falconry</b></p>")
                        .posted(daysAgo(0))
                        .build(),
                ad("c", "Clerk C")
                        .skills(List.of("Falconry"))
                        .posted(daysAgo(1))
                        .build(),
                ad("b", "Clerk B").company("Falconry House").posted(daysAgo(2)).build(),
                ad("a", "Falconry Clerk A").posted(daysAgo(4)).build(),
                ad("a2", "Falconry Clerk A2").posted(daysAgo(3)).build(),
                ad("p", "Falconryists").posted(daysAgo(0)).build());
        board.sql("update posting set skills = '{falconry}' where title = 'Clerk C' and id in"
                + " (select posting_id from sighting where source_id = 'finding')");
    }

    @Test
    void ranksByWhereTheWordsStandThenByAge() {
        ranks();
        assertThat(titles("q=falconry&sort=relevance"))
                .containsExactly(
                        "Falconry Clerk A2", "Falconry Clerk A", "Falconryists", "Clerk B", "Clerk C", "Clerk D");
        assertThat(titles("q=falconry")).startsWith("Falconryists", "Clerk D").hasSize(6);
        PostingFilter filter = PostingParameters.of(Map.of("source", List.of(SOURCE), "q", List.of("falconry")))
                .filter();
        assertThat(search.pageBySql(filter, Sort.RELEVANCE, null, 10, EnumSet.noneOf(Facet.class))
                        .items())
                .extracting(PostingItem::title)
                .containsExactly(
                        "Falconry Clerk A2", "Falconry Clerk A", "Falconryists", "Clerk B", "Clerk C", "Clerk D");
        assertThat(titles("q=clerk%20falconry&sort=relevance")).startsWith("Falconry Clerk A2", "Falconry Clerk A");
        assertThat(titles("q=remote&sort=relevance")).isEmpty();
    }

    @Test
    void walksThroughRanksOnceWhileOthersArrive() {
        ranks();
        List<String> walked = new ArrayList<>();
        String next = "";
        for (int page = 0; next != null && page < 10; page++) {
            JsonPath answer = get("q=falconry&sort=relevance&limit=1" + (next.isEmpty() ? "" : "&after=" + next));
            walked.addAll(answer.getList("items.title", String.class));
            next = answer.getString("next");
            if (page == 1) {
                board.read(
                        SOURCE, false, now, List.of(ad("new", "Falconry Clerk").build()));
            }
        }
        assertThat(walked)
                .containsExactly(
                        "Falconry Clerk A2", "Falconry Clerk A", "Falconryists", "Clerk B", "Clerk C", "Clerk D");
    }

    @Test
    void offersRelevanceOnlyWhereThereAreWords() {
        ranks();
        assertThat(page("q=falconry").select(".sort").text()).isEqualTo("Newest Pay Relevance");
        assertThat(page("q=remote").select(".sort").text()).isEqualTo("Newest Pay");
        Document ranked = page("q=falconry&sort=relevance");
        assertThat(ranked.select(".sort strong").text()).isEqualTo("Relevance");
        assertThat(ranked.select(".chips a[href]").eachAttr("href"))
                .noneMatch(href -> href.contains("relevance") && !href.contains("q="));
        assertThat(shown(page("q=&sort=relevance"))).startsWith("Falconryists");
        assertThat(given().get("/api/v1/postings?sort=relevance")
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("needs words");
        assertThat(given().get("/?sort=best").then().statusCode(400).extract().asString())
                .contains("newest, pay, relevance");
    }

    @Test
    void putsTypingErrorsRightAndSaysSo() {
        board.read(
                SOURCE,
                now,
                ad("1", "Ornithology Engineer").build(),
                ad("2", "Clerk")
                        .description("<p>Who says orinthology once more</p>")
                        .build());
        Document corrected = page("q=ornitohlogy%20engineer");
        assertThat(shown(corrected)).containsExactly("Ornithology Engineer");
        assertThat(corrected.select(".corrected").text())
                .isEqualTo("No ad says ornitohlogy. Shown: results for ornithology. Search for exactly what was typed");
        assertThat(corrected.select("#q").val()).isEqualTo("ornithology engineer");
        assertThat(corrected.select(".keep a").attr("href")).contains("q=ornithology+engineer");
        Element exact = corrected.select(".corrected a").first();
        assertThat(exact).isNotNull();
        Document literal = Jsoup.parse(
                given().urlEncodingEnabled(false).get(exact.attr("href")).asString());
        assertThat(shown(literal)).isEmpty();
        assertThat(literal.select(".corrected")).isEmpty();

        // a word that a posting knows is never touched, not even if it only stands in a description
        assertThat(shown(page("q=orinthology"))).containsExactly("Clerk");
        assertThat(page("q=orinthology%20engineer").select(".corrected")).isEmpty();
        // where other filters leave nothing of the right word either, nothing is claimed
        assertThat(page("q=ornitohlogy&level=senior").select(".corrected")).isEmpty();
    }

    @Test
    void suggestsToProgramsWhatTheyMayHaveMeant() {
        board.read(SOURCE, now, ad("1", "Ornithology Engineer").build());
        JsonPath answer = get("q=ornitohlogy");
        assertThat(answer.getInt("total")).isZero();
        assertThat(answer.getString("suggestion.q")).isEqualTo("ornithology");
        assertThat(answer.getString("suggestion.words.ornitohlogy")).isEqualTo("ornithology");
        assertThat(get("q=ornithology").<Object>get("suggestion")).isNull();
    }

    private void places() {
        board.read(
                SOURCE,
                now,
                ad("1", "In Berlin").locations(List.of("Berlin, Germany")).build(),
                ad("2", "In Potsdam").locations(List.of("Potsdam, Germany")).build(),
                ad("3", "In Hamburg").locations(List.of("Hamburg, Germany")).build(),
                ad("4", "In another Berlin")
                        .locations(List.of("Berlin, NH, US"))
                        .build(),
                ad("5", "In Boston and Potsdam")
                        .locations(List.of("Boston, MA, US", "Potsdam, Germany"))
                        .build(),
                ad("6", "In Germany").locations(List.of("Germany")).build(),
                ad("7", "Anywhere").locations(List.of("Remote")).build(),
                ad("8", "Unknown").locations(List.of("Potsdam, Germany")).build());
        // a place of which only the name is known may lie anywhere
        board.sql("update posting set places = '[{\"city\": \"Berlin\"}]' where title = 'Unknown' and id in"
                + " (select posting_id from sighting where source_id = 'finding')");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            near=Berlin                   | In Berlin, In Boston and Potsdam, In Potsdam
            near=Berlin&within=10km       | In Berlin
            near=berlin,de&within=200mi   | In Berlin, In Boston and Potsdam, In Hamburg, In Potsdam
            near=Berlin,%20NH             | In another Berlin
            near=Boston&within=150km      | In Boston and Potsdam
            near=Boston&within=150mi      | In Boston and Potsdam, In another Berlin
            """)
    void findsWhatLiesWithinADistance(String query, String expected) {
        places();
        assertThat(titles(query)).containsExactlyInAnyOrder(expected.split(", "));
        Map<String, List<String>> asked = new java.util.HashMap<>(Map.of("source", List.of(SOURCE)));
        for (String pair : query.replace("%20", " ").split("&")) {
            asked.put(pair.split("=")[0], List.of(pair.split("=")[1]));
        }
        assertThat(search.pageBySql(
                                PostingParameters.of(asked).filter(),
                                Sort.NEWEST,
                                null,
                                10,
                                EnumSet.noneOf(Facet.class))
                        .items())
                .extracting(PostingItem::title)
                .containsExactlyInAnyOrder(expected.split(", "));
    }

    @Test
    void countsAndFollowsWhatIsNear() {
        places();
        assertThat(get("near=Berlin").<Object>get("facets.city"))
                .isEqualTo(Map.of("Berlin", 1, "Potsdam", 2, "Boston", 1));
        Document near = page("near=Berlin&within=30mi");
        assertThat(shown(near)).hasSize(3);
        assertThat(near.select(".chips").text()).contains("Within 30 mi of Berlin, Germany");
        assertThat(near.select("#near").val()).isEqualTo("Berlin");
        assertThat(near.select("[name=within] option[selected]").text()).isEqualTo("30 mi");
        // what a form sends whose field was left empty
        assertThat(shown(page("near=&within=25km"))).hasSize(8);
        assertThat(given().get("/feed.json?source=finding&near=Berlin")
                        .jsonPath()
                        .getList("items.title"))
                .hasSize(3);
        assertThat(given().accept("application/x-ndjson")
                        .get("/api/v1/postings?source=finding&near=Berlin")
                        .asString()
                        .lines())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            near=Cambridge                 | near   | Cambridge, Massachusetts, United States
            near=Lyonesse                  | near   | no city that is known here
            near=Berlin&within=far         | within | 50km or 30mi
            near=Berlin&within=5000km      | within | from 1 to 1000
            within=50km                    | within | nothing without near
            """)
    void saysWhatIsWrongWithADistance(String query, String field, String detail) {
        JsonPath problem = given().get("/api/v1/postings?" + query)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(problem.getString("errors[0].field")).isEqualTo(field);
        assertThat(problem.getString("errors[0].detail")).contains(detail);
    }

    @Test
    void hidesWhatSomebodyElseComputed() {
        board.read(
                SOURCE,
                now,
                ad("1", "Stated").pay("USD 90K - 120K").build(),
                ad("2", "Estimated").pay("USD 90K - 120K*").build(),
                ad("3", "Unsaid").build());
        assertThat(titles("")).hasSize(3);
        assertThat(titles("estimates=hide")).containsExactlyInAnyOrder("Stated", "Unsaid");
        assertThat(page("estimates=hide").select(".chips").text()).contains("No estimated pay");
        assertThat(given().get("/api/v1/postings?estimates=show").statusCode()).isEqualTo(400);
    }

    @Test
    void theSpecificationNamesWhatCanBeAsked() {
        assertThat(given().accept("application/json")
                        .get("/q/openapi?format=json")
                        .jsonPath()
                        .getList("paths.'/api/v1/postings'.get.parameters.name", String.class))
                .contains("near", "within", "estimates", "sort");
    }
}
