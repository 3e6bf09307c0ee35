package dev.paygrade.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The listing's filters, chips and what it says when nothing fits, over ads that all stand in one source. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListingPageTest {
    private static final String SOURCE = "listing-page";
    private static final String HERE = "/?source=" + SOURCE;

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    @BeforeEach
    void open() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        board.open(SOURCE);
        board.read(
                SOURCE,
                now,
                ad("tokyo", "Senior Data Engineer", "Kea Works", "Tokyo, Japan", "JPY 10600K - 15600K"),
                ad("berlin", "Data Analyst", "Weka Labs", "Berlin, Germany", "EUR 64K - 88K"),
                ad("poland", "Junior Software Engineer", "Kea Works", "Remote (Poland)", "PLN 120K - 150K"),
                ad("anywhere", "Software Engineer", "Weka Labs", "Remote", null));
    }

    private static RawPosting ad(String id, String title, String company, String place, @Nullable String pay) {
        RawPosting.Builder ad = RawPosting.builder(id, title).company(company).locations(List.of(place));
        return (pay == null ? ad : ad.pay(pay)).build();
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    private static Document page(String path) {
        Response response = given().urlEncodingEnabled(false).get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    private static List<String> titles(Document page) {
        return page.select("[aria-labelledby=all] .title").eachText();
    }

    private static Element choice(Document page, String label) {
        return page.select(".filters a").stream()
                .filter(link -> link.select(".label").text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice " + label));
    }

    private static List<String> chips(Document page) {
        return page.select(".lookup .chips li").eachText();
    }

    @Test
    void everyChoiceSaysHowManyThereAreAndLeadsToThem() {
        Document page = page(HERE);
        for (String label : List.of(
                "States pay",
                "Senior-level / Expert",
                "Remote",
                "Data Analyst",
                "Japan",
                "Berlin",
                "Kea Works",
                "Last 24 hours")) {
            Element choice = choice(page, label);
            Document chosen = page(choice.attr("href"));
            assertThat(titles(chosen))
                    .as(label)
                    .hasSize(Integer.parseInt(choice.select(".n").text()));
            assertThat(choice(chosen, label).attr("aria-current")).as(label).isEqualTo("true");
            assertThat(choice(chosen, label).attr("href")).as(label).isEqualTo(HERE);
        }
        assertThat(choice(page, "Kea Works").attr("href")).isEqualTo(HERE + "&company=kea-works");
    }

    @Test
    void rolesOfTooFewAdsShareOneLineAndEachLeadsToItsAds() {
        Element side = page(HERE).selectFirst("aside.sum");
        assertThat(side).isNotNull();
        assertThat(side.select(".roles")).isEmpty();
        Element line = side.select("p:contains(Too few ads for a figure)").first();
        assertThat(line).isNotNull();
        assertThat(line.text()).contains("Data Analyst 1", "Data Engineer 1", ", ");
        for (Element ads : line.select("a[rel=nofollow]")) {
            assertThat(titles(page(ads.attr("href"))))
                    .as(ads.attr("aria-label"))
                    .hasSize(Integer.parseInt(ads.text()));
        }
    }

    @Test
    void theFormCarriesTheOtherFiltersAlong() {
        Document page = page(HERE + "&level=senior&payMin=80k&currency=eur&eligible=PL");
        Element form = page.expectFirst(".narrow form");
        assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactlyInAnyOrder("source", "level");
        assertThat(form.select("#eligible option[selected]").val()).isEqualTo("PL");
        assertThat(form.select("#payMin").val()).isEqualTo("80k");
        assertThat(form.select("[name=currency] option[selected]").text()).isEqualTo("EUR");
        assertThat(form.select("#eligible option").size()).isGreaterThan(200);
        assertThat(chips(page)).contains("At least EUR 80,000 a year ×", "Open to Poland ×");
    }

    @Test
    void whatWasTypedAsPayIsUnderstoodWithItsCurrency() {
        assertThat(titles(page(HERE + "&payMin=%E2%82%AC40%2Fh")))
                .containsExactlyInAnyOrder("Data Analyst", "Senior Data Engineer");
        assertThat(chips(page(HERE + "&payMin=80%2C000"))).contains("At least USD 80,000 a year ×");
    }

    @Test
    void thoseThatDoNotSayFromWhereAreCountedApart() {
        Document page = page(HERE + "&eligible=PL");
        assertThat(titles(page)).containsExactly("Junior Software Engineer");
        Element more = page.expectFirst("a[href*=eligibleUnknown]");
        assertThat(page.expectFirst("p:has(> a[href*=eligibleUnknown])").text()).startsWith("1 more do not say");
        assertThat(titles(page(more.attr("href"))))
                .containsExactlyInAnyOrder("Junior Software Engineer", "Software Engineer");
        // the box alone asks for nothing
        assertThat(titles(page(HERE + "&eligible=&eligibleUnknown=true"))).hasSize(4);
    }

    @Test
    void remoteAsAWordIsTheFilterAndGoesAlone() {
        Document page = page(HERE + "&q=remote+software");
        assertThat(chips(page)).startsWith("“software” ×", "Remote, as typed ×");
        assertThat(titles(page)).containsExactlyInAnyOrder("Junior Software Engineer", "Software Engineer");
        assertThat(page.select(".lookup .chips a").get(1).attr("href")).contains("q=software", "source=" + SOURCE);
    }

    @Test
    void aRegionIsOneChip() {
        Document page = page(HERE + "&region=EU");
        assertThat(chips(page)).containsExactly("In EU ×", "From " + SOURCE + " ×", "Clear all");
        assertThat(titles(page)).contains("Data Analyst").doesNotContain("Senior Data Engineer");
    }

    @Test
    void anEmptyAnswerSaysWhatEachRemovalGives() {
        Document page = page(HERE + "&level=senior&country=DE");
        assertThat(titles(page)).isEmpty();
        assertThat(page.select(".empty .chips li").eachText())
                .contains("Senior-level / Expert × 1 posting", "Germany × 1 posting");
    }

    @Test
    void amountsFromAMillionUpwardsAreWrittenInMillions() {
        assertThat(page(HERE).select(".amount").eachText())
                .contains("JPY 10.6M – 15.6M", "EUR 64K - 88K", "Pay not stated")
                .noneMatch(amount -> amount.contains("00K"));
    }

    @Test
    void theSameFilterIsASavedSearchAndFeeds() {
        Document page = page(HERE + "&level=senior&sort=pay");
        List<String> saved = page.select(".keep a").eachAttr("href");
        assertThat(saved)
                .extracting(href -> href.substring(0, href.indexOf('?')))
                .containsExactly("/alerts/new", "/feed.atom", "/feed.json");
        assertThat(saved)
                .allSatisfy(
                        href -> assertThat(href.substring(href.indexOf('?') + 1).split("&"))
                                .containsExactlyInAnyOrder("source=" + SOURCE, "level=senior"));
        assertThat(page.select("link[rel=alternate]").eachAttr("href")).isEqualTo(saved.subList(1, 3));
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(page.title());
    }

    @Test
    void theStyleGuideShowsEveryComponent() {
        Document page = page("/styleguide");
        assertThat(page.select("section[id]").eachAttr("id"))
                .containsExactly(
                        "tokens",
                        "button",
                        "link",
                        "chip",
                        "tag",
                        "card",
                        "table",
                        "bar",
                        "distribution",
                        "field",
                        "notice");
        assertThat(page.select("#bar .row .bar").size()).isGreaterThanOrEqualTo(4);
    }
}
