package dev.paygrade.posting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

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

/** What an operator decides of two ads outlasts what is read of them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LinkedByHandTest {
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final String[] SOURCES = {"hands-board", "hands-feed"};

    @Inject
    TestBoard board;

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
        board.remove(SOURCES);
        board.sql("delete from posting where employer = 'Dunlin Robotics'");
    }

    private static RawPosting.Builder ad(String id, String title) {
        return RawPosting.builder(id, title).company("Dunlin Robotics").locations(List.of("Hamburg, Germany"));
    }

    /** Each opening with why its last sighting is linked. */
    private List<String> openings() {
        return database.query(
                "select p.title || ' / ' || coalesce(max(s.link_reason), '') from posting p"
                        + " join sighting s on s.posting_id = p.id where s.source_id like 'hands-%' group by p.id, p.title order by p.id",
                List.of(), row -> row.getString(1));
    }

    private long posting(String source) {
        return database.query(
                        "select posting_id from sighting where source_id = '" + source + "'",
                        List.of(),
                        row -> row.getLong(1))
                .getFirst();
    }

    @Test
    void splitsByHandForGood() {
        board.read("hands-board", MONDAY, ad("1", "Data Engineer").build());
        RawPosting decorated =
                ad("x", "Data Engineer (m/w/d)").pay("EUR 60K - 70K").build();
        board.read("hands-feed", MONDAY, decorated);
        long both = posting("hands-board");
        long apart = links.split(both, "hands-feed").orElseThrow();
        assertThat(posting("hands-feed")).isEqualTo(apart).isNotEqualTo(both);
        // the next reading gives it its own values and does not link it again
        board.read("hands-feed", MONDAY.plusSeconds(60), decorated);
        assertThat(openings()).containsExactly("Data Engineer / ", "Data Engineer (m/w/d) / ");
        assertThat(links.split(both, "hands-board")).isEmpty();
        assertThat(links.split(both, "nowhere")).isEmpty();
    }

    @Test
    void joinsByHandForGood() {
        board.read("hands-board", MONDAY, ad("1", "Data Engineer").build());
        board.read("hands-feed", MONDAY, ad("x", "Pipeline Wizard").build());
        long stays = posting("hands-board");
        long gone = posting("hands-feed");
        assertThat(links.join(gone, stays)).isTrue();
        assertThat(links.join(gone, stays)).isFalse();
        assertThat(links.join(stays, stays)).isFalse();
        assertThat(links.mergedInto(gone)).contains(stays);
        board.read(
                "hands-feed",
                MONDAY.plusSeconds(60),
                ad("x", "Pipeline Wizard II").build());
        assertThat(openings()).containsExactly("Data Engineer / joined by hand");
        given().redirects()
                .follow(false)
                .get("/jobs/" + gone + "/pipeline-wizard")
                .then()
                .statusCode(301)
                .header("Location", containsString("/jobs/" + stays + "/"));
    }
}
