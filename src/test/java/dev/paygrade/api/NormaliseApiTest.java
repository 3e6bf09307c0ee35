package dev.paygrade.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code POST /api/v1/normalise} as a stranger meets it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@SuppressWarnings("StringConcatToTextBlock") // one answer a line is what the test is about
class NormaliseApiTest {

    private static ValidatableResponse send(String body) {
        return given().contentType("application/json; charset=utf-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/normalise")
                .then();
    }

    private static JsonPath read(Map<String, String> ad) {
        return send(json(ad)).statusCode(200).extract().jsonPath();
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void readsTheSeedsFormat() {
        JsonPath ad = read(Map.of(
                "title", "Senior Data Scientist",
                "company", "Heron Works",
                "location", "Remote (Anywhere in the U.S.)",
                "pay", "USD 120K - 150K",
                "employmentType", "Full Time",
                "level", "Senior-level / Expert"));
        assertThat(ad.getString("role.name")).isEqualTo("Data Scientist");
        assertThat(ad.getString("role.slug")).isEqualTo("data-scientist");
        assertThat(ad.getList("role.lineage")).isNotEmpty();
        assertThat(ad.getString("level.value")).isEqualTo("SENIOR");
        assertThat(ad.getString("level.evidence.quote")).contains("Senior");
        assertThat(ad.getInt("pay.ranges.size()")).isEqualTo(1);
        assertThat(ad.getInt("pay.headline.min")).isEqualTo(120_000);
        assertThat(ad.getInt("pay.headline.max")).isEqualTo(150_000);
        assertThat(ad.getString("pay.headline.currency")).isEqualTo("USD");
        assertThat(ad.getString("pay.headline.period")).isEqualTo("YEAR");
        assertThat(ad.getInt("pay.annual.usdMax")).isEqualTo(150_000);
        assertThat(ad.getString("pay.ranges[0].text")).isEqualTo("USD 120K - 150K");
        assertThat(ad.getString("pay.ranges[0].field")).isEqualTo("pay");
        assertThat(ad.getString("workMode.value")).isEqualTo("REMOTE");
        assertThat(ad.getList("employmentTypes")).isEqualTo(List.of("FULL_TIME"));
        assertThat(ad.getList("eligible.countries")).isEqualTo(List.of("US"));
        assertThat(ad.getList("places")).isEmpty();
        assertThat(ad.getList("repairs")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Remote (anywhere in the U.S.)', US", "'Remote (Anywhere in the U.S.)', US", "'Remote - Germany', DE"})
    void readsWhereARemoteReaderMayLive(String location, String country) {
        send(json(Map.of("title", "Data Engineer", "location", location)))
                .statusCode(200)
                .body("eligible.countries", contains(country))
                .body("eligible.evidence", notNullValue())
                .body("places", empty());
    }

    @Test
    void neverHeadsAnEstimate() {
        for (String pay : List.of("USD 120K - 150K*", "USD 120K - 150K (estimate)")) {
            JsonPath ad = read(Map.of("title", "Data Engineer", "pay", pay));
            assertThat(ad.getString("pay.ranges[0].kind")).isEqualTo("ESTIMATE");
            assertThat(ad.getInt("pay.ranges[0].max")).isEqualTo(150_000);
            assertThat(ad.<Object>get("pay.headline")).isNull();
            assertThat(ad.<Object>get("pay.annual")).isNull();
        }
    }

    @Test
    void countsOffsetsInCodePoints() {
        String pay = "\uD83D\uDCB0\uD83D\uDE80 USD 120K - 150K";
        JsonPath ad = read(Map.of("title", "\uD83D\uDE80 Senior Data Engineer", "pay", pay));
        int start = ad.getInt("pay.ranges[0].start");
        int end = ad.getInt("pay.ranges[0].end");
        assertThat(start).isEqualTo(3);
        assertThat(pay.substring(pay.offsetByCodePoints(0, start), pay.offsetByCodePoints(0, end)))
                .isEqualTo(ad.getString("pay.ranges[0].text"))
                .isEqualTo("USD 120K - 150K");
        assertThat(ad.getInt("level.evidence.start")).isEqualTo(2);
    }

    @Test
    void repairsDamagedTextsAndSaysSo() {
        String damaged = new String(
                "€60,000 – €80,000 per year".getBytes(StandardCharsets.UTF_8),
                java.nio.charset.Charset.forName("windows-1252"));
        JsonPath ad = read(Map.of("title", "Data Engineer\u0000", "pay", damaged));
        assertThat(ad.getList("repairs")).hasSize(2);
        assertThat(ad.getString("repaired.pay")).isEqualTo("€60,000 – €80,000 per year");
        assertThat(ad.getString("repaired.title")).isEqualTo("Data Engineer");
        assertThat(ad.getString("pay.headline.currency")).isEqualTo("EUR");
        assertThat(ad.getInt("pay.headline.max")).isEqualTo(80_000);
        String repaired = ad.getString("repaired.pay");
        assertThat(repaired.substring(ad.getInt("pay.ranges[0].start"), ad.getInt("pay.ranges[0].end")))
                .isEqualTo(ad.getString("pay.ranges[0].text"));
    }

    @Test
    void answersAnEmptyAdWithNothingKnown() {
        send("{}")
                .statusCode(200)
                .body("role", nullValue())
                .body("level", nullValue())
                .body("pay.headline", nullValue())
                .body("pay.annual", nullValue())
                .body("pay.ranges", empty())
                .body("workMode", nullValue())
                .body("places", empty())
                .body("eligible.countries", empty())
                .body("employmentTypes", empty())
                .body("skills", empty());
    }

    @Test
    void answersAMegabyte() {
        String words = "We build pipelines with Python. ".repeat(33_000) + "Pay: $120,000 - $150,000 a year.";
        assertThat(words.length()).isGreaterThan(1_000_000);
        send(json(Map.of("title", "Data Engineer", "description", words)))
                .statusCode(200)
                .body("pay.headline.max", equalTo(150_000))
                .body("pay.ranges[0].field", equalTo("description"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title":"Data Engineer","salary":"USD 1"} | salary | title, company
            {"pay":{"min":1}}                          | pay    | text
            {"title":["a"]}                            | title  | text
            {"pay":120000}                             | pay    | text
            {"title":true}                             | title  | text
            """)
    void namesTheFieldThatDoesNotFit(String body, String field, String words) {
        send(body)
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(400))
                .body("type", notNullValue())
                .body("title", notNullValue())
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].detail", containsString(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Data Engineer, 100K
            {"title":"a"
            {"title":"a"} {"title":"b"}
            ["a"]
            "a"
            null
            ''
            {"title":"a","title":"b"}
            """)
    void refusesWhatIsNoAd(String body) {
        send(body)
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors", hasSize(1))
                .body("detail", notNullValue());
    }

    @Test
    void refusesAnotherContentType() {
        given().contentType("text/plain")
                .body("title=a")
                .post("/api/v1/normalise")
                .then()
                .statusCode(415)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void answersManyInOrderAndGoesOnAfterABadOne() {
        String body = String.join(
                "\n",
                "{\"title\":\"Data Engineer\"}",
                "",
                "{\"title\":",
                "{\"titel\":\"Data Engineer\"}",
                "{\"title\":\"Machine Learning Engineer\"}\r",
                "{\"title\":\"Data Scientist 数据 \uD83D\uDE80\"}");
        byte[] answer = given().contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/normalise")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/x-ndjson"))
                .extract()
                .asByteArray();
        List<JsonPath> lines = new String(answer, StandardCharsets.UTF_8)
                .lines()
                .map(JsonPath::from)
                .toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0).getString("role.slug")).isEqualTo("data-engineer");
        assertThat(lines.get(1).getString("error.detail")).contains("is not JSON");
        assertThat(lines.get(2).getString("error.field")).isEqualTo("titel");
        assertThat(lines.get(3).getString("role.slug")).isEqualTo("machine-learning-engineer");
        assertThat(lines.get(4).getString("role.slug")).isEqualTo("data-scientist");
    }
}
