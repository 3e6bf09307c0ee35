package dev.paygrade.posting;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Pairs for a person to decide. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LookAlikesTest {
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final String[] SOURCES = {"alike-board", "alike-feed", "alike-other"};

    @Inject
    TestBoard board;

    @Inject
    LookAlikes lookAlikes;

    @Inject
    Links links;

    @BeforeEach
    void open() {
        board.open(SOURCES);
        board.read(
                "alike-board",
                MONDAY,
                ad("1", "Data Engineer", "EUR 60,000 - 70,000 per year"),
                ad("2", "Data Engineer", "EUR 20 - 22 per hour"));
        board.read("alike-feed", MONDAY, ad("x", "Data Engineer (m/w/d)", "EUR 150,000 - 160,000 per year"));
    }

    @AfterEach
    void remove() {
        board.remove(SOURCES);
    }

    private static RawPosting ad(String id, String title, String pay) {
        return RawPosting.builder(id, title)
                .company("Sanderling AG")
                .locations(List.of("Hamburg, Germany"))
                .pay(pay)
                .build();
    }

    @Test
    void waitWithTheirReasonsUntilSomebodyDecides() {
        List<LookAlikes.Pair> waiting = lookAlikes.waiting(10);
        assertThat(waiting).hasSize(1);
        LookAlikes.Pair pair = waiting.getFirst();
        assertThat(pair.a()).isLessThan(pair.b());
        assertThat(pair.score()).isBetween(0.3, 0.5);
        assertThat(pair.reasons())
                .anyMatch(reason -> reason.toLowerCase(java.util.Locale.ROOT).contains("pay"));

        assertThat(lookAlikes.skip(pair.a(), pair.b())).isTrue();
        assertThat(lookAlikes.waiting(10).getFirst().skipped()).isTrue();
        assertThat(lookAlikes.keepApart(pair.a(), pair.b(), "admin")).isTrue();
        assertThat(lookAlikes.waiting(10)).isEmpty();
        assertThat(lookAlikes.join(pair.a(), pair.b(), "admin")).isFalse();
        // reading both again does not ask again
        board.read(
                "alike-feed",
                MONDAY.plusSeconds(60),
                ad("x", "Data Engineer (m/w/d)", "EUR 151,000 - 160,000 per year"));
        assertThat(lookAlikes.waiting(10)).isEmpty();
    }

    @Test
    void areJoined() {
        LookAlikes.Pair pair = lookAlikes.waiting(10).getFirst();
        assertThat(lookAlikes.join(pair.a(), pair.b(), "admin")).isTrue();
        assertThat(links.mergedInto(pair.b())).contains(pair.a());
        assertThat(lookAlikes.waiting(10)).isEmpty();
        assertThat(lookAlikes.count()).isZero();
    }
}
