package dev.paygrade.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a posting that its source no longer shows is closed, and when it comes back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FreshnessTest {
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final String[] SOURCES = {"fresh-a", "fresh-b"};

    @Inject
    TestBoard board;

    @Inject
    Database database;

    private Instant now = MONDAY;

    @BeforeEach
    void open() {
        board.open(SOURCES);
    }

    @AfterEach
    void remove() {
        board.remove(SOURCES);
    }

    private static RawPosting ad(int i) {
        return RawPosting.builder("ad-" + i, "Data Engineer " + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(i))
                .company("Turnstone Labs")
                .locations(List.of("Oslo, Norway"))
                .build();
    }

    private static List<RawPosting> ads(int from, int to) {
        return IntStream.range(from, to).mapToObj(FreshnessTest::ad).toList();
    }

    private Freshness.Missing read(List<RawPosting> ads) {
        now = now.plus(Duration.ofHours(1));
        return board.readAll("fresh-a", now, ads);
    }

    private List<String> postings(String column) {
        return database.query(
                "select " + column + " from posting p where id in (select posting_id from sighting where source_id"
                        + " like 'fresh-%') order by p.id",
                List.of(),
                row -> row.getString(1));
    }

    private long closed() {
        return postings("closed_at is not null").stream().filter("t"::equals).count();
    }

    @Test
    void closesAfterTwoCompleteReadsThatMissIt() {
        read(ads(0, 3));
        assertThat(read(ads(0, 2)).closed()).isZero();
        assertThat(closed()).isZero();
        Freshness.Missing second = read(ads(0, 2));
        assertThat(second.closed()).isEqualTo(1);
        assertThat(second.suspicious()).isNull();
        assertThat(postings("closed_at at time zone 'UTC'")).containsExactly(null, null, "2026-08-03 11:00:00");
        assertThat(database.query(
                        "select last_seen_at at time zone 'UTC' from sighting where source_id = 'fresh-a' and external_id = 'ad-2'",
                        List.of(),
                        row -> row.getString(1)))
                .containsExactly("2026-08-03 09:00:00");
    }

    @Test
    void countsMissesInARowOnly() {
        read(ads(0, 3));
        read(ads(0, 2));
        read(ads(0, 3));
        assertThat(read(ads(0, 2)).closed()).isZero();
        assertThat(closed()).isZero();
    }

    @Test
    void doesNotBelieveAReadThatLostNearlyAThird() {
        read(ads(0, 13));
        for (int again = 0; again < 2; again++) {
            Freshness.Missing missing = read(again == 0 ? ads(0, 9) : ads(4, 13));
            assertThat(missing.closed()).isZero();
            assertThat(missing.suspicious()).contains("4 of 13 postings were missing", "30%");
        }
        assertThat(closed()).isZero();
    }

    @Test
    void believesAGreatLossOnceFiveReadsOverThreeDaysAgree() {
        read(ads(0, 13));
        for (int reads = 1; reads <= 4; reads++) {
            assertThat(read(ads(0, 5)).suspicious()).contains("8 of 13", "(%d so far)".formatted(reads));
        }
        // five reads within a day are one outage
        assertThat(read(ads(0, 5)).closed()).isZero();
        now = now.plus(Duration.ofDays(3));
        Freshness.Missing believed = read(ads(0, 5));
        assertThat(believed.suspicious()).isNull();
        assertThat(believed.closed()).isEqualTo(8);
        assertThat(closed()).isEqualTo(8);
    }

    @Test
    void sparesWhatAnyOfTheDoubtfulReadsShowed() {
        read(ads(0, 13));
        read(ads(0, 5));
        read(ads(4, 9));
        now = now.plus(Duration.ofDays(3));
        read(ads(0, 5));
        read(ads(0, 5));
        assertThat(read(ads(0, 5)).closed()).isEqualTo(4);
        assertThat(closed()).isEqualTo(4);
    }

    @Test
    void forgetsItsDoubtWhenThePostingsAreBack() {
        read(ads(0, 13));
        assertThat(read(ads(0, 5)).doubt()).isNotNull();
        assertThat(read(ads(0, 13)).doubt()).isNull();
        assertThat(read(ads(0, 5)).suspicious()).contains("(1 so far)");
    }

    @Test
    void believesNothingOfAnEmptyRead() {
        read(ads(0, 13));
        assertThat(read(List.of()).closed()).isZero();
        assertThat(closed()).isZero();
    }

    @Test
    void believesTheLossOfAFewOfFew() {
        read(ads(0, 4));
        assertThat(read(ads(0, 1)).suspicious()).isNull();
        assertThat(read(ads(0, 1)).closed()).isEqualTo(3);
    }

    @Test
    void closesAQuarterThatStaysAway() {
        read(ads(0, 20));
        assertThat(read(ads(0, 15)).suspicious()).isNull();
        Freshness.Missing second = read(ads(0, 15));
        assertThat(second.suspicious()).isNull();
        assertThat(second.closed()).isEqualTo(5);
    }

    @Test
    void reopensWhatIsSeenAgain() {
        read(ads(0, 3));
        read(ads(0, 2));
        read(ads(0, 2));
        assertThat(closed()).isEqualTo(1);
        now = now.plus(Duration.ofHours(1));
        assertThat(board.read("fresh-a", now, ads(0, 3).toArray(RawPosting[]::new))
                        .reopenedCount())
                .isEqualTo(1);
        assertThat(closed()).isZero();
        assertThat(
                        postings(
                                "(select string_agg(field || ' ' || became, ';') from posting_change c where c.posting_id = p.id)"))
                .containsExactly(null, null, "closed seen again");
    }

    @Test
    void keepsOpenWhatAnotherSourceShows() {
        read(ads(0, 3));
        board.read("fresh-b", now, ad(2));
        read(ads(0, 2));
        assertThat(read(ads(0, 2)).closed()).isZero();
        assertThat(closed()).isZero();
    }

    @Test
    void isFeaturedOnlyWhileItIsShown() {
        RawPosting featured = ad(2).toBuilder().featured(true).build();
        List<RawPosting> all = List.of(ad(0), ad(1), featured);
        read(all);
        board.read("fresh-b", now, ad(2));
        assertThat(postings("featured")).containsExactly("f", "f", "t");
        read(ads(0, 2));
        assertThat(postings("featured")).containsExactly("f", "f", "f");
        read(all);
        assertThat(postings("featured")).containsExactly("f", "f", "t");
    }

    @Test
    void isFeaturedAgainWhenItComesBackAfterItWasClosed() {
        List<RawPosting> all =
                List.of(ad(0), ad(1), ad(2).toBuilder().featured(true).build());
        read(all);
        read(ads(0, 2));
        read(ads(0, 2));
        assertThat(closed()).isEqualTo(1);
        read(all);
        assertThat(postings("featured")).containsExactly("f", "f", "t");
    }
}
