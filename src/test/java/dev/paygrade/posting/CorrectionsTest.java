package dev.paygrade.posting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.pay.PayRange;
import dev.paygrade.place.Place;
import dev.paygrade.source.RawPosting;
import dev.paygrade.text.Evidence;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that a person corrected, in a real database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CorrectionsTest {
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final String[] SOURCES = {"fixed-board", "fixed-feed"};
    private static final Corrections.Word WORD = new Corrections.Word("admin", "asked the employer");

    @Inject
    TestBoard board;

    @Inject
    Corrections corrections;

    @Inject
    Rerating rerating;

    @Inject
    Database database;

    private long id;

    @BeforeEach
    void open() {
        board.open(SOURCES);
        board.read("fixed-board", MONDAY, ad("EUR 60,000 - 70,000 per year").build());
        id = database.query(
                        "select posting_id from sighting where source_id = 'fixed-board'",
                        List.of(),
                        row -> row.getLong(1))
                .getFirst();
    }

    @AfterEach
    void remove() {
        board.remove(SOURCES);
    }

    private static RawPosting.Builder ad(String pay) {
        return RawPosting.builder("1", "Senior Data Engineer")
                .company("Whimbrel Analytics")
                .locations(List.of("Hamburg, Germany"))
                .employmentType("FULL_TIME")
                .pay(pay);
    }

    private static CorrectedValue pay(int min, int max) {
        return CorrectedValue.pay(List.of(new PayRange(
                BigDecimal.valueOf(min),
                BigDecimal.valueOf(max),
                "EUR",
                PayPeriod.YEAR,
                PayKind.BASE,
                Set.of(),
                null,
                new Evidence(CorrectedField.ORIGIN, 0, 0, "", CorrectedField.RULE))));
    }

    private ValidatableResponse shown() {
        return given().get("/api/v1/postings/" + id).then().statusCode(200);
    }

    private void correctAll() {
        corrections.correct(id, CorrectedField.TITLE, CorrectedValue.text("Staff Data Engineer"), WORD);
        corrections.correct(id, CorrectedField.LEVEL, CorrectedValue.text("MID"), WORD);
        corrections.correct(
                id, CorrectedField.ROLE, corrections.role("Platform Engineer").orElseThrow(), WORD);
        corrections.correct(id, CorrectedField.WORK_MODE, CorrectedValue.text("REMOTE"), WORD);
        corrections.correct(
                id, CorrectedField.PLACES, CorrectedValue.places(List.of(new Place("Lisbon", null, "PT"))), WORD);
        corrections.correct(id, CorrectedField.EMPLOYMENT_TYPES, CorrectedValue.words(List.of("CONTRACTOR")), WORD);
        corrections.correct(id, CorrectedField.PAY, pay(90_000, 100_000), WORD);
    }

    private void corrected() {
        shown().body("title", equalTo("Staff Data Engineer"))
                .body("level.value", equalTo("MID"))
                .body("role.slug", equalTo("platform-engineer"))
                .body("workMode.value", equalTo("REMOTE"))
                .body("places.city", contains("Lisbon"))
                .body("employmentTypes", contains("CONTRACTOR"))
                .body("pay.headline.min", equalTo(90_000))
                .body("pay.ranges[0].rule", equalTo(CorrectedField.RULE))
                .body("corrections.field", hasItem("pay"))
                .body("evidence", not(hasKey("level")));
    }

    @Test
    void outliveLaterReadsAndReratingAndALinkByTheEmployersOwnBoard() {
        correctAll();
        corrected();
        board.read(
                "fixed-board",
                MONDAY.plusSeconds(60),
                ad("EUR 61,000 - 71,000 per year")
                        .locations(List.of("Berlin, Germany"))
                        .build());
        corrected();
        board.sql("update posting set usd_rate_stale = true, usd_rate_on = '2020-01-01' where id = " + id);
        rerating.run();
        corrected();
        board.read(
                "fixed-feed",
                MONDAY.plusSeconds(90),
                ad("EUR 62,000 - 72,000 per year")
                        .locations(List.of("Berlin, Germany"))
                        .url(URI.create("https://jobs.lever.co/whimbrel/8d0c1a52-5b2e-4a53-9a51-3f2b9f3f7a11"))
                        .build());
        assertThat(database.query(
                        "select count(*) from sighting where posting_id = ?", List.of(id), row -> row.getInt(1)))
                .containsExactly(2);
        corrected();
        // what the ad says is known all the same, and told as such
        shown().body("history.field", hasItem("pay in the ad"));
    }

    @Test
    void areLiftedAndTheReadingReturnsAtOnce() {
        correctAll();
        board.read(
                "fixed-board",
                MONDAY.plusSeconds(60),
                ad("EUR 61,000 - 71,000 per year").build());
        for (CorrectedField field : CorrectedField.values()) {
            assertThat(corrections.lift(id, field)).as(field.key()).isTrue();
            assertThat(corrections.lift(id, field)).as(field.key()).isFalse();
        }
        shown().body("title", equalTo("Senior Data Engineer"))
                .body("level.value", equalTo("SENIOR"))
                .body("role.slug", equalTo("data-engineer"))
                .body("workMode", equalTo(null))
                .body("places.city", contains("Hamburg"))
                .body("employmentTypes", contains("FULL_TIME"))
                .body("pay.headline.min", equalTo(61_000))
                .body("corrections", equalTo(List.of()))
                .body("evidence", hasKey("level"))
                .body(
                        "history.findAll { it.cause == 'PERSON' && it.field == 'pay' }.became",
                        hasItem("EUR 61000 – 71000 a year"));
    }

    @Test
    void canSayThatNoPayIsStated() {
        corrections.correct(id, CorrectedField.PAY, CorrectedValue.pay(List.of()), WORD);
        shown().body("pay.headline", equalTo(null));
        assertThat(database.query(
                        "select observed_low is null and usd_max is null from posting where id = ?",
                        List.of(id),
                        row -> row.getBoolean(1)))
                .containsExactly(true);
        board.read(
                "fixed-board",
                MONDAY.plusSeconds(60),
                ad("EUR 61,000 - 71,000 per year").build());
        shown().body("pay.headline", equalTo(null));
    }

    @Test
    void areShownInPlaceOfTheQuotedWords() {
        correctAll();
        given().redirects()
                .follow(true)
                .get("/jobs/" + id)
                .then()
                .statusCode(200)
                .body(containsString("corrected by the operator"))
                .body(not(containsString("<q>Senior</q>")));
        assertThat(corrections.correct(999_999_999, CorrectedField.TITLE, CorrectedValue.text("x"), WORD))
                .isFalse();
    }
}
