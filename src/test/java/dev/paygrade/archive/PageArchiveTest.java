package dev.paygrade.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PageArchiveTest {
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final URI PAGE = URI.create("https://boards.test/jobs?page=1");

    @Inject
    PageArchive archive;

    @Inject
    TestBoard board;

    @Inject
    Database database;

    @BeforeEach
    void open() {
        board.open("archive-a");
    }

    @AfterEach
    void remove() {
        board.remove("archive-a");
        board.sql(
                "delete from archived_content c where not exists (select 1 from archived_page p where p.hash = c.hash)");
    }

    private static PageArchive.Key key(@Nullable String sent) {
        return new PageArchive.Key("archive-a", PAGE, sent);
    }

    private void keep(@Nullable String sent, String body, Instant at) {
        archive.keep(key(sent), new ArchivedPage(PAGE, "text/html", body.getBytes(StandardCharsets.UTF_8), at));
    }

    private String latest(@Nullable String sent) {
        return new String(archive.latest(key(sent)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private int count(String table) {
        return database.query("select count(*) from " + table, List.of(), row -> row.getInt(1))
                .getFirst();
    }

    @Test
    void givesBackTheLatestCopyByteByByte() {
        keep(null, "first", MONDAY);
        keep(null, "zweite Fassung: 🚀", MONDAY.plusSeconds(60));
        keep("{\"page\":2}", "another page", MONDAY.plusSeconds(120));
        assertThat(latest(null)).isEqualTo("zweite Fassung: 🚀");
        assertThat(latest("{\"page\":2}")).isEqualTo("another page");
        assertThat(archive.latest(key("{\"page\":3}"))).isEmpty();
        byte[] noise = new byte[300_000];
        new Random(5).nextBytes(noise);
        archive.keep(key("noise"), new ArchivedPage(PAGE, null, noise, MONDAY));
        assertThat(archive.latest(key("noise")).orElseThrow().bytes()).isEqualTo(noise);
        archive.keep(key("empty"), new ArchivedPage(PAGE, null, new byte[0], MONDAY));
        assertThat(archive.latest(key("empty")).orElseThrow().bytes()).isEmpty();
    }

    @Test
    void keepsBytesThatComeAgainOnce() {
        int pages = count("archived_page");
        int contents = count("archived_content");
        for (int day = 0; day < 5; day++) {
            keep(null, "the same every day", MONDAY.plus(Duration.ofDays(day)));
        }
        keep("other", "the same every day", MONDAY);
        assertThat(count("archived_page")).isEqualTo(pages + 2);
        assertThat(count("archived_content")).isEqualTo(contents + 1);
        assertThat(archive.latest(key(null)).orElseThrow().at()).isEqualTo(MONDAY.plus(Duration.ofDays(4)));
    }

    @Test
    void dropsWhatWasNotSeenForLong() {
        keep(null, "old", MONDAY);
        keep("shared", "shared", MONDAY);
        keep("young", "shared", MONDAY.plus(Duration.ofDays(20)));
        assertThat(archive.prune(MONDAY.plus(Duration.ofDays(31)), 1000)).isGreaterThanOrEqualTo(2);
        assertThat(archive.latest(key(null))).isEmpty();
        assertThat(archive.latest(key("shared"))).isEmpty();
        assertThat(latest("young")).isEqualTo("shared");
    }
}
