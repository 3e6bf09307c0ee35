package dev.paygrade.posting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was taken down stays down under every source, and comes back whole. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TakedownsTest {
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final Instant LATER = MONDAY.plusSeconds(600);
    private static final String[] SOURCES = {"down-board", "down-feed"};

    @Inject
    TestBoard board;

    @Inject
    Takedowns takedowns;

    @Inject
    Corrections corrections;

    @Inject
    Links links;

    @Inject
    Database database;

    @BeforeEach
    void open() {
        board.open(SOURCES);
    }

    @AfterEach
    void remove() {
        takedowns.page(null, 50).forEach(block -> takedowns.lift(block.id()));
        board.remove(SOURCES);
    }

    private static RawPosting ad(String id, String title, String company) {
        return RawPosting.builder(id, title)
                .company(company)
                .locations(List.of("Hamburg, Germany"))
                .pay("EUR 60,000 - 70,000 per year")
                .build();
    }

    private List<String> stored() {
        return database.query(
                "select distinct p.title from posting p join sighting s on s.posting_id = p.id where s.source_id like 'down-%' order by 1",
                List.of(), row -> row.getString(1));
    }

    private long posting(String externalId) {
        return database.query(
                        "select posting_id from sighting where source_id = 'down-board' and external_id = ?",
                        List.of(externalId),
                        row -> row.getLong(1))
                .getFirst();
    }

    /** The row and all that hangs on it, but for the moment of its last change. */
    private List<String> whole(long id) {
        return database.query("""
                select (to_jsonb(p) - 'changed_at')::text
                    || (select jsonb_agg(to_jsonb(s) order by s.id) from sighting s where s.posting_id = p.id)
                    || (select jsonb_agg(to_jsonb(c) order by c.id) from posting_change c where c.posting_id = p.id)
                    || (select jsonb_agg(to_jsonb(c) order by c.id) from posting_correction c where c.posting_id = p.id)
                    || (select jsonb_agg(k.key order by k.key) from posting_key k where k.posting_id = p.id)
                from posting p where id = ?""", List.of(id), row -> row.getString(1));
    }

    @Test
    void aPostingIsTurnedAwayUnderEverySourceUntilTheBlockIsLifted() {
        board.read(
                "down-board",
                MONDAY,
                ad("1", "Data Engineer", "Godwit Labs"),
                ad("2", "Platform Engineer", "Godwit Labs"));
        long id = posting("1");
        corrections.correct(id, CorrectedField.LEVEL, CorrectedValue.text("MID"), new Corrections.Word("admin", "x"));
        List<String> before = whole(id);
        long block = takedowns.posting(id, "the employer asked", "admin").orElseThrow();
        given().get("/api/v1/postings/" + id).then().statusCode(404);
        given().get("/jobs/" + id).then().statusCode(404);
        given().queryParam("q", "Godwit").get("/api/v1/postings").then().body("total", equalTo(1));

        Stored again = board.read(
                "down-board",
                LATER,
                ad("1", "Data Engineer", "Godwit Labs"),
                ad("2", "Platform Engineer", "Godwit Labs"));
        assertThat(again.blockedCount()).isEqualTo(1);
        assertThat(again.rejected()).isEmpty();
        // under another source, another identifier and a decorated title
        Stored elsewhere = board.read("down-feed", LATER, ad("x", "Data Engineer (m/w/d) - NEW!", "Godwit Labs GmbH"));
        assertThat(elsewhere.blockedCount()).isEqualTo(1);
        assertThat(stored()).containsExactly("Platform Engineer");
        // what only resembles it is no match
        assertThat(board.read("down-feed", LATER, ad("y", "Senior Data Engineer", "Godwit Labs"))
                        .addedCount())
                .isEqualTo(1);

        Takedowns.Block listed = takedowns.find(block).orElseThrow();
        assertThat(listed.reason()).isEqualTo("the employer asked");
        assertThat(listed.held()).isEqualTo(1);
        assertThat(listed.ads()).isEqualTo(2);
        assertThat(takedowns.lift(block)).contains(1);
        assertThat(whole(id)).isEqualTo(before);
        given().get("/api/v1/postings/" + id).then().statusCode(200).body("level.value", equalTo("MID"));
        assertThat(board.read("down-feed", LATER, ad("x", "Data Engineer (m/w/d) - NEW!", "Godwit Labs GmbH"))
                        .linkedCount())
                .isEqualTo(1);
        assertThat(takedowns.lift(block)).isEmpty();
    }

    @Test
    void anEmployerIsTurnedAwayUnderEveryFormOfItsName() {
        board.read(
                "down-board",
                MONDAY,
                ad("1", "Data Engineer", "Ruff Systems"),
                ad("2", "Platform Engineer", "Ruff Systems"),
                ad("3", "Platform Engineer", "Knot Works"));
        links.join(posting("2"), posting("1"));
        long block = takedowns
                .employer("Ruff Systems Inc.", "not an employer", "admin")
                .orElseThrow();
        assertThat(takedowns.employer("RUFF SYSTEMS", "again", "admin")).isEmpty();
        assertThat(stored()).containsExactly("Platform Engineer");
        given().get("/api/v1/companies/ruff-systems").then().statusCode(404);
        Stored again = board.read(
                "down-feed",
                LATER,
                ad("a", "Robotics Engineer", "Ruff Systems GmbH"),
                ad("b", "Robotics Engineer", "Knot Works"));
        assertThat(again.blockedCount()).isEqualTo(1);
        assertThat(again.addedCount()).isEqualTo(1);
        // an ad that becomes one of a blocked employer goes down, too
        assertThat(board.read("down-board", LATER, ad("3", "Platform Engineer", "Ruff Systems"))
                        .blockedCount())
                .isEqualTo(1);
        assertThat(stored()).containsExactly("Robotics Engineer");
        assertThat(takedowns.lift(block)).contains(3);
        assertThat(stored()).containsExactly("Data Engineer", "Platform Engineer", "Robotics Engineer");
        assertThat(database.query(
                        "select count(*) from posting p join company c on c.id = p.company_id where c.slug = 'ruff-systems'",
                        List.of(),
                        row -> row.getInt(1)))
                .containsExactly(2);
    }
}
