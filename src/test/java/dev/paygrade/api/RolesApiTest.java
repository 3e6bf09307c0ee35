package dev.paygrade.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API of roles answers when it is asked for something that is not there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RolesApiTest {
    private static final String SOURCE = "roles-api";
    private static final String CURATOR = "/api/v1/roles/data-curator/pay?series=";

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    @BeforeEach
    void open() {
        board.open(SOURCE);
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    @Test
    void doesNotKnowEveryRole() {
        given().get("/api/v1/roles/unicorn-wrangler/pay")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"));
        given().get("/roles/unicorn-wrangler").then().statusCode(404).contentType(startsWith("text/html"));
    }

    @ParameterizedTest
    @CsvSource({
        "level=boss, level",
        "country=Atlantis, country",
        "mode=moon, mode",
        "type=wish, type",
        "currency=EURO, currency",
        "currency=XQZ, currency",
        "series=estimates, series",
        "skill=python, skill",
        "utm_source=x, utm_source",
        "currency=EUR&currency=PLN, currency",
        "type=INTERN&type=PART_TIME, type"
    })
    void namesWhatItDoesNotKnow(String query, String field) {
        board.read(
                SOURCE, clock.instant(), RawPosting.builder("1", "Data Analyst").build());
        given().get("/api/v1/roles/data-analyst/pay?" + query)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors.field", hasItem(field))
                .body("detail", containsString(field));
    }

    @Test
    void theThreeSeriesAreNeverMixed() {
        RawPosting[] ads = new RawPosting[24];
        for (int i = 0; i < ads.length; i++) {
            boolean estimate = i >= 12;
            int thousands = (estimate ? 300 : 100) + i % 12;
            ads[i] = RawPosting.builder("s" + i, "Data Curator")
                    .company("Weka " + "ABCD".charAt(i % 4))
                    .locations(List.of("Wellington, New Zealand"))
                    .employmentType("Full time")
                    .pay("USD %dK - %dK%s".formatted(thousands, thousands + 20, estimate ? "*" : ""))
                    .build();
        }
        board.read(SOURCE, clock.instant(), ads);
        try {
            board.sql("""
                    insert into observation_dataset (id, name, file, file_hash, imported_at, row_count, pair_count,
                        single_count, repeat_count, rejected_count, interval_count, roleless_count, first_year, last_year)
                    values ('curators', 'Curators', 'c.csv', '\\xc0', now(), 11, 0, 11, 0, 0, 11, 0, 2025, 2025)""");
            board.sql("""
                    insert into observation (dataset_id, row_number, title, role_id, level, employment_type, country, residence,
                        work_mode, company_size, year, currency, low, high, usd_low, usd_mid, usd_high, ads, raw_rows)
                    select 'curators', i, 'Data Curator', (select id from role where slug = 'data-curator'), 'MID', 'FULL_TIME',
                        case when i <= 10 then 'NZ' else 'AU' end, 'NZ', 'REMOTE', 'M', 2025, 'USD', 500000, 520000, 500000 + i, 510000, 520000, 1, 1
                    from generate_series(1, 11) i""");
            series("stated", 12).body("low.p50", equalTo(105_500)).body("evidence", startsWith("/api/v1/postings?"));
            series("estimated", 12).body("low.p50", equalTo(305_500)).body("evidence", nullValue());
            series("imported", null)
                    .body("datasets.dataset.id", hasItem("curators"))
                    .body("datasets.n", hasItem(11))
                    .body("datasets[0].low.p50", equalTo(500_006))
                    .body("datasets[0].employers", equalTo("employers unknown"))
                    .body("datasets[0].byLevel.of", hasItem("MID"));
            given().get(CURATOR + "imported&country=NZ")
                    .then()
                    .body("datasets[0].n", equalTo(10))
                    .body("datasets[0].mid.p50", equalTo(510_000));
            given().get(CURATOR + "imported&country=AU").then().body("status", equalTo("insufficient"));
            given().get(CURATOR + "imported&postedWithin=7").then().statusCode(400);
        } finally {
            board.sql("delete from observation_dataset where id = 'curators'");
        }
    }

    private static ValidatableResponse series(String series, @Nullable Integer ads) {
        return given().get(CURATOR + series)
                .then()
                .statusCode(200)
                .body("series", equalTo(series))
                .body("status", equalTo("ok"))
                .body("nAds", equalTo(ads));
    }
}
