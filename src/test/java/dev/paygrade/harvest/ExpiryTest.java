package dev.paygrade.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.Expiry;
import dev.paygrade.posting.Stored;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How postings end that only articles and feeds showed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
class ExpiryTest {
    private static final Instant SEEN = Instant.parse("2026-06-01T08:00:00Z");

    @Inject
    Expiry expiry;

    @Inject
    PageChecks checks;

    @Inject
    Database database;

    @Inject
    TestBoard board;

    @BeforeEach
    void open() {
        board.open("expiry-feed", "expiry-board");
        run("expiry-feed", "WINDOW", null);
        run("expiry-board", "COMPLETE", null);
    }

    @AfterEach
    void remove() {
        board.remove("expiry-feed", "expiry-board");
    }

    private void run(String source, String coverage, @Nullable Stored shown) {
        String seen = "null";
        if (shown != null) {
            java.nio.ByteBuffer bytes =
                    java.nio.ByteBuffer.allocate(shown.seen().serializedSizeInBytes());
            shown.seen().serialize(bytes);
            seen = "decode('" + java.util.HexFormat.of().formatHex(bytes.array()) + "', 'hex')";
        }
        board.sql("insert into run (source_id, fence, node, started_at, status, coverage, seen) values ('" + source
                + "', 1, 'test', now(), 'COMPLETE', '" + coverage + "', " + seen + ")");
    }

    private static RawPosting.Builder ad(String title) {
        return RawPosting.builder(title, title).company("Sanderling Labs").posted("2026-05-20");
    }

    private List<String> closed() {
        return database.query(
                "select p.title || ': ' || p.closed_reason from posting p where p.closed_at is not null and exists ("
                        + "select 1 from sighting s where s.posting_id = p.id and s.source_id like 'expiry-%') order by p.title",
                List.of(), row -> row.getString(1));
    }

    @Test
    void endsWithItsDateOnAnySource() {
        board.read(
                "expiry-feed",
                SEEN,
                ad("Dated Engineer").validThrough("2026-06-10").build());
        board.read(
                "expiry-board",
                SEEN,
                ad("Boarded Engineer").validThrough("2026-06-10").build());
        expiry.expire(Instant.parse("2026-06-09T00:00:00Z"));
        assertThat(closed()).isEmpty();
        expiry.expire(Instant.parse("2026-06-12T00:00:00Z"));
        assertThat(closed())
                .containsExactly(
                        "Boarded Engineer: the date it was valid through has passed",
                        "Dated Engineer: the date it was valid through has passed");
    }

    @Test
    void endsWithItsAgeUnlessItIsStillShownOrABoardAnswersForIt() {
        board.read("expiry-feed", SEEN, ad("Old Engineer").build());
        run(
                "expiry-feed",
                "WINDOW",
                board.read("expiry-feed", SEEN, ad("Shown Engineer").build()));
        board.read("expiry-board", SEEN, ad("Boarded Engineer").build());
        expiry.expire(SEEN.plus(Duration.ofDays(20)));
        assertThat(closed()).isEmpty();
        expiry.expire(SEEN.plus(Duration.ofDays(61)));
        assertThat(closed()).singleElement().asString().startsWith("Old Engineer: posted more than 60 days ago");
    }

    @Test
    void endsWithItsPage() {
        String base = LocalSite.base();
        LocalSite.serve("/openings/gone", 410, "text/html", "gone");
        LocalSite.serve(
                "/openings/filled",
                200,
                "text/html; charset=utf-8",
                "<html><body><h1>Data Engineer</h1><p>Sorry, this position has been filled.</p></body></html>");
        LocalSite.serve(
                "/openings/open",
                200,
                "text/html; charset=utf-8",
                "<html><body><h1>Data Engineer</h1><p>We look for you.</p></body></html>");
        LocalSite.serve("/openings/broken", 500, "text/html", "oops");
        Stored stored = null;
        for (String page : List.of("gone", "filled", "open", "broken")) {
            stored = board.read(
                    "expiry-feed",
                    SEEN,
                    ad(page + " Engineer")
                            .url(URI.create(base + "/openings/" + page))
                            .build());
        }
        assertThat(stored).isNotNull();
        while (checks.run() > 0) {
            // pages of other tests' postings may come first
        }
        assertThat(closed())
                .containsExactly(
                        "filled Engineer: its page says: this position has been filled",
                        "gone Engineer: its page is gone (410)");
    }
}
