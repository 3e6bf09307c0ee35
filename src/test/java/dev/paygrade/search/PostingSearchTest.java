package dev.paygrade.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.pay.FxRates;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, pages and errors of the listing, by its API and by its page. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PostingSearchTest {
    private static final String[] SOURCES = {"search-a", "search-b"};

    @Inject
    TestBoard board;

    @Inject
    FxRates rates;

    @Inject
    Clock clock;

    private Instant now = Instant.EPOCH;

    @BeforeEach
    void open() {
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        board.open(SOURCES);
    }

    @AfterEach
    void remove() {
        board.remove(SOURCES);
    }

    private static RawPosting.Builder ad(String title) {
        return RawPosting.builder(title, title).company("Dunlin Systems");
    }

    private static JsonPath get(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/postings?source=search-a&source=search-b&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> titles(String query) {
        return get(query).getList("items.title", String.class);
    }

    @Test
    void meansOrWithinAFacetAndAndBetweenFacets() {
        board.read(
                "search-a",
                now,
                ad("Senior Data Analyst").locations(List.of("Berlin, Germany")).build(),
                ad("Junior Data Analyst").locations(List.of("Berlin, Germany")).build(),
                ad("Lead Data Analyst").locations(List.of("Warsaw, Poland")).build());
        assertThat(titles("level=senior&level=entry&country=de"))
                .containsExactlyInAnyOrder("Senior Data Analyst", "Junior Data Analyst");
        assertThat(titles("level=entry&country=PL")).isEmpty();
        assertThat(titles("role=data-analyst&company=dunlin-systems&country=PL"))
                .containsExactly("Lead Data Analyst");
        JsonPath page = get("level=entry");
        assertThat(page.getInt("facets.level.ENTRY")).isEqualTo(1);
        assertThat(page.getInt("facets.level.SENIOR")).isPositive();
        assertThat(page.<Object>get("facets.country")).isEqualTo(java.util.Map.of("DE", 1));
    }

    @Test
    void findsWordsOfTitleEmployerAndDescription() {
        board.read(
                "search-a",
                now,
                ad("Data Analyst")
                        .description("<p>Knows <b>ornithology</b></p>")
                        .build(),
                ad("Ornithology Lead").build(),
                ad("Data Steward").company("Ornithology House").build(),
                ad("Data Clerk").build());
        assertThat(titles("q=ornithology"))
                .containsExactlyInAnyOrder("Data Analyst", "Ornithology Lead", "Data Steward");
        assertThat(titles("q=ornithology%20-knows")).containsExactlyInAnyOrder("Ornithology Lead", "Data Steward");
        assertThat(titles("q=ornith")).hasSize(3);
        assertThat(titles("q=%22ornithology%20lead%22")).containsExactly("Ornithology Lead");
        assertThat(titles("q=remote%20ornithology")).isEmpty();
        assertThat(titles("q=%22%27%20%26%7C%21%3A%2A%28")).isEmpty();
    }

    @Test
    void knowsWhereAReaderMayLive() {
        board.read(
                "search-a",
                now,
                ad("A").locations(List.of("Remote - Poland")).build(),
                ad("B").locations(List.of("Remote (EU)")).build(),
                ad("C").locations(List.of("Remote - Worldwide")).build(),
                ad("D").locations(List.of("Remote")).build(),
                ad("E").locations(List.of("Remote - US")).build(),
                ad("F").locations(List.of("Warsaw, Poland")).workMode("On-site").build());
        assertThat(titles("eligible=PL")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(titles("eligible=pl&eligibleUnknown=true")).containsExactlyInAnyOrder("A", "B", "C", "D");
        assertThat(titles("eligible=US")).containsExactlyInAnyOrder("C", "E");
        board.sql("update posting set excluded_countries = '{PL}' where title = 'B' and id in"
                + " (select posting_id from sighting where source_id = 'search-a')");
        assertThat(titles("eligible=PL")).containsExactlyInAnyOrder("A", "C");
        assertThat(titles("eligible=DE")).containsExactlyInAnyOrder("B", "C");
    }

    @Test
    void comparesPayAcrossCurrenciesAndPeriods() {
        board.read(
                "search-a",
                now,
                ad("Euro A").pay("EUR 80,000 - 100,000 per year").build(),
                ad("Euro B").pay("EUR 80,000 - 99,999 per year").build(),
                ad("Zloty").pay("PLN 30,000 - 60,000 per month").build(),
                ad("Dollar").pay("USD 90,000 - 100,500 per year").build(),
                ad("Hourly").pay("$60 - $80 an hour").build(),
                ad("Estimate").pay("USD 300K - 400K*").build(),
                ad("None").build());
        BigDecimal euro = rates.rate("EUR", LocalDate.now(clock)).orElseThrow().usd();
        assertThat(euro).isBetween(new BigDecimal("1.01"), new BigDecimal("1.6"));
        assertThat(titles("payMin=100000&currency=EUR&pay=stated"))
                .contains("Euro A", "Zloty")
                .doesNotContain("Euro B", "Dollar");
        assertThat(titles("payMin=100k&pay=stated"))
                .containsExactlyInAnyOrder("Euro A", "Euro B", "Zloty", "Dollar", "Hourly");
        assertThat(titles("payMin=80&payPeriod=hour&pay=stated"))
                .contains("Hourly", "Zloty")
                .doesNotContain("Dollar");
        assertThat(titles("payMin=81&payPeriod=hour&pay=stated")).doesNotContain("Hourly");
        assertThat(titles("payMin=$80/h&pay=stated"))
                .contains("Hourly", "Zloty")
                .doesNotContain("Dollar");
        assertThat(titles("payMin=100,000&currency=EUR&pay=stated"))
                .contains("Euro A", "Zloty")
                .doesNotContain("Euro B");
        assertThat(titles("payMin=1")).doesNotContain("None");
        assertThat(titles("sort=pay").getLast()).isEqualTo("None");
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "pay"})
    void walksThroughAllOnceWhileOthersArrive(String sort) {
        List<RawPosting> ads = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ads.add(ad("Data Analyst " + (char) ('A' + i % 26) + i)
                    .pay(i % 3 == 0 ? null : "USD " + (60 + i % 5) + "K - " + (90 + i % 5) + "K")
                    .posted(LocalDate.now(clock).minusDays(i % 4).toString())
                    .build());
        }
        board.read("search-a", now, ads.toArray(RawPosting[]::new));
        List<Long> whole = get("limit=200&sort=" + sort).getList("items.id", Long.class);
        assertThat(whole).hasSize(40).doesNotHaveDuplicates();
        List<Long> walked = new ArrayList<>();
        String next = "";
        for (int page = 0; next != null; page++) {
            JsonPath answer = get("limit=7&sort=" + sort + (next.isEmpty() ? "" : "&after=" + next));
            walked.addAll(answer.getList("items.id", Long.class));
            next = answer.getString("next");
            if (page == 1) {
                board.read(
                        "search-b", now, ad("Brand new").pay("USD 900K - 950K").build());
            }
            assertThat(page).isLessThan(10);
        }
        assertThat(walked).isEqualTo(whole);
    }

    @Test
    void countsExactly() {
        String insert = "insert into posting (id, slug, title, posted_at, posted_stated, first_seen_at, changed_at)"
                + " select nextval('posting_id'), 'x', 'Zyzzyva counter', now(), false, now(), now() from generate_series(1, %d)";
        try {
            board.sql(insert.formatted(1000));
            given().get("/api/v1/postings?q=zyzzyva&limit=1")
                    .then()
                    .body("total", equalTo(1000))
                    .body("totalCapped", equalTo(false));
            board.sql(insert.formatted(1));
            given().get("/api/v1/postings?q=zyzzyva&limit=1")
                    .then()
                    .body("total", equalTo(1001))
                    .body("totalCapped", equalTo(false));
        } finally {
            board.sql("delete from posting where title = 'Zyzzyva counter'");
        }
    }

    @Test
    void showsOpenOnesUnlessAskedForOthers() {
        board.read(
                "search-a", now, ad("Open").featured(true).build(), ad("Closed").build());
        board.sql("update posting set closed_at = now() where title = 'Closed' and id in"
                + " (select posting_id from sighting where source_id = 'search-a')");
        assertThat(titles("")).containsExactly("Open");
        assertThat(titles("status=closed")).containsExactly("Closed");
        assertThat(titles("status=any")).containsExactlyInAnyOrder("Open", "Closed");
        assertThat(titles("status=any&featured=true")).containsExactly("Open");
    }

    @ParameterizedTest
    @CsvSource({
        "color=red, color",
        "utm_source=x, utm_source",
        "level=boss, level",
        "mode=moon, mode",
        "type=FULLTIME, type",
        "country=Poland, country",
        "country=ZZ, country",
        "eligible=EU, eligible",
        "eligibleUnknown=true, eligibleUnknown",
        "featured=yes, featured",
        "pay=high, pay",
        "payMin=lots, payMin",
        "payMin=-1, payMin",
        "payMin=1&payPeriod=decade, payPeriod",
        "payMin=€45/h&currency=USD, payMin",
        "payMin=80xyz, payMin",
        "payMin=1&currency=EURO, currency",
        "payMin=1&currency=XQZ, currency",
        "postedWithin=soon, postedWithin",
        "status=gone, status",
        "counted=all, counted",
        "sort=random, sort",
        "after=garbage, after",
        "limit=0, limit",
        "limit=201, limit",
        "limit=ten, limit",
        "status=open&status=any, status"
    })
    void namesWhatItDoesNotKnow(String query, String field) {
        given().get("/api/v1/postings?" + query)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors.field", hasItem(field))
                .body("detail", containsString(field));
        // tracking names are dropped by pages, and a tick that the form of the listing sends without its country
        if (!query.startsWith("utm_") && !query.startsWith("eligibleUnknown")) {
            given().get("/?" + query)
                    .then()
                    .statusCode(400)
                    .contentType(startsWith("text/html"))
                    .body(containsString(field));
        }
    }

    @Test
    void dropsTrackingNamesOnThePageOnly() {
        board.read("search-a", now, ad("Data Analyst").build());
        given().get("/?source=search-a&utm_source=letter&fbclid=1")
                .then()
                .statusCode(200)
                .body(containsString("Data Analyst"))
                .body(not(containsString("utm_source")));
        assertThat(Objects.requireNonNull(get("limit=1"))).isNotNull();
    }
}
