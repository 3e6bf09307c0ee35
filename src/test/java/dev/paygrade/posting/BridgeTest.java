package dev.paygrade.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vague ad that fits two openings joins neither to the other. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BridgeTest {
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final String[] SOURCES = {"bridge-a", "bridge-b", "bridge-c", "bridge-d"};

    @Inject
    TestBoard board;

    @Inject
    Links links;

    @Inject
    LookAlikes lookAlikes;

    @Inject
    Database database;

    @BeforeEach
    void open() {
        board.open(SOURCES);
    }

    @AfterEach
    void remove() {
        board.remove(SOURCES);
    }

    private static RawPosting.Builder ad(String title) {
        return RawPosting.builder("1", title)
                .company("Whimbrel Optics")
                .url(URI.create("https://jobs.invalid/" + title.replace(' ', '-')));
    }

    private static RawPosting.Builder in(String place) {
        return ad("Optics Engineer").locations(List.of(place));
    }

    private static RawPosting.Builder paid(String pay) {
        return in("Hamburg, Germany").pay(pay);
    }

    private void read(int source, RawPosting.Builder ad) {
        board.read(SOURCES[source], MONDAY.plusSeconds(source), ad.build());
    }

    private long posting(int source) {
        return database.query(
                        "select posting_id from sighting where source_id = '" + SOURCES[source] + "'",
                        List.of(),
                        row -> row.getLong(1))
                .getFirst();
    }

    /** Reads three ads, one a source, in every order: the first and the last never become one posting. */
    private void keepsTheEndsApart(RawPosting.Builder a, RawPosting.Builder bridge, RawPosting.Builder c) {
        RawPosting.Builder[] ads = {a, bridge, c};
        for (String order : List.of("012", "021", "102", "120", "201", "210")) {
            board.remove(SOURCES);
            board.open(SOURCES);
            order.chars().forEach(which -> read(which - '0', ads[which - '0']));
            assertThat(posting(0)).as("in the order %s", order).isNotEqualTo(posting(2));
            if (order.endsWith("1")) {
                assertThat(posting(1))
                        .as("in the order %s", order)
                        .isNotEqualTo(posting(0))
                        .isNotEqualTo(posting(2));
            }
        }
    }

    @Test
    void keepsTwoCitiesApartThoughAnAdNamesButTheCountry() {
        keepsTheEndsApart(in("Hamburg, Germany"), in("Germany"), in("Munich, Germany"));
    }

    @Test
    void keepsTwoPaysApartThoughAnAdStatesNone() {
        keepsTheEndsApart(
                paid("EUR 50,000 - 60,000 per year"), in("Hamburg, Germany"), paid("EUR 120,000 - 140,000 per year"));
    }

    @Test
    void keepsTwoRequisitionsApartThoughAnAdNamesNone() {
        keepsTheEndsApart(
                in("Hamburg, Germany").requisition("40021"),
                ad("Optics Engineer (m/w/d)").locations(List.of("Hamburg, Germany")),
                in("Hamburg, Germany").requisition("40087"));
    }

    @Test
    void asksAPersonWhereAnAdFitsTwoOpenings() {
        read(0, in("Hamburg, Germany"));
        read(2, in("Munich, Germany"));
        read(1, in("Germany"));
        LookAlikes.Pair pair = lookAlikes.waiting(10).stream()
                .filter(one -> one.b() == posting(1))
                .findFirst()
                .orElseThrow();
        assertThat(pair.a()).isIn(posting(0), posting(2));
        assertThat(pair.score()).isLessThan(0.5);
        assertThat(pair.reasons()).anyMatch(reason -> reason.contains("more than one opening"));
    }

    @Test
    void joinsWhereOneOfTwoFitsBetter() {
        read(0, paid("EUR 50,000 - 60,000 per year"));
        read(2, paid("EUR 120,000 - 140,000 per year"));
        read(1, paid("EUR 50K - 60K"));
        assertThat(posting(1)).isEqualTo(posting(0));
    }

    @Test
    void joinsTheOneThatIsOpen() {
        read(0, in("Hamburg, Germany"));
        read(2, in("Munich, Germany"));
        board.sql("update posting set closed_at = now(), closed_reason = 'gone' where id = " + posting(0));
        read(1, in("Germany"));
        assertThat(posting(1)).isEqualTo(posting(2));
    }

    @Test
    void remembersWhatAnAdSaidThatNoLongerSpeaks() {
        read(1, in("Germany").url(URI.create("https://www.indeed.com/viewjob?jk=99")));
        read(
                0,
                in("Hamburg, Germany")
                        .url(URI.create("https://jobs.lever.co/whimbrel/8d0c1a52-5b2e-4a53-9a51-3f2b9f3f7a11")));
        assertThat(posting(0)).isEqualTo(posting(1));
        // the aggregator's ad is now the second, and says another city
        board.read(
                SOURCES[1],
                MONDAY.plusSeconds(60),
                in("Germany")
                        .requisition("40021")
                        .url(URI.create("https://www.indeed.com/viewjob?jk=99"))
                        .build());
        read(3, in("Hamburg, Germany").requisition("40087"));
        assertThat(posting(3)).isNotEqualTo(posting(0));
    }

    @Test
    void letsAPersonJoinWhatTheComparisonTellsApart() {
        read(0, in("Hamburg, Germany"));
        read(2, in("Munich, Germany"));
        assertThat(links.join(posting(2), posting(0))).isTrue();
        read(1, in("Germany"));
        read(3, in("Hamburg, Germany"));
        assertThat(List.of(posting(1), posting(2), posting(3))).containsOnly(posting(0));
    }
}
