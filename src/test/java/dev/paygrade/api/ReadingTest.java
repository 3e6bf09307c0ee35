package dev.paygrade.api;

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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs that read the API may rely on: tags, other sites' pages, exports, employers. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadingTest {
    private static final String SOURCE = "api-reading";
    private static final int ADS = 60;
    /** More than an export reads at once. */
    private static final int MANY = 603;

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    @BeforeEach
    void open() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        board.open(SOURCE);
        fill(now, ADS);
    }

    private void fill(Instant now, int number) {
        List<RawPosting> ads = new ArrayList<>();
        IntStream.range(0, number)
                .forEach(i -> ads.add(RawPosting.builder("ad" + i, "Data Engineer " + i)
                        .company("Kakapo Analytics")
                        .locations(List.of("Nelson, New Zealand"))
                        .build()));
        board.read(SOURCE, true, now, ads);
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    @Test
    void whatACallerHasIsNotSentAgain() {
        Response first = given().queryParam("source", SOURCE).get("/api/v1/postings");
        String tag = first.header("ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(first.jsonPath().getList("items")).hasSize(50);
        Response again = given().queryParam("source", SOURCE)
                .header("If-None-Match", tag)
                .get("/api/v1/postings");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        board.sql("update posting set title = 'Changed' where id = (select max(id) from posting)");
        Response changed = given().queryParam("source", SOURCE)
                .queryParam("limit", 200)
                .header("If-None-Match", tag)
                .get("/api/v1/postings");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void pagesOfOtherSitesMayRead() {
        Response asked = given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .options("/api/v1/postings");
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(given().header("Origin", "https://example.org")
                        .get("/api/v1/postings?limit=1")
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(given().header("Origin", "https://example.org")
                        .get("/api/v1/admin/sources")
                        .header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void anExportHasEveryPostingOnce() throws Exception {
        fill(clock.instant(), MANY);
        Response export = given().queryParam("source", SOURCE)
                .accept("application/x-ndjson")
                .get("/api/v1/postings");
        assertThat(export.contentType()).startsWith("application/x-ndjson");
        ObjectMapper mapper = new ObjectMapper();
        List<Long> ids = new ArrayList<>();
        for (String line : export.asString().split("\n")) {
            JsonNode posting = mapper.readTree(line);
            assertThat(posting.at("/company/name").asText()).isEqualTo("Kakapo Analytics");
            ids.add(posting.path("id").asLong());
        }
        assertThat(ids).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(given().accept("application/x-ndjson")
                        .get("/api/v1/postings?level=wizard")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anEmployerHasItsOpenPostingsByFacet() {
        var company = given().get("/api/v1/companies/kakapo-analytics").jsonPath();
        assertThat(company.getString("name")).isEqualTo("Kakapo Analytics");
        assertThat(company.getInt("facets.country.NZ")).isEqualTo(ADS);
        assertThat(given().get("/api/v1/companies/no-such").statusCode()).isEqualTo(404);
    }
}
