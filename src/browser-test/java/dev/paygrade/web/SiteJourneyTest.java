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
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newcomer does with the site, in a real browser, on postings that a scheduled run has read. */
@NullUnmarked
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SampleBoardOn.class)
class SiteJourneyTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PHONE = 360;
    private static final int DESK = 1280;

    @TestHTTPResource
    String site;

    private static Chromium chromium;

    @BeforeAll
    static void openTheBrowser() {
        chromium = Chromium.start();
    }

    @BeforeEach
    void theSampleBoardHasBeenRead() {
        await().atMost(PATIENCE).until(() -> postings() >= 300 && unread().isEmpty());
    }

    private static int postings() {
        return given().get("/api/v1/postings?limit=1").jsonPath().getInt("total");
    }

    private static List<Object> unread() {
        return given().get("/api/v1/sources")
                .jsonPath()
                .getList("findAll { it.id.startsWith('sample') && it.lastStatus == null }");
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void findsAPostingAndSeesWhatItsRoleIsPaid() {
        try (Visit visit = chromium.visit(site, DESK, true)) {
            Page page = visit.page();
            visit.open("/");
            assertThat(page.locator(".sample")).containsText("Sample data");
            assertThat(page.locator(".featured .row")).hasCount(6);
            assertThat(page.locator(".featured .row .tag.feat")).hasCount(6);
            visit.assertFit();

            filtersBySeniorAndRemote(visit);
            visit.assertFit();
            searchesAndTurnsThePage(visit);
            visit.assertFit();
            followsAPosting(visit);
            visit.assertFit();
            followsItsRole(visit);
            visit.assertNoTrouble();
        }
    }

    @Test
    void filtersOnAPhoneWithoutJavaScript() {
        try (Visit visit = chromium.visit(site, PHONE, false)) {
            visit.open("/");
            Locator seniors = visit.page().locator(".filters a[href*='level=senior']");
            assertThat(seniors).isHidden();
            visit.page().locator(".filters summary").first().click();
            assertThat(seniors).isVisible();

            visit.follow(".filters", "Senior");
            assertThat(visit.address()).isEqualTo("/?level=senior");
            visit.page().locator(".filters summary").first().click();
            visit.follow(".filters", "Remote");
            assertSeniorAndRemote(visit);
            searchesAndTurnsThePage(visit);
            visit.assertNoTrouble();
        }
    }

    @Test
    void saysOnAPhoneWhereTheReaderLivesAndTheLeastPay() {
        try (Visit visit = chromium.visit(site, PHONE, false)) {
            Page page = visit.page();
            visit.open("/");
            assertThat(page.locator(".row").first().boundingBox().y).isLessThan(500);
            page.locator(".filters summary").first().click();
            page.locator("#eligible").selectOption("PL");
            page.locator("#payMin").fill("€20/h");
            page.locator(".narrow button").click();
            visit.settle();
            // a form without script also sends what was left empty
            assertThat(visit.address()).startsWith("/?eligible=PL&").contains("&payMin=%E2%82%AC20%2Fh");
            assertThat(page.locator(".lookup .chips"))
                    .containsText("At least EUR 20 an hour");
            assertThat(page.locator(".lookup .chips")).containsText("Open to Poland");
            assertThat(page.locator(".row").count()).isPositive();
            visit.assertNoTrouble();
        }
    }

    @Test
    void marksStayInTheBrowserAndFiltersTurnWithoutANewPage() {
        try (Visit visit = chromium.visit(site, DESK, true)) {
            Page page = visit.page();
            visit.open("/");
            page.evaluate("document.body.dataset.kept = 'yes'");
            visit.follow(".filters", "Senior");
            assertThat(visit.address()).isEqualTo("/?level=senior");
            assertThat(page.locator("body")).hasAttribute("data-kept", "yes");
            assertThat(page.locator(".filters a:focus .label")).hasText("Senior-level / Expert");
            page.goBack();
            assertThat(page.locator(".lookup .chips")).hasCount(0);

            Locator row = page.locator(".row").first();
            String id = row.getAttribute("data-id");
            row.hover();
            row.locator(".tools button").last().click();
            assertThat(row.locator(".amount")).isHidden();
            page.reload();
            assertThat(row.locator(".amount")).isHidden();
            row.locator(".tools button").last().click();
            assertThat(row.locator(".amount")).isVisible();
            assertThat(page.locator(".tag.new")).hasCount(0);

            visit.openBeside(row.locator(".title").getAttribute("href"));
            page.evaluate("() => { const m = JSON.parse(localStorage.paygrade); m.visit = 1;"
                    + " localStorage.paygrade = JSON.stringify(m); sessionStorage.clear(); }");
            page.reload();
            assertThat(page.locator(".row.is-seen")).hasAttribute("data-id", id);
            assertThat(page.locator(".row:not(.is-seen) .tag.new").first()).isVisible();
            assertThat(row.locator(".tag.new")).hasCount(0);
            visit.assertFit();
            visit.assertNoTrouble();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/styleguide, Style guide, 200",
        "/sources, Sources, 200",
        "/method, Method, 200",
        "/roles, What each role is paid, 200",
        "/salaries, Salaries, 200",
        "/pay-transparency, Pay transparency, 200",
        "/pay-transparency/ads?stated=yes, Ads behind a figure, 200",
        "/method/read, Read an ad, 200",
        "/roles/data-engineer/ads, Ads behind a figure, 200",
        "/alerts/new?level=senior, Save this search, 200",
        "/?q=zzzz, Postings, 200",
        "/no-such-page, There is no such page, 404",
        "/jobs/999999999/gone, There is no such page, 404",
        "/?level=wizard, This address is not understood, 400"
    })
    void showsEveryOtherPage(String path, String heading, int status) {
        try (Visit visit = chromium.visit(site, DESK, true)) {
            if (status == 200) {
                visit.open(path);
            } else {
                visit.openRefused(site, path, status);
            }
            assertThat(visit.page().locator("h1")).hasText(heading);
            visit.assertFit();
            visit.assertNoTrouble();
        }
    }

    private static void filtersBySeniorAndRemote(Visit visit) {
        visit.follow(".filters", "Senior");
        assertThat(visit.address()).isEqualTo("/?level=senior");
        visit.follow(".filters", "Remote");
        assertSeniorAndRemote(visit);
    }

    private static void assertSeniorAndRemote(Visit visit) {
        assertThat(visit.address()).isEqualTo("/?level=senior&mode=remote");
        assertThat(visit.page().locator(".chips li").allInnerTexts())
                .extracting(text -> text.replace("×", "").strip())
                .containsExactly("Senior-level / Expert", "Remote", "Clear all");
        List<Locator> rows = visit.page().locator(".row").all();
        assertThat(rows).hasSizeGreaterThan(10);
        for (Locator row : rows) {
            assertThat(row.locator(".tag").allInnerTexts()).contains("Senior", "Remote");
        }
    }

    private static void searchesAndTurnsThePage(Visit visit) {
        Page page = visit.page();
        visit.open("/");
        page.locator("#q").fill("data");
        page.locator(".find button").click();
        visit.settle();
        assertThat(page.locator(".chips")).containsText("data");
        assertThat(visit.address()).isEqualTo("/?q=data");
        List<String> first = titles(visit);

        visit.follow(".pages", "Next page");
        assertThat(visit.address()).startsWith("/?q=data&after=");
        assertThat(titles(visit)).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    private static List<String> titles(Visit visit) {
        return visit.page().locator(".row .title").all().stream()
                .map(title -> title.getAttribute("href"))
                .toList();
    }

    private static void followsAPosting(Visit visit) {
        Page page = visit.page();
        visit.open("/?role=data-engineer&level=senior&pay=stated");
        Locator row = page.locator(".row").first();
        String title = row.locator(".title").innerText();
        String pay = row.locator(".amount").innerText();
        row.locator(".title").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".posting .big")).hasText(pay);
        assertThat(page.locator("section[aria-labelledby=pay] q").first()).isVisible();
        page.locator(".facts summary").first().click();
        assertThat(page.locator(".facts q").first()).isVisible();
    }

    private static void followsItsRole(Visit visit) {
        Page page = visit.page();
        visit.follow("section[aria-labelledby=pay]", "Data Engineer");
        assertThat(visit.address()).isEqualTo("/roles/data-engineer");
        assertThat(page.locator("section[aria-labelledby=pay] tbody tr")).hasCount(6);
        assertThat(page.locator("section[aria-labelledby=pay] tbody .num").first()).containsText("$");
        visit.assertFit();

        Locator evidence = page.locator("a[data-n]").first();
        String ads = evidence.getAttribute("data-n");
        evidence.click();
        assertThat(visit.address()).startsWith("/?role=data-engineer&counted=full-time");
        assertThat(page.locator(".total")).hasText(ads);
    }
}
