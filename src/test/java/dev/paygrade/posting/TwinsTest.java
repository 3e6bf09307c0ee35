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

/** One opening on several boards, in a real database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TwinsTest {
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final String[] SOURCES = {"twins-board", "twins-feed", "twins-other"};

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
        board.sql(
                "delete from posting p where not exists (select 1 from sighting s where s.posting_id = p.id) and p.employer like 'Turnstone%'");
    }

    private static RawPosting.Builder ad(String id, String title) {
        return RawPosting.builder(id, title).company("Turnstone Robotics").locations(List.of("Hamburg, Germany"));
    }

    private List<String> openings() {
        return database.query(
                "select p.title || ' / ' || count(*) || ' / ' || coalesce(max(s.link_reason), '') from posting p"
                        + " join sighting s on s.posting_id = p.id where s.source_id like 'twins-%' group by p.id, p.title order by p.id",
                List.of(), row -> row.getString(1));
    }

    @Test
    void linksADecoratedTitleOfACompanyWithASuffix() {
        board.read("twins-board", MONDAY, ad("1", "Senior Data Engineer").build());
        Stored stored = board.read(
                "twins-feed",
                MONDAY,
                ad("x", "Senior Data Engineer (m/w/d) - NEW!")
                        .company("Turnstone Robotics GmbH")
                        .build());
        assertThat(stored.linkedCount()).isEqualTo(1);
        assertThat(openings()).singleElement().asString().startsWith("Senior Data Engineer / 2 / ");
        // the reason is said in words
        assertThat(openings().getFirst()).containsIgnoringCase("title");
    }

    @Test
    void linksAnotherFormOfTheSameAddress() {
        board.read(
                "twins-board",
                MONDAY,
                ad("1", "Platform Engineer")
                        .url(URI.create("https://boards.greenhouse.io/turnstone/jobs/4711"))
                        .build());
        board.read(
                "twins-feed",
                MONDAY,
                RawPosting.builder("y", "Platform Engineer at Turnstone")
                        .url(URI.create("https://job-boards.greenhouse.io/turnstone/jobs/4711?utm_source=feed"))
                        .build());
        assertThat(openings()).hasSize(1);
    }

    private void readPickers(String further) {
        board.read(
                "twins-board",
                MONDAY,
                ad("1", "Computer Vision Engineer (Harvest)")
                        .description("Teach a robot that picks strawberries to see ripe fruit under polytunnels.")
                        .build());
        board.read(
                "twins-feed",
                MONDAY,
                ad("x", "Computer Vision Engineer").description(further).build());
    }

    @Test
    void linksATeamThatOnlyTheOtherDescriptionNames() {
        readPickers("Help our strawberry-picking robot to find ripe fruit in polytunnels.");
        assertThat(openings()).singleElement().asString().contains(" / 2 / ");
    }

    @Test
    void keepsATeamApartThatTheOtherDescriptionDoesNotKnow() {
        readPickers("Find cracks in the blades of offshore turbines from drone footage.");
        assertThat(openings()).hasSize(2);
    }

    @Test
    void linksAnEmployerNamedWithItsTrade() {
        board.read(
                "twins-board",
                MONDAY,
                ad("1", "Underwriter")
                        .company("Turnstone")
                        .pay("EUR 60,000 a year")
                        .build());
        board.read(
                "twins-feed",
                MONDAY,
                ad("x", "Underwriter")
                        .company("Turnstone Versicherung AG")
                        .pay("EUR 60K")
                        .build());
        assertThat(openings()).singleElement().asString().contains(" / 2 / ");
    }

    @Test
    void keepsApartWhatIsAnotherOpening() {
        board.read("twins-board", MONDAY, ad("1", "Data Engineer").build());
        board.read(
                "twins-feed",
                MONDAY,
                ad("a", "Senior Data Engineer").build(),
                ad("b", "Data Engineer").locations(List.of("Lisbon, Portugal")).build(),
                ad("c", "Data Engineer (contract)").build(),
                ad("d", "Data Engineer").company("Dunlin Logistics").build());
        assertThat(openings()).hasSize(5);
    }

    @Test
    void letsTheEmployersOwnBoardSpeakWhereOnlyOthersDid() {
        board.read(
                "twins-feed",
                MONDAY,
                ad("a", "Robotics Engineer – Remote friendly!!")
                        .url(URI.create("https://www.indeed.com/viewjob?jk=99"))
                        .pay("EUR 60K - 80K *")
                        .build());
        board.read(
                "twins-board",
                MONDAY,
                ad("1", "Robotics Engineer")
                        .url(URI.create("https://jobs.lever.co/turnstone/8d0c1a52-5b2e-4a53-9a51-3f2b9f3f7a11"))
                        .pay("EUR 70,000 - 85,000 per year")
                        .build());
        assertThat(openings()).singleElement().asString().startsWith("Robotics Engineer / 2 / ");
        assertThat(database.query(
                        "select p.pay_text from posting p join sighting s on s.posting_id = p.id where s.source_id = 'twins-board' and s.link_reason is null",
                        List.of(),
                        row -> row.getString(1)))
                .containsExactly("EUR 70,000 - 85,000 per year");
        // and the aggregator's next version does not take it back
        board.read(
                "twins-feed",
                MONDAY.plusSeconds(3600),
                ad("a", "Robotics Engineer – Remote friendly!!")
                        .url(URI.create("https://www.indeed.com/viewjob?jk=99"))
                        .pay("EUR 50K - 90K *")
                        .build());
        assertThat(database.query(
                        "select p.pay_text from posting p join sighting s on s.posting_id = p.id where s.source_id = 'twins-board'",
                        List.of(),
                        row -> row.getString(1)))
                .containsExactly("EUR 70,000 - 85,000 per year");
    }

    @Test
    void letsAFullAdSpeakWhereOnlyACardDidUnlessItTakesAway() {
        String description = "<p>You will build pipelines in Python for our robots.</p>";
        board.read(
                "twins-board",
                MONDAY,
                ad("1", "Senior Data Engineer")
                        .pay("EUR 60,000 - 80,000 per year")
                        .build(),
                ad("2", "Lead Data Scientist")
                        .pay("EUR 70,000 - 90,000 per year")
                        .build(),
                ad("3", "Platform Engineer").employmentType("Full time").build());
        Stored stored = board.read(
                "twins-feed",
                MONDAY,
                ad("x", "Senior Data Engineer")
                        .pay("EUR 60,000 - 80,000 per year")
                        .description(description)
                        .build(),
                ad("y", "Lead Data Scientist").description(description).build(),
                ad("z", "Platform Engineer").description(description).build());
        assertThat(stored.linkedCount()).isEqualTo(3);
        assertThat(database.query(
                        "select p.title || ' / ' || (p.description is not null) || ' / ' || coalesce(p.pay_max, 0) || ' / ' || s.external_id"
                                + " from posting p join sighting s on s.posting_id = p.id and s.link_reason is null"
                                + " where s.source_id like 'twins-%' order by p.id",
                        List.of(), row -> row.getString(1)))
                .containsExactly(
                        "Senior Data Engineer / true / 80000 / x",
                        "Lead Data Scientist / false / 90000 / 2",
                        "Platform Engineer / false / 0 / 3");
    }

    /** Employers of one host, which each number their ads from one. */
    @Test
    void keepsEmployersApartWhoseNamesDifferInANumberOnOneHost() {
        for (int employer : new int[] {1, 3}) {
            board.read(
                    employer == 1 ? "twins-board" : "twins-feed",
                    MONDAY,
                    ad("7", "Data Engineer 7")
                            .company("Turnstone one-" + employer)
                            .url(URI.create("http://127.0.0.1:8123/jobs/one-" + employer + "/jobs/1007"))
                            .build());
        }
        assertThat(openings()).hasSize(2);
    }

    /** Three ads in every order, one a source; the digits say which of them are one opening. */
    private void endInWhateverOrder(String groups, RawPosting.Builder... ads) {
        for (String order : List.of("012", "021", "102", "120", "201", "210")) {
            board.remove(SOURCES);
            board.open(SOURCES);
            for (int i = 0; i < order.length(); i++) {
                int which = order.charAt(i) - '0';
                board.read(SOURCES[which], MONDAY, ads[which].build());
            }
            List<Long> found = new ArrayList<>();
            StringBuilder named = new StringBuilder();
            for (String source : SOURCES) {
                long id = posting(source);
                if (!found.contains(id)) {
                    found.add(id);
                }
                named.append(found.indexOf(id));
            }
            assertThat(named.toString()).as("in the order %s", order).isEqualTo(groups);
        }
    }

    @Test
    void groupsThreeSightingsAlikeInWhateverOrderTheyCome() {
        endInWhateverOrder(
                "000",
                ad("1", "Senior Data Engineer"),
                ad("2", "Sr. Data Engineer (m/w/d) - NEW!").company("Turnstone Robotics GmbH"),
                ad("3", "Data Engineer, Senior").url(URI.create("https://www.indeed.com/viewjob?jk=99")));
        endInWhateverOrder(
                "010",
                ad("1", "Data Engineer").locations(List.of("Remote - US")),
                ad("2", "Data Engineer - now hiring").locations(List.of("Remote - Canada")),
                ad("3", "Data Engineer (Remote)").locations(List.of("Remote, United States")));
        endInWhateverOrder(
                "010",
                ad("1", "Data Engineer").requisition("40021"),
                ad("2", "Data Engineer").requisition("40087"),
                ad("3", "Data Engineer (m/w/d)").requisition("40021"));
    }

    /** The third shares with the second what it does not share with the first. */
    @Test
    void findsAnOpeningByWhatOnlyItsSecondSightingSays() {
        String text = "https://www.indeed.com/viewjob?jk=0123456789abcdef";
        board.read("twins-board", MONDAY, ad("1", "Data Engineer").build());
        board.read(
                "twins-feed",
                MONDAY,
                ad("2", "Data Engineer (m/w/d)").url(URI.create(text)).build());
        board.read(
                "twins-other",
                MONDAY,
                RawPosting.builder("3", "Data Engineer")
                        .url(URI.create(text + "&from=serp"))
                        .build());
        assertThat(database.query(
                        "select count(*) from posting_key where key like 'u:indeed%' and posting_id = "
                                + posting("twins-board"),
                        List.of(),
                        row -> row.getLong(1)))
                .containsExactly(1L);
    }

    @Test
    void letsTheFirstOfTwoEqualAdsOfABatchSpeak() {
        board.read(
                "twins-feed",
                false,
                MONDAY,
                List.of(
                        ad("a", "Data Engineer")
                                .description("<p>Pipelines.</p>")
                                .build(),
                        ad("b", "Data Engineer").description("<p>Pipes.</p>").build()));
        assertThat(database.query(
                        "select s.external_id || ' / ' || p.description from posting p join sighting s on s.posting_id = p.id"
                                + " where s.source_id = 'twins-feed' and s.link_reason is null",
                        List.of(),
                        row -> row.getString(1)))
                .containsExactly("a / <p>Pipelines.</p>");
        assertThat(openings()).singleElement().asString().startsWith("Data Engineer / 2 / ");
    }

    @Test
    void opensAgainWhatAnotherBoardShows() {
        board.read(
                "twins-board",
                MONDAY,
                ad("1", "Data Engineer").build(),
                ad("2", "Robotics Engineer").build());
        board.sql("update posting set closed_at = now(), closed_reason = 'gone' where employer = 'Turnstone Robotics'");
        Stored stored = board.read(
                "twins-feed",
                MONDAY.plusSeconds(60),
                ad("x", "Data Engineer").build(),
                ad("y", "Robotics Engineer (m/w/d) - NEW!").build());
        assertThat(stored.linkedCount()).isEqualTo(2);
        assertThat(stored.reopenedCount()).isEqualTo(2);
        assertThat(database.query(
                        "select p.closed_at is null and p.closed_reason is null and c.became = 'seen again' from posting p"
                                + " join posting_change c on c.posting_id = p.id where p.employer = 'Turnstone Robotics'",
                        List.of(),
                        row -> row.getBoolean(1)))
                .containsExactly(true, true);
    }

    @Test
    void takesTwoOpeningsOfOneBoardForTwo() {
        board.read(
                "twins-board",
                MONDAY,
                ad("1", "Data Engineer").build(),
                ad("2", "Data Engineer").build());
        assertThat(openings()).hasSize(2);
    }

    @Test
    void findsAnOpeningByItsNewTitle() {
        board.read("twins-board", MONDAY, ad("1", "Data Engineer").build());
        board.read(
                "twins-board",
                MONDAY.plusSeconds(60),
                ad("1", "Analytics Engineer").build());
        board.read("twins-feed", MONDAY, ad("a", "Analytics Engineer (f/m/x)").build());
        board.read("twins-other", MONDAY, ad("b", "Data Engineer (f/m/x)").build());
        assertThat(openings()).hasSize(2);
        assertThat(openings().getFirst()).startsWith("Analytics Engineer / 2 / ");
    }

    @Test
    void keepsNumberedTeamsAndTheIdentifiersOfOneSourceApart() {
        board.read("twins-board", MONDAY, ad("1", "Data Engineer, Team 12").build());
        board.read("twins-feed", MONDAY, ad("a", "Data Engineer, Team 34").build());
        board.read(
                "twins-other",
                false,
                MONDAY,
                List.of(
                        ad("x", "Robotics Engineer").build(),
                        ad("y", "Robotics Engineer (m/w/d)").build()));
        assertThat(openings()).hasSize(4);
    }

    private long posting(String source) {
        return database.query(
                        "select posting_id from sighting where source_id = '" + source + "'",
                        List.of(),
                        row -> row.getLong(1))
                .getFirst();
    }
}
