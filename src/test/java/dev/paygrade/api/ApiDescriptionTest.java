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
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The specification says of every operation what can be asked and what is answered, and what it says is so. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApiDescriptionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOURCE = "sample-jsonld";
    private static final String PROBLEM = "application/problem+json";

    /** What a parameter means something with only. */
    private static final Map<String, String> BESIDE = Map.of(
            "within", "near",
            "eligibleUnknown", "eligible",
            "payPeriod", "payMin",
            "after", "sort");

    /** Maps from what there happens to be to how many. */
    private static final Set<String> OPEN_MAPS = Set.of("facets", "evidence", "sections", "repaired");

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    @BeforeEach
    void read() {
        board.open(SOURCE);
        List<RawPosting> ads = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            String role = List.of("Data Engineer", "Data Scientist", "Machine Learning Engineer")
                    .get(i % 3);
            ads.add(RawPosting.builder("d" + i, "Senior " + role)
                    .company(i % 4 == 0 ? "Copperlark Payments" : "Weka " + "ABCD".charAt(i % 4))
                    .locations(List.of("Austin, TX, United States"))
                    .workMode(i % 2 == 0 ? "Remote" : "Hybrid")
                    .employmentType("Full time")
                    .skills(List.of("SQL", "Python", "Kafka"))
                    .description(
                            "<p>You know Python. A Bachelor's degree is required. 5+ years of experience, in house %d.</p>"
                                    .formatted(i))
                    .pay("USD %d - %d per year".formatted(150_000 + i * 1_000, 190_000 + i * 1_000))
                    .build());
        }
        board.read(SOURCE, clock.instant(), ads.toArray(RawPosting[]::new));
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    private static JsonNode specification() throws IOException {
        return JSON.readTree(given().get("/q/openapi?format=json").asByteArray());
    }

    /** What the sample board called a posting has another number here. */
    private static String here(String request) {
        int id = given().get("/api/v1/postings?role=data-engineer&source=" + SOURCE)
                .jsonPath()
                .getInt("items[0].id");
        return request.replace("/postings/660", "/postings/" + id);
    }

    @Test
    void saysTheSameToAllWhoAskAtOnce() {
        String alone = given().get("/q/openapi?format=json").asString();
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> given().get("/q/openapi?format=json").asString()))
                .allMatch(alone::equals);
    }

    @Test
    void everyOperationSaysWhatItTakesAndGives() throws IOException {
        SoftAssertions all = new SoftAssertions();
        JsonNode paths = specification().path("paths");
        assertThat(paths.size()).isGreaterThan(25);
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String what = operation.getKey() + " " + path.getKey();
                    JsonNode says = operation.getValue();
                    all.assertThat(path.getKey()).startsWith("/api/v1/");
                    all.assertThat(says.path("summary").asText()).as(what).isNotBlank();
                    JsonNode responses = says.path("responses");
                    all.assertThat(responses.at("/400/content").has(PROBLEM))
                            .as(what)
                            .isTrue();
                    all.assertThat(responses.at("/429/content").has(PROBLEM))
                            .as(what)
                            .isTrue();
                    all.assertThat(responses.at("/404/content").has(PROBLEM))
                            .as(what)
                            .isEqualTo(what.contains("{"));
                    if (path.getKey().startsWith("/api/v1/admin")) {
                        all.assertThat(responses.at("/401/content").has(PROBLEM))
                                .as(what)
                                .isTrue();
                        return;
                    }
                    says.path("parameters")
                            .forEach(parameter -> all.assertThat(
                                            parameter.path("example").toString())
                                    .as(what + " " + parameter.path("name"))
                                    .hasSizeGreaterThan(2));
                    JsonNode content = responses.at("/200/content");
                    all.assertThat(content.size()).as(what).isPositive();
                    content.properties()
                            .forEach(type -> all.assertThat(
                                            type.getValue().path("examples").size())
                                    .as(what + " " + type.getKey())
                                    .isPositive());
                }));
        all.assertAll();
    }

    @Test
    void everyExampleIsAnsweredAsItSays() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (DescriptionWords.Example example : DescriptionWords.read().all()) {
            // how these come about is shown by RateLimitTest and AdminApiTest
            if (!Set.of("429", "401").contains(example.status())) {
                compare(all, example);
            }
        }
        all.assertAll();
    }

    private static void compare(SoftAssertions all, DescriptionWords.Example example) throws IOException {
        boolean lines = example.type().equals("application/x-ndjson");
        RequestSpecification request = given().urlEncodingEnabled(false).accept(lines ? example.type() : "*/*");
        String path = here(example.request().replace(" ", "%20"));
        JsonNode body = example.body();
        Response response = body == null
                ? request.get(path)
                : request.contentType(example.type())
                        .body((body.isTextual() ? body.asText() : body.toString()).getBytes(StandardCharsets.UTF_8))
                        .post(path);
        all.assertThat(response.statusCode()).as(example.name()).hasToString(example.status());
        all.assertThat(response.contentType()).as(example.name()).startsWith(example.type());
        if (lines) {
            String[] said = example.answer().asText().split("\n");
            String[] got = response.asString().split("\n");
            for (int i = 0; i < said.length; i++) {
                sameShape(all, example.name(), JSON.readTree(said[i]), JSON.readTree(got[i]));
            }
        } else {
            sameShape(all, example.name(), example.answer(), JSON.readTree(response.asByteArray()));
        }
    }

    /** The same fields of the same kinds; null and an empty list can stand for any. */
    private static void sameShape(SoftAssertions all, String at, JsonNode said, JsonNode got) {
        if (said.isNull() || got.isNull()) {
            return;
        }
        all.assertThat(got.getNodeType()).as(at).isEqualTo(said.getNodeType());
        if (said.isArray() && !said.isEmpty() && !got.isEmpty()) {
            sameShape(all, at + "[0]", said.get(0), got.get(0));
        } else if (said.isObject() && got.isObject() && !OPEN_MAPS.contains(at.substring(at.lastIndexOf('.') + 1))) {
            all.assertThat(got.properties().stream().map(Map.Entry::getKey))
                    .as(at)
                    .containsExactlyInAnyOrderElementsOf(
                            said.properties().stream().map(Map.Entry::getKey).toList());
            said.properties().forEach(field -> {
                if (got.has(field.getKey())) {
                    sameShape(all, at + "." + field.getKey(), field.getValue(), got.get(field.getKey()));
                }
            });
        }
    }

    @Test
    void everyParameterCanBeTriedWithItsExample() throws IOException {
        SoftAssertions all = new SoftAssertions();
        specification().path("paths").properties().stream()
                .filter(path -> !path.getKey().startsWith("/api/v1/admin"))
                .forEach(path -> {
                    JsonNode parameters = path.getValue().at("/get/parameters");
                    String address = path.getKey();
                    for (JsonNode parameter : parameters) {
                        address = address.replace("{" + parameter.path("name").asText() + "}", example(parameter));
                    }
                    for (JsonNode parameter : parameters) {
                        if (parameter.path("in").asText().equals("query")) {
                            String name = parameter.path("name").asText();
                            RequestSpecification request = given().queryParam(name, example(parameter));
                            for (JsonNode other : parameters) {
                                if (other.path("name").asText().equals(BESIDE.get(name))) {
                                    request.queryParam(other.path("name").asText(), example(other));
                                }
                            }
                            Response response = request.get(here(address));
                            all.assertThat(response.statusCode())
                                    .as(address + " " + name + ": " + response.asString())
                                    .isEqualTo(200);
                        }
                    }
                });
        all.assertAll();
    }

    private static String example(JsonNode parameter) {
        JsonNode example = parameter.path("example");
        return example.isArray() ? example.path(0).asText() : example.asText();
    }
}
