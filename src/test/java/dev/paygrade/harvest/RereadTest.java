package dev.paygrade.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paygrade.boot.Command;
import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Archived pages, read again by better readers. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
class RereadTest {
    private static final String OF_SEEDS = "from sighting s where s.source_id like 'seeds%' and s.posting_id = p.id";

    @Inject
    Reread reread;

    @Inject
    TestBoard board;

    @Inject
    Database database;

    private int status;

    @BeforeEach
    void theSeedsHaveBeenRead() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/api/v1/sources")
                        .jsonPath()
                        .getList("findAll { it.id.startsWith('seeds') && it.lastStatus == null }")
                        .isEmpty());
    }

    private String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        status = reread.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> levels() {
        return database.query(
                "select coalesce(level, 'none') from posting p where exists (select 1 " + OF_SEEDS + ") order by p.id",
                List.of(),
                row -> row.getString(1));
    }

    @Test
    void readsAgainWhatOlderReadersRead() {
        List<String> levels = levels();
        assertThat(levels).isNotEmpty().doesNotContain("none");
        board.sql("update sighting set hash = set_byte(hash, 0, 1) where source_id like 'seeds%'");
        board.sql("update posting p set level = null, closed_at = now() where exists (select 1 " + OF_SEEDS
                + " and s.link_reason is null)");
        assertThat(run("seeds", "seeds-text")).contains("[1/2] seeds:", levels.size() + " changed", "level");
        assertThat(status).isZero();
        assertThat(levels()).isEqualTo(levels);
        assertThat(database.query(
                        "select distinct cause from posting_change c join posting p on p.id = c.posting_id where field = 'level' and exists (select 1 "
                                + OF_SEEDS + ")",
                        List.of(),
                        row -> row.getString(1)))
                .containsExactly("READER");
        // what an old page shows is no reason to open a posting again
        assertThat(database.query(
                        "select count(*) from posting p where closed_at is null and exists (select 1 " + OF_SEEDS
                                + " and s.link_reason is null)",
                        List.of(),
                        row -> row.getInt(1)))
                .containsExactly(0);
        board.sql("update posting p set closed_at = null where exists (select 1 " + OF_SEEDS + ")");
        assertThat(run("seeds", "seeds-text")).contains("seeds: 0 changed", "seeds-text: 0 changed");
    }

    @Test
    void namesASourceThatIsNotThere() {
        assertThat(run("nothing-here")).contains("no such source: nothing-here");
        assertThat(status).isEqualTo(Command.MISUSED);
    }
}
