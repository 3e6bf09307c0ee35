package dev.paygrade.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.insight.law.PayLaws;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import dev.paygrade.text.WordList;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of figures in German and French, with ads enough that each of their sentences is said. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LanguagePagesTest {
    private static final String SOURCE = "language-pages";
    private static final String PAIR = "/compare/data-modeler-vs-data-steward";
    private static final String ADS = "/roles/data-modeler/ads";

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    @BeforeEach
    void open() {
        board.open(SOURCE);
        board.read(SOURCE, clock.instant(), ComparePageTest.ads().toArray(RawPosting[]::new));
    }

    @AfterEach
    void close() {
        board.remove(SOURCE);
    }

    private static Document page(String language, String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .get(path)
                .asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void noEnglishIsLeft(String tag) throws IOException {
        String month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)).toString();
        String pinned = given().redirects()
                .follow(false)
                .formParam("level", "senior")
                .post("/roles/data-modeler/snapshots")
                .header("Location");
        for (String path : List.of(
                PAIR,
                "/compare/data-engineer-vs-data-scientist",
                "/compare/data-engineer-vs-engineer",
                "/compare/data-wizard-vs-data-steward",
                "/compare",
                "/compare?a=data-steward",
                "/salaries",
                "/salaries?level=each&country=each&mode=each&currency=EUR&q=data",
                "/salaries?q=zzyzx",
                ADS,
                ADS + "?of=covered&level=senior",
                ADS + "?of=stated&country=NZ",
                ADS + "?of=one-sided&type=part-time",
                ADS + "?of=counted&month=" + month,
                ADS + "?middle=100-110",
                ADS + "?middle=300-",
                ADS + "?degree=bachelor",
                ADS + "?degree=any",
                ADS + "?degree=equivalent",
                ADS + "?preferred=master",
                ADS + "?years=any",
                ADS + "?years=4",
                ADS + "?industry=any",
                ADS + "?industry=agriculture",
                ADS + "?duty=design%20logical%20models",
                "/companies/heron-a",
                "/pay-transparency",
                "/pay-transparency/ads",
                pinned.substring(pinned.indexOf("/roles")))) {
            LanguagesTest.assertSpeaks(tag, path);
        }
    }

    @Test
    void figuresAreWrittenAsTheLanguageWritesThem() {
        assertThat(page("de", PAIR).select("section[aria-labelledby=pay]").text())
                .contains("Gehälter im Vergleich, weltweit, USD pro Jahr")
                .containsPattern(
                        "24 Vollzeitanzeigen von 6 Arbeitgebern in 24 Monaten nennen eine Spanne; von 24 insgesamt")
                .containsPattern("Data Modeler: \\d{1,3}\\.000 \\$ mehr|Kein klarer Unterschied");
        assertThat(page("fr", PAIR).select("section[aria-labelledby=skills]").text())
                .containsPattern("100 % \\d+–100 %");
        assertThat(page("fr", ADS + "?middle=100-110").select(".lead").text())
                .contains("milieu de la fourchette de 100\u202f000 USD à moins de 110\u202f000 USD");
        assertThat(page("de", "/salaries?q=data%20modeler").select(".lead").text())
                .contains("Anzeigen (Vollzeit) der letzten 24 Monate", "Auf 1.000 USD genau.");
        assertThat(page("de", "/companies/heron-a")
                        .select("section[aria-labelledby=pay]")
                        .text())
                .contains("von 8 Vollzeitanzeigen der letzten 24 Monate")
                .contains("100 % der 8 Vollzeitanzeigen nennen ein Gehalt.");
    }

    @Test
    void lawsAreToldInEachLanguage() {
        assertThat(page("de", "/pay-transparency").select("#us-ca").text())
                .contains("Kalifornien, Vereinigte Staaten", "Gehaltsspanne", "ab dem 1. Januar 2023", "in Kraft");
        assertThat(page("fr", "/pay-transparency").select("#lv").text())
                .contains("Lettonie", "article 32", "tout employeur", "en vigueur");
        assertThat(page("fr", "/pay-transparency").select("#us-ca").text()).contains("à partir du 1er janvier 2023");
        List<String> told = WordList.rows("pay-law-texts.csv").stream()
                .filter(row -> row.get(1).equals("asks"))
                .map(List::getFirst)
                .toList();
        assertThat(new PayLaws().all()).allSatisfy(law -> assertThat(told).contains(law.id()));
    }
}
