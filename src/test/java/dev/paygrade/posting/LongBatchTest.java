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
import org.junit.jupiter.api.Timeout;

/** A batch of which the first postings are on their way to their table while the others are still looked at. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LongBatchTest {
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final String[] SOURCES = {"long-feed", "long-board"};
    private static final List<String> NAMES = List.of(
            "Alder",
            "Birch",
            "Cedar",
            "Dogwood",
            "Elm",
            "Fir",
            "Ginkgo",
            "Hazel",
            "Ironwood",
            "Juniper",
            "Laurel",
            "Maple");
    private static final List<String> ROLES = List.of(
            "Data Engineer",
            "Product Designer",
            "Security Analyst",
            "Accountant",
            "Mechanical Engineer",
            "Sales Manager",
            "Technical Writer",
            "Database Administrator",
            "Recruiter",
            "QA Tester",
            "Network Engineer",
            "Research Scientist");
    /** Twice as long as what is sent at once. */
    private static final String TEXT = "<p>" + "We forge gears and shafts. ".repeat(1300) + "</p>";

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

    private static RawPosting.Builder ad(String id, String employer) {
        return RawPosting.builder(id, "Robotics Engineer")
                .company(employer + " Foundry")
                .locations(List.of("Hamburg, Germany"));
    }

    private List<String> column(String sql) {
        return database.query(sql, List.of(), row -> row.getString(1));
    }

    @Test
    @Timeout(120) // a statement between two rows would wait for ever
    void isStoredWhole() {
        board.read(
                "long-feed",
                MONDAY,
                ad("1", "Rowan").build(),
                ad("2", "Spruce")
                        .url(URI.create("https://www.indeed.com/viewjob?jk=4242"))
                        .pay("EUR 60K - 80K *")
                        .build());
        board.sql("update posting set closed_at = now(), closed_reason = 'gone' where employer = 'Rowan Foundry'");
        List<RawPosting> ads = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            ads.add(ad("%02d".formatted(i), NAMES.get(i)).description(TEXT).build());
        }
        // opens again what is stored, and begins to speak for it, between those that are on their way
        ads.add(ad("03-again", "Rowan").build());
        ads.add(ad("06-own", "Spruce")
                .url(URI.create("https://jobs.lever.co/sprucefoundry/8d0c1a52-5b2e-4a53-9a51-3f2b9f3f7a12"))
                .pay("EUR 70,000 - 85,000 per year")
                .build());
        // one that has gone already is featured by another
        ads.add(ad("99", "Alder").description(TEXT).featured(true).build());

        Stored stored = board.read("long-board", false, MONDAY.plusSeconds(60), ads);

        assertThat(stored.addedCount()).isEqualTo(NAMES.size());
        assertThat(stored.linkedCount()).isEqualTo(3);
        assertThat(stored.reopenedCount()).isEqualTo(1);
        assertThat(column("select employer from posting where length(description) > 30000 order by employer"))
                .containsExactlyElementsOf(
                        NAMES.stream().map(name -> name + " Foundry").toList());
        assertThat(column("select employer from posting where featured and employer like '% Foundry'"))
                .containsExactly("Alder Foundry");
        assertThat(column("select pay_text from posting where employer = 'Spruce Foundry'"))
                .containsExactly("EUR 70,000 - 85,000 per year");
        assertThat(column("select count(*) from sighting where source_id = 'long-board'"))
                .containsExactly(String.valueOf(ads.size()));
    }

    /** By then what the first have made is on its way to its table, and in no session. */
    @Test
    @Timeout(120)
    void itsLastAdsFindWhatWasStoredAndWhatItsFirstHaveMade() {
        board.read(
                "long-feed",
                MONDAY,
                ad("1", "Rowan").build(),
                ad("2", "Spruce")
                        .url(URI.create("https://www.indeed.com/viewjob?jk=4242"))
                        .pay("EUR 60K - 80K *")
                        .build(),
                ad("3", "Tamarack").build());
        board.sql("update posting set closed_at = now(), closed_reason = 'gone' where employer = 'Rowan Foundry'");
        List<RawPosting> ads = new ArrayList<>();
        for (String role : ROLES) {
            for (String name : NAMES) {
                ads.add(RawPosting.builder("%03d".formatted(ads.size()), role)
                        .company(name + " Foundry")
                        .locations(List.of("Hamburg, Germany"))
                        .build());
            }
        }
        int made = ads.size();
        ads.add(ad("a-again", "Rowan").build());
        ads.add(ad("b-again", "Rowan").build());
        ads.add(ad("c-own", "Spruce")
                .url(URI.create("https://jobs.lever.co/sprucefoundry/8d0c1a52-5b2e-4a53-9a51-3f2b9f3f7a12"))
                .pay("EUR 70,000 - 85,000 per year")
                .build());
        ads.add(ad("d-again", "Tamarack").featured(true).build());
        ads.add(RawPosting.builder("e-again", ROLES.getFirst())
                .company(NAMES.getFirst() + " Foundry")
                .locations(List.of("Hamburg, Germany"))
                .build());

        Stored stored = board.read("long-board", false, MONDAY.plusSeconds(60), ads);

        assertThat(stored.addedCount()).isEqualTo(made);
        assertThat(stored.linkedCount()).isEqualTo(5);
        assertThat(stored.reopenedCount()).isEqualTo(1);
        assertThat(column("select count(*) from posting_change where field = 'closed' and posting_id in "
                        + "(select id from posting where employer = 'Rowan Foundry')"))
                .containsExactly("1");
        assertThat(column("select pay_text from posting where employer = 'Spruce Foundry'"))
                .containsExactly("EUR 70,000 - 85,000 per year");
        assertThat(column("select employer from posting where featured and employer like '% Foundry'"))
                .containsExactly("Tamarack Foundry");
        assertThat(column("select count(*) from posting where employer = 'Alder Foundry'"))
                .containsExactly(String.valueOf(ROLES.size()));
    }
}
