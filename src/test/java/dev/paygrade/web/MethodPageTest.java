package dev.paygrade.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** {@code /method} and the form on it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MethodPageTest {

    @Inject
    Rules rules;

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    private static Document read(int status, Map<String, String> form) {
        return Jsoup.parse(given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post("/method/read")
                .then()
                .statusCode(status)
                .extract()
                .asString());
    }

    @Test
    void everyRuleHasAnExampleThatItReads() {
        List<String> without = new ArrayList<>();
        for (Rules.Group group : rules.groups()) {
            for (Rules.Rule rule : group.rules()) {
                boolean ofTheBoard = group.name().equals("Fields of the board");
                if (!ofTheBoard
                        && (rule.example() == null || rule.example().value().isEmpty())) {
                    without.add(rule.id());
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void showsTheWordsOfEachExample() {
        Document method = page("/method");
        Element clause = method.expectFirst("#pay-clause");
        assertThat(clause.expectFirst("mark.m-pay").text()).contains("2 450 €");
        assertThat(clause.expectFirst(".read").text()).contains("EUR").contains("a month");
        assertThat(method.select("#accuracy tbody tr")).hasSizeGreaterThan(10);
        List<String> batches = Tables.rows("/accuracy/first-readings.tsv").stream()
                .filter(row -> row[1].equals("pay"))
                .map(row -> row[0])
                .toList();
        assertThat(method.expectFirst("#accuracy > table")
                        .select("tr:has(th:matchesOwn(^pay$)) .n")
                        .eachText())
                .as("the newest first")
                .containsExactlyElementsOf(batches.reversed().subList(0, 3));
        assertThat(method.select("#accuracy details tr:has(th:matchesOwn(^pay$)) .n")
                        .eachText())
                .containsExactlyElementsOf(batches.reversed().subList(3, batches.size()));
    }

    @Test
    void readsAPastedAdAndMarksTheWords() {
        Document page = read(
                200,
                Map.of(
                        "description",
                        "Senior Data Engineer (m/f/d)\r\n\r\nYou work hybrid from Hamburg, Germany.\r\nThe salary is €70,000 – €85,000 a year, and we match your 401(k) up to $5,000. 5+ years of experience with Python."));
        assertThat(page.select(".asread").eachText().getFirst()).isEqualTo("Senior Data Engineer (m/f/d)");
        assertThat(page.select("mark.m-pay").eachText()).containsOnlyOnce("€70,000 – €85,000 a year");
        assertThat(page.select("mark.m-pay").text()).doesNotContain("5,000.");
        assertThat(page.select(".facts dt").eachText()).contains("Role", "Level", "Work mode", "Experience", "Skills");
        assertThat(page.select(".facts dd").eachText()).contains("Data Engineer", "Senior-level / Expert", "Hybrid");
        assertThat(page.expectFirst("#ad-title").val()).isEqualTo("Senior Data Engineer (m/f/d)");
    }

    @Test
    void marksInTheTextAsItIsRepaired() {
        Document page =
                read(200, Map.of("title", "Engineer", "pay", "  Gehalt: 60.000 â‚¬ – 70.000 â‚¬ ", "description", ""));
        assertThat(page.select("mark.m-pay").text()).contains("€");
    }

    @Test
    void escapesWhatIsPasted() {
        Document page = read(
                200,
                Map.of("title", "<script>alert(1)</script> Engineer", "description", "<b>$100,000 a year salary</b>"));
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("mark.m-pay").text()).contains("$100,000");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(read(400, Map.of("title", " ")).expectFirst("[role=alert]").text())
                .contains("nothing to read");
        assertThat(read(400, Map.of("description", "x".repeat(100_001)))
                        .expectFirst("[role=alert]")
                        .text())
                .contains("100,000 characters");
        assertThat(read(200, Map.of("title", "Engineer")).select(".note").text())
                .contains("left unknown: Level, Pay, Place, Work mode, Employment");
    }
}
