package dev.paygrade.insight.law;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many ads state pay where a law asks for it, on the page and beside a posting; Latvia is for this test alone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PayTransparencyTest {
    private static final String SOURCE = "pay-transparency";

    @Inject
    TestBoard board;

    @Inject
    Database database;

    @Inject
    Compliance compliance;

    @Inject
    Clock clock;

    private int next;

    @BeforeEach
    void open() {
        board.open(SOURCE);
        next = 0;
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    private RawPosting ad(String employer, @Nullable String pay, String... places) {
        return RawPosting.builder("ad" + next, "Data Engineer, Team " + next++)
                .company(employer)
                .locations(List.of(places))
                .pay(pay)
                .build();
    }

    private void read(List<RawPosting> ads) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        board.read(SOURCE, now, ads.toArray(RawPosting[]::new));
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    private String posting(String title) {
        return database.query(
                        "select '/jobs/' || p.id || '/' || p.slug from posting p join sighting s on s.posting_id = p.id"
                                + " where s.source_id = ? and p.title = ?",
                        List.of(SOURCE, title),
                        row -> row.getString(1))
                .getFirst();
    }

    @Test
    void countsAdsWithAPlaceUnderALaw() {
        List<RawPosting> ads = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ads.add(ad("Balta Kaija", i < 9 ? "EUR 3,000 - 4,000 per month" : null, "Riga, Latvia"));
        }
        for (int i = 0; i < 9; i++) {
            ads.add(ad("Maza Kaija", null, "Riga, Latvia"));
        }
        // in two such places, and counted once in all; and in none
        ads.add(ad("Maza Kaija", "USD 100,000 - 120,000 per year", "Riga, Latvia", "Denver, Colorado"));
        ads.add(ad("Maza Kaija", null, "Tallinn, Estonia"));
        StatedShare before = compliance.result().all();
        read(ads);

        Compliance.Result result = compliance.result();
        assertThat(result.all().n() - before.n()).isEqualTo(22);
        assertThat(result.all().stated() - before.stated()).isEqualTo(10);
        assertThat(result.byLaw())
                .filteredOn(line -> line.law().id().equals("lv"))
                .singleElement()
                .extracting(Compliance.ByLaw::share)
                .isEqualTo(new StatedShare(10, 22));
        assertThat(result.byEmployer())
                .filteredOn(line -> line.name().endsWith("Kaija"))
                .extracting(line -> line.name() + " " + line.share().stated() + "/"
                        + line.share().n())
                .containsExactly("Balta Kaija 9/12", "Maza Kaija 1/10");

        // nobody counts again while no posting changes
        Set<Compliance.Result> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < 20; i++) {
            counted.add(compliance.result());
        }
        assertThat(counted).hasSizeLessThan(5);

        Document page = page("/pay-transparency");
        Element latvia = page.select("#places tbody tr").stream()
                .filter(row -> row.text().startsWith("Latvia"))
                .findFirst()
                .orElseThrow();
        assertThat(latvia.text()).isEqualTo("Latvia 45% 27% – 65% 10 22");
        assertThat(latvia.expectFirst("a").attr("href")).isEqualTo("#lv");
        assertThat(latvia.select("td a").eachAttr("href"))
                .containsExactly("/pay-transparency/ads?law=lv&stated=yes", "/pay-transparency/ads?law=lv");
        assertThat(page.select("#employers tbody th").eachText()).contains("Balta Kaija", "Maza Kaija");
        assertThat(page.expectFirst("#lv").text()).contains("Section 32", "from 28 Nov 2018", "in force");
        assertThat(page.expectFirst("#eu").text()).contains("2023/970", "not certain");
        assertThat(page.text()).contains("This is evidence, not a verdict");
    }

    @Test
    void showsTheAdsBehindEachCount() {
        List<RawPosting> ads = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ads.add(ad(
                    i < 51 ? "Liela Kaija" : "Pelekā Kaija",
                    i % 6 == 0 ? "EUR 3,000 - 4,000 per month" : null,
                    "Riga, Latvia"));
        }
        ads.add(ad("Liela Kaija", null, "Tallinn, Estonia"));
        read(ads);

        Document first = page("/pay-transparency/ads?law=lv");
        assertThat(first.expectFirst(".total").text()).isEqualTo("60");
        assertThat(first.select("ol.rows > li")).hasSize(50);
        Document second = page(first.expectFirst("a.next").attr("href"));
        assertThat(second.select("ol.rows > li")).hasSize(10);
        assertThat(second.select("a.next")).isEmpty();
        assertThat(titles(first)).doesNotContainAnyElementsOf(titles(second));

        assertThat(titles(page("/pay-transparency/ads?law=lv&stated=yes"))).hasSize(10);
        Document without = page("/pay-transparency/ads?law=lv&stated=no&company=liela-kaija");
        assertThat(titles(without)).hasSize(42);
        assertThat(without.select(".chips a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/pay-transparency/ads?company=liela-kaija&stated=no",
                        "/pay-transparency/ads?law=lv&stated=no",
                        "/pay-transparency/ads?law=lv&company=liela-kaija");
        assertThat(without.expectFirst(".chips").text()).contains("Latvia", "Liela Kaija", "in which no pay was found");
        assertThat(titles(page("/pay-transparency/ads?company=liela-kaija&stated=yes")))
                .hasSize(9);
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        String page = given().get(
                        "/pay-transparency/ads?law=atlantis&stated=maybe&company=nobody-of-that-name&colour=red&after=x")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(Jsoup.parse(page).text())
                .contains("is no law whose ads are counted", "is yes or no", "is no employer that is known here")
                .contains("colour", "is what the page before gave");
    }

    private static List<String> titles(Document page) {
        return page.select("ol.rows a.title").eachText();
    }

    @Test
    void leavesOutAnEmployerWithFewAds() {
        List<RawPosting> ads = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            ads.add(ad("Sila Kaija", null, "Riga, Latvia"));
        }
        read(ads);
        assertThat(compliance.result().byEmployer())
                .extracting(Compliance.ByEmployer::name)
                .doesNotContain("Sila Kaija");
        read(List.of(ad("Sila Kaija", null, "Riga, Latvia")));
        assertThat(compliance.result().byEmployer())
                .extracting(Compliance.ByEmployer::name)
                .contains("Sila Kaija");
    }

    @Test
    void standsBesideAPosting() {
        read(List.of(
                ad("Kaija", "EUR 3,000 - 4,000 per month", "Riga, Latvia"),
                ad("Kaija", null, "Seattle, Washington"),
                ad("Kaija", null, "Oslo, Norway")));
        Element riga = page(posting("Data Engineer, Team 0")).expectFirst("section[aria-labelledby=transparency]");
        assertThat(riga.text())
                .contains("This ad states pay.", "Latvia", "Section 32")
                .doesNotContain("No pay was found");
        assertThat(riga.select("a[href='/pay-transparency#lv']")).hasSize(1);
        Element seattle = page(posting("Data Engineer, Team 1")).expectFirst("section[aria-labelledby=transparency]");
        assertThat(seattle.text())
                .contains(
                        "No pay was found in this ad",
                        "RCW 49.58.110",
                        "May apply: it is for employers with at least 15");
        assertThat(page(posting("Data Engineer, Team 2")).select("section[aria-labelledby=transparency]"))
                .isEmpty();
    }
}
