package dev.paygrade.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the postings of one batch. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IngestTest {
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-08-04T08:00:00Z");
    private static final String[] SOURCES = {"ingest-a", "ingest-b"};

    @Inject
    TestBoard board;

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

    private static RawPosting.Builder ad(String id) {
        return RawPosting.builder(id, "Data Engineer")
                .company("Kittiwake Analytics")
                .locations(List.of("Berlin, Germany"))
                .pay("EUR 60,000 - 80,000 per year")
                .level("Senior")
                .employmentType("Full time")
                .posted("3 days ago");
    }

    private List<String> column(String sql) {
        return database.query(sql, List.of(), row -> row.getString(1));
    }

    private List<String> ofPostings(String column) {
        return column("select distinct " + column + ", p.id from posting p join sighting s on s.posting_id = p.id"
                + " where s.source_id like 'ingest-%' order by p.id");
    }

    @Test
    void writesNoRowForWhatDidNotChange() {
        board.read(
                "ingest-a",
                MONDAY,
                ad("1").build(),
                ad("2").title("Data Scientist").build());
        String versions = "select string_agg(t, ' ' order by t) from (select 'p' || id || ':' || xmin as t from posting"
                + " union all select 's' || id || ':' || xmin from sighting"
                + " union all select 'c' || id || ':' || xmin from company) rows";
        List<String> before = column(versions);

        Stored again = board.read(
                "ingest-a",
                TUESDAY,
                ad("1").posted("4 days ago").build(),
                ad("2").title("Data Scientist").posted("4 days ago").build());

        assertThat(again.unchangedCount()).isEqualTo(2);
        assertThat(again.addedCount() + again.changedCount()).isZero();
        assertThat(again.seen().getCardinality()).isEqualTo(2);
        assertThat(column(versions)).isEqualTo(before);
    }

    @Test
    void keepsWhatThePayWasWhenItChanges() {
        board.read("ingest-a", MONDAY, ad("1").build());
        Stored changed = board.read(
                "ingest-a", TUESDAY, ad("1").pay("EUR 65,000 - 85,000 per year").build());

        assertThat(changed.changedCount()).isEqualTo(1);
        assertThat(ofPostings("pay_min || '-' || pay_max")).containsExactly("65000-85000");
        assertThat(ofPostings("changed_at at time zone 'UTC'")).containsExactly("2026-08-04 08:00:00");
        assertThat(column("select concat_ws(' | ', field, was, became, at at time zone 'UTC') from posting_change"
                        + " where posting_id in (select posting_id from sighting where source_id = 'ingest-a')"))
                .containsExactly(
                        "pay | EUR 60,000 - 80,000 per year | EUR 65,000 - 85,000 per year | 2026-08-04 08:00:00");
    }

    @Test
    void linksTheSameOpeningOfAnotherSource() {
        board.read("ingest-a", MONDAY, ad("1").build());
        Stored second = board.read(
                "ingest-b", TUESDAY, ad("x").company("Kittiwake Analytics GmbH").build());

        assertThat(second.addedCount()).isZero();
        assertThat(ofPostings("employer")).containsExactly("Kittiwake Analytics");
        assertThat(
                        column(
                                "select coalesce(link_reason, 'first') from sighting where source_id like 'ingest-%' order by id"))
                .hasSize(2)
                .satisfies(reasons -> {
                    assertThat(reasons.getFirst()).isEqualTo("first");
                    assertThat(reasons.getLast()).contains("same employer, title, level and place");
                });
    }

    @Test
    void letsOnlyTheFirstSightingSpeakForAPosting() {
        board.read("ingest-a", MONDAY, ad("1").build());
        board.read("ingest-b", MONDAY, ad("x").build());
        board.read(
                "ingest-b", TUESDAY, ad("x").pay("EUR 10,000 - 20,000 per year").build());
        assertThat(ofPostings("pay_max")).containsExactly("80000");
    }

    @Test
    void keepsTwoOpeningsOfAWholeSourceApartHoweverAlike() {
        Stored both = board.read("ingest-a", MONDAY, ad("1").build(), ad("2").build());
        assertThat(both.addedCount()).isEqualTo(2);
        assertThat(ofPostings("title")).hasSize(2);
        // the other source's single one is a sighting of the first of them
        assertThat(board.read("ingest-b", MONDAY, ad("x").build()).addedCount()).isZero();
        assertThat(ofPostings("title")).hasSize(2);
    }

    @Test
    void joinsEqualAdsOfASourceThatIsSeenInParts() {
        Stored both = board.read("ingest-a", false, MONDAY, List.of(ad("1").build(), ad("2").build()));
        assertThat(both.addedCount()).isEqualTo(1);
        assertThat(ofPostings("title")).hasSize(1);
        assertThat(column("select id from sighting where source_id = 'ingest-a'"))
                .hasSize(2);
    }

    @Test
    void tellsTitlesApartThatDifferInAMarkOrAtTheirEnd() {
        String title = "Software Engineer for Distributed Storage, Query Planning and Execution at Scale, Team ";
        board.read(
                "ingest-a",
                MONDAY,
                ad("1").title("C# Developer").build(),
                ad("2").title(title + "North").build());
        Stored others = board.read(
                "ingest-b",
                MONDAY,
                ad("x").title("C++ Developer").build(),
                ad("y").title(title + "South").build(),
                ad("z").title("c# developer").build());
        assertThat(others.addedCount()).isEqualTo(2);
        assertThat(ofPostings("title")).hasSize(4);
    }

    @Test
    void isFeaturedWhileAnySightingIs() {
        board.read("ingest-a", MONDAY, ad("1").build());
        assertThat(ofPostings("featured")).containsExactly("f");
        board.read("ingest-b", MONDAY, ad("x").featured(true).build());
        assertThat(ofPostings("featured")).containsExactly("t");
        board.read("ingest-a", TUESDAY, ad("1").featured(true).build());
        board.read("ingest-b", TUESDAY, ad("x").featured(false).build());
        assertThat(ofPostings("featured")).containsExactly("t");
        board.read("ingest-a", TUESDAY.plusSeconds(60), ad("1").build());
        assertThat(ofPostings("featured")).containsExactly("f");
        assertThat(column("select featured_from at time zone 'UTC' || ' - ' || featured_until at time zone 'UTC'"
                        + " from sighting where source_id = 'ingest-b'"))
                .containsExactly("2026-08-03 08:00:00 - 2026-08-04 08:00:00");
    }

    @Test
    void storesTheOthersWhenOneCannotBeRead() {
        List<Incoming> batch = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            RawPosting ad = ad("n" + i)
                    .title("Data Engineer " + (char) ('a' + i % 26) + i)
                    .build();
            batch.add(board.incoming(ad, MONDAY));
        }
        Incoming good = batch.get(77);
        batch.set(
                77,
                new Incoming(
                        good.externalId(),
                        good.hash(),
                        null,
                        () -> {
                            throw new IllegalStateException("a reader broke");
                        },
                        false,
                        null,
                        "raw text"));
        Stored stored = board.store("ingest-a", MONDAY, batch);
        assertThat(stored.addedCount()).isEqualTo(199);
        assertThat(stored.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.posting().externalId()).isEqualTo("n77");
            assertThat(rejected.reason()).contains("a reader broke");
        });
        assertThat(ofPostings("title")).hasSize(199);
    }

    @Test
    void storesTextsWithNulCharactersWithoutThem() {
        RawPosting ad = RawPosting.builder("1", "Data\u0000 Engineer")
                .company("Kittiwake\u0000 Analytics")
                .locations(List.of("Ber\u0000lin, Germany"))
                .pay("EUR 60,000\u0000 - 80,000 per year")
                .level("Sen\u0000ior")
                .description("<p>Python\u0000 &#0; and SQL</p>")
                .url(URI.create("https://board.invalid/1"))
                .skills(List.of("Py\u0000thon"))
                .requisition("R\u0000-1")
                .build();
        assertThat(board.read("ingest-a", MONDAY, ad).addedCount()).isEqualTo(1);
        assertThat(ofPostings("title")).containsExactly("Data Engineer");
        assertThat(ofPostings("employer")).containsExactly("Kittiwake Analytics");
        assertThat(ofPostings("pay_max")).containsExactly("80000");
        assertThat(ofPostings("requisition")).containsExactly("R-1");
    }

    @Test
    void takesTheKeysAlongWithAPosting() {
        board.read(
                "ingest-a",
                MONDAY,
                ad("1").build(),
                ad("2").company("Razorbill Maps").build());
        board.sql("delete from posting where employer = 'Kittiwake Analytics'");
        assertThat(column("select distinct p.employer from posting_key k left join posting p on p.id = k.posting_id"
                        + " where k.key like 'k:kittiwake%' or k.key like 'k:razorbill%'"))
                .containsExactly("Razorbill Maps");
    }
}
