package dev.paygrade.insight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.pay.FxRates;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pay of a role; New Zealand, where no other test advertises, keeps their postings out. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RolePayTest {
    private static final String SOURCE = "role-pay";
    private static final String PAY = "/api/v1/roles/data-analyst/pay?country=NZ";

    @Inject
    TestBoard board;

    @Inject
    Database database;

    @Inject
    FxRates rates;

    @Inject
    Clock clock;

    private Instant now = Instant.EPOCH;
    private int next;

    @BeforeEach
    void open() {
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        board.open(SOURCE);
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    private RawPosting.Builder ad(String title, String employer, @Nullable String pay) {
        return RawPosting.builder("ad" + next++, title)
                .company("Godwit " + employer)
                .locations(List.of("Wellington, New Zealand"))
                .employmentType("Full time")
                .pay(pay);
    }

    private static String usd(int low, int high) {
        return "USD %d - %d per year".formatted(low, high);
    }

    /** Fourteen ads of four employers with lows from 61,000 up, nine of them senior. */
    private List<RawPosting> fourteen(String title) {
        return IntStream.range(0, 14)
                .mapToObj(i -> ad(
                                (i < 9 ? "Senior " : "Junior ") + title,
                                "ABCD".substring(i % 4, i % 4 + 1),
                                usd(low(i), high(i)))
                        .build())
                .toList();
    }

    private static int low(int i) {
        return 61_000 + i * i * 317;
    }

    private static int high(int i) {
        return 80_001 + i * 2_500;
    }

    private void read(List<RawPosting> ads) {
        board.read(SOURCE, now, ads.toArray(RawPosting[]::new));
    }

    private static JsonPath pay(String address) {
        return given().get(address).then().statusCode(200).extract().jsonPath();
    }

    private static int total(String evidence) {
        assertThat(evidence).startsWith("/api/v1/postings?");
        return given().urlEncodingEnabled(false)
                .get(evidence)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private void hasPercentiles(JsonPath pay, String which, int... values) {
        StringBuilder rows = new StringBuilder();
        for (int value : values) {
            rows.append(rows.isEmpty() ? "" : ",").append('(').append(value).append(')');
        }
        List<Double> expected = database.query(
                "select unnest(percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (order by v)) from (values "
                        + rows + ") as t(v)",
                List.of(),
                row -> row.getDouble(1));
        assertThat(List.of("p10", "p25", "p50", "p75", "p90").stream()
                        .map(name -> pay.getLong(which + "." + name))
                        .toList())
                .isEqualTo(expected.stream().map(Math::round).toList());
    }

    @Test
    void givesThePercentilesOfTheAds() {
        read(fourteen("Data Analyst"));
        JsonPath pay = pay(PAY);
        assertThat(pay.getString("status")).isEqualTo("ok");
        assertThat(pay.getInt("nAds")).isEqualTo(14);
        assertThat(pay.getInt("nEmployers")).isEqualTo(4);
        assertThat(pay.getString("period")).isEqualTo("YEAR");
        assertThat(pay.getString("currency")).isEqualTo("USD");
        assertThat(pay.<Object>get("fallback")).isNull();
        hasPercentiles(pay, "low", IntStream.range(0, 14).map(RolePayTest::low).toArray());
        hasPercentiles(
                pay, "high", IntStream.range(0, 14).map(RolePayTest::high).toArray());
        hasPercentiles(
                pay,
                "mid",
                IntStream.range(0, 14).map(i -> low(i) + (high(i) - low(i)) / 2).toArray());
        // 14 values: the 3rd smallest and the 3rd largest hold the median with 98.7%
        assertThat(pay.getList("low.ci", Integer.class)).containsExactly(low(2), low(11));
        assertThat(total(pay.getString("evidence"))).isEqualTo(14);
        assertThat(pay.getList("byLevel.nAds", Integer.class)).containsExactlyInAnyOrder(9, 5);
        assertThat(pay.getList("byLevel.status")).containsOnly("insufficient");
        for (int i = 0; i < 2; i++) {
            assertThat(total(pay.getString("byLevel[%d].evidence".formatted(i))))
                    .isEqualTo(pay.getInt("byLevel[%d].nAds".formatted(i)));
        }
        assertThat(pay(PAY + "&level=senior").getInt("nAds")).isEqualTo(9);
    }

    @Test
    void countsEqualAdsOfOneEmployerOnce() {
        List<RawPosting> ads = new ArrayList<>(fourteen("Data Analyst"));
        for (int i = 0; i < 5; i++) {
            ads.add(ad("Senior Data Analyst", "A", usd(low(0), high(0))).build());
        }
        ads.add(ad("Junior Data Analyst", "A", usd(low(0), high(0))).build());
        ads.add(ad("Senior Data Analyst", "E", usd(low(0), high(0))).build());
        read(ads);
        JsonPath pay = pay(PAY);
        assertThat(pay.getInt("nAds")).isEqualTo(16);
        assertThat(pay.getInt("nEmployers")).isEqualTo(5);
        assertThat(pay.getInt("nAll")).isEqualTo(21);
        assertThat(total(pay.getString("evidence"))).isEqualTo(16);
    }

    @Test
    void keepsAnAdWhoseNewerTwinIsOutOfScope() {
        List<RawPosting> ads = new ArrayList<>(fourteen("Data Analyst"));
        for (int i = 0; i < 14; i++) {
            ads.set(
                    i,
                    ads.get(i).toBuilder()
                            .workMode("Hybrid")
                            .posted(now.minus(Duration.ofDays(9)).toString())
                            .build());
            ads.add(ads.get(i).toBuilder()
                    .externalId("twin" + i)
                    .workMode("On-site")
                    .posted(now.toString())
                    .build());
        }
        read(ads);
        assertThat(pay(PAY).getInt("nAds")).isEqualTo(14);
        for (String mode : List.of("hybrid", "onsite")) {
            JsonPath pay = pay(PAY + "&mode=" + mode);
            assertThat(pay.getInt("nAds")).as(mode).isEqualTo(14);
            assertThat(total(pay.getString("evidence"))).isEqualTo(14);
        }
    }

    @Test
    void leavesOutWhatIsNoStatementOfFullTimeBasePay() {
        List<RawPosting> ads = new ArrayList<>(fourteen("Data Analyst"));
        ads.add(ad("Data Analyst", "E", "from USD 100,000 per year").build());
        ads.add(ad("Data Analyst", "F", "up to USD 190,000 per year").build());
        ads.add(ad("Data Analyst", "G", "USD 300K - 400K*").build());
        ads.add(ad("Data Analyst", "H", "OTE: USD 200,000 - 250,000 per year").build());
        ads.add(ad("Data Analyst Intern", "I", usd(30_000, 40_000))
                .employmentType("Internship")
                .build());
        ads.add(ad("Data Analyst", "J", usd(31_000, 41_000))
                .employmentType("Part time")
                .build());
        ads.add(ad("Data Analyst", "K", null).build());
        ads.add(ad("Data Analyst", "L", usd(1_000, 2_000))
                .posted(LocalDate.now(clock).minusMonths(25).toString())
                .build());
        read(ads);
        JsonPath pay = pay(PAY);
        assertThat(pay.getInt("nAds")).isEqualTo(14);
        assertThat(pay.getInt("nEmployers")).isEqualTo(4);
        assertThat(pay.getInt("nOneSided")).isEqualTo(2);
        assertThat(pay.getInt("nStated")).isEqualTo(17);
        assertThat(pay.getInt("nAll")).isEqualTo(19);
        hasPercentiles(pay, "low", IntStream.range(0, 14).map(RolePayTest::low).toArray());
        JsonPath intern = pay(PAY + "&type=INTERN");
        assertThat(intern.getInt("nAds")).isEqualTo(1);
        assertThat(total(intern.getString("evidence"))).isEqualTo(1);
        assertThat(pay(PAY + "&type=part_time").getInt("nAds")).isEqualTo(1);
    }

    @Test
    void countsAnAdOfNoLevelWithTheMeanOfItsLevels() {
        List<RawPosting> ads = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ads.add(ad("Data Analyst", String.valueOf((char) ('A' + i)), null)
                    .description("<p>Junior: USD 50,000 - 60,000 per year. Senior: USD 80,000 - 96,000 per year.</p>")
                    .build());
        }
        read(ads);
        JsonPath pay = pay(PAY);
        assertThat(pay.getInt("nAds")).isEqualTo(10);
        hasPercentiles(pay, "low", IntStream.range(0, 10).map(i -> 65_000).toArray());
        hasPercentiles(pay, "high", IntStream.range(0, 10).map(i -> 78_000).toArray());
        assertThat(pay.getList("byLevel")).isEmpty();
    }

    @Test
    void countsAClosedAdAndNoEmployerForAnAdWithoutOne() {
        List<RawPosting> ads = new ArrayList<>(fourteen("Data Analyst"));
        for (int i = 0; i < 2; i++) {
            ads.add(RawPosting.builder("nobody" + i, "Data Analyst")
                    .locations(List.of("Wellington, New Zealand"))
                    .pay(usd(70_000, 71_000))
                    .build());
        }
        read(ads);
        board.sql(
                "update posting set closed_at = now() where id in (select posting_id from sighting where source_id = '"
                        + SOURCE + "')");
        JsonPath pay = pay(PAY);
        assertThat(pay.getInt("nAds")).isEqualTo(16);
        assertThat(pay.getInt("nEmployers")).isEqualTo(4);
        assertThat(total(pay.getString("evidence"))).isEqualTo(16);
    }

    @Test
    void fallsBackAlongTheLineageAndSaysWhy() {
        read(List.of(ad("Data Analyst", "A", usd(50_000, 60_000)).build()));
        List<String> lineage =
                given().get("/api/v1/roles/data-analyst").then().extract().path("lineage.name");
        assertThat(lineage).hasSizeGreaterThan(1);
        List<RawPosting> ads = new ArrayList<>(fourteen(lineage.get(1)));
        read(ads);
        JsonPath pay = pay(PAY);
        assertThat(pay.getString("status")).isEqualTo("ok");
        assertThat(pay.getString("role.slug")).isEqualTo("data-analyst");
        assertThat(pay.getString("fallback.from")).isEqualTo("data-analyst");
        assertThat(pay.getString("fallback.to")).isNotEqualTo("data-analyst");
        assertThat(pay.getString("fallback.why")).contains("10 ads", "3 employers", "Data Analyst");
        assertThat(pay.getInt("nAds")).isEqualTo(15);
        assertThat(total(pay.getString("evidence"))).isEqualTo(15);
    }

    @Test
    void fallsBackToTheRegionAroundACountryAndSaysWhich() {
        List<RawPosting> ads = new ArrayList<>(fourteen("Data Analyst").subList(0, 4));
        fourteen("Data Analyst")
                .forEach(ad -> ads.add(ad.toBuilder()
                        .locations(List.of("Sydney, Australia"))
                        .company("Kookaburra " + ad.company())
                        .build()));
        read(ads);
        JsonPath pay = pay(PAY);
        assertThat(pay.getString("status")).isEqualTo("ok");
        assertThat(pay.getString("place")).isEqualTo("Asia-Pacific");
        assertThat(pay.getString("fallback.fromPlace")).isEqualTo("New Zealand");
        assertThat(pay.getString("fallback.toPlace")).isEqualTo("Asia-Pacific");
        assertThat(pay.getString("fallback.to")).isEqualTo("data-analyst");
        assertThat(pay.getString("fallback.why")).contains("Data Analyst in New Zealand", "broader role");
        assertThat(pay.getInt("nAds")).isEqualTo(18);
        assertThat(total(pay.getString("evidence"))).isEqualTo(18);
        JsonPath asked = pay("/api/v1/roles/data-analyst/pay?region=apac");
        assertThat(asked.getString("place")).isEqualTo("Asia-Pacific");
        assertThat(asked.<Object>get("fallback")).isNull();
        assertThat(asked.getInt("nAds")).isEqualTo(18);
        assertThat(asked.getDouble("spread")).isGreaterThan(1);
        assertThat(total(asked.getString("evidence"))).isEqualTo(18);
    }

    @Test
    void needsTenAdsOfThreeEmployers() {
        read(fourteen("Data Analyst").subList(0, 9));
        given().get(PAY)
                .then()
                .statusCode(200)
                .body("status", equalTo("insufficient"))
                .body("nAds", equalTo(9))
                .body("low", nullValue())
                .body("mid", nullValue())
                .body("high", nullValue())
                .body("fallback", nullValue());
        List<RawPosting> ofTwo = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            ofTwo.add(ad("Data Engineer", i % 2 == 0 ? "A" : "B", usd(low(i), high(i)))
                    .employmentType("Contract")
                    .workMode("Hybrid")
                    .build());
        }
        read(ofTwo);
        // hybrid contractors: no other test's ads are there to fall back to, in any region
        given().get("/api/v1/roles/data-engineer/pay?country=NZ&type=CONTRACTOR&mode=hybrid")
                .then()
                .body("status", equalTo("insufficient"))
                .body("nEmployers", equalTo(2));
        given().get("/roles/data-analyst").then().statusCode(200);
    }

    @Test
    void convertsToAnotherCurrencyWithoutFiltering() {
        read(fourteen("Data Analyst"));
        double euro =
                rates.rate("EUR", LocalDate.now(clock)).orElseThrow().usd().doubleValue();
        JsonPath dollars = pay(PAY);
        JsonPath euros = pay(PAY + "&currency=eur");
        assertThat(euros.getString("currency")).isEqualTo("EUR");
        assertThat(euros.getInt("nAds")).isEqualTo(14);
        assertThat(euros.getDouble("high.p90"))
                .isCloseTo(dollars.getDouble("high.p90") / euro, org.assertj.core.data.Offset.offset(1.0));
        assertThat(euros.getString("evidence")).isEqualTo(dollars.getString("evidence"));
    }

    @Test
    void aCardForOtherSitesSaysOfWhatItIs() throws Exception {
        board.read(SOURCE, true, now, fourteen("Data Analyst"));
        var picture = given().get("/embed/roles/data-analyst.svg");
        assertThat(picture.contentType()).startsWith("image/svg+xml");
        var svg = javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new org.xml.sax.InputSource(new java.io.StringReader(picture.asString())));
        JsonPath pay = given().get("/api/v1/roles/data-analyst/pay").jsonPath();
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("Data Analyst", pay.getInt("nAds") + " full-time ads", "global");
        var framed = given().get("/embed/roles/data-analyst");
        assertThat(framed.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(framed.header("X-Frame-Options")).isNull();
        assertThat(given().get("/embed/roles/no-such-role.svg").statusCode()).isEqualTo(404);
    }
}
