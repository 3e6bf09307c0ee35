package dev.paygrade.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Choosing two roles and reading how they differ, in a real browser. */
@NullUnmarked
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SampleBoardOn.class)
class CompareJourneyTest {
    private static final int DESK = 1280;

    @TestHTTPResource
    String site;

    @Test
    void choosesTwoRolesAndFollowsAFigure() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> given().get("/api/v1/postings?limit=1").jsonPath().getInt("total") >= 300);
        try (Chromium chromium = Chromium.start();
                Visit visit = chromium.visit(site, DESK, true)) {
            Page page = visit.page();
            visit.open("/compare");
            visit.assertFit();
            page.locator("#a").selectOption("machine-learning-engineer");
            page.locator("#b").selectOption("data-engineer");
            page.locator(".pick button").click();
            assertThat(visit.address()).isEqualTo("/compare/data-engineer-vs-machine-learning-engineer");
            assertThat(page.locator("h1")).hasText("Data Engineer vs. Machine Learning Engineer");
            assertThat(page.locator(".toc li")).hasCount(9);
            visit.assertFit();

            Locator figure = page.locator("section[aria-labelledby=skills] a[data-n]").first();
            String ads = figure.getAttribute("data-n");
            figure.click();
            assertThat(page.locator(".total")).hasText(ads);
            visit.openRefused(site, "/compare/data-engineer-vs-data-wizard", 404);
            assertThat(page.locator("h1")).hasText("There is no such role");
            visit.assertFit();
            visit.assertNoTrouble();
        }
    }
}
