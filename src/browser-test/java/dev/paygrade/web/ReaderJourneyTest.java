package dev.paygrade.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.paygrade.alert.AlertTick;
import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.TestBoard;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those do who come back: readers by mail, by feed and by keyboard, the operator, and whoever wants to break in. */
@NullUnmarked
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SampleBoardOn.class)
class ReaderJourneyTest {
    private static final int DESK = 1280;

    @TestHTTPResource
    String site;

    @Inject
    AlertTick mails;

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    private static Chromium chromium;

    @BeforeAll
    static void openTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void theSampleBoardHasBeenRead() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> given().get("/api/v1/postings?limit=1").jsonPath().getInt("total") >= 300);
    }

    @Test
    void savesASearchAndConfirmsItByTheMail() {
        try (Visit reader = chromium.visit(site, DESK, true);
                Visit operator = chromium.visit(site, DESK, true)) {
            Page page = reader.page();
            reader.open("/?level=senior");
            reader.follow(".keep", "Save this search");
            assertThat(page.locator(".tags")).containsText("Senior");
            page.locator("#email").fill("reader@example.org");
            page.locator("#frequency").selectOption("weekly");
            page.locator(".adform button").click();
            assertThat(reader.address()).isEqualTo("/alerts/sent");
            reader.assertFit();
            mails.execute(null);

            logIn(operator);
            operator.open("/admin/mails");
            operator.assertFit();
            Locator mail = operator.page().locator("section.card").first();
            assertThat(mail).containsText("Asks to confirm");
            assertThat(mail).containsText("reader@example.org");
            String link = mail.locator("a").last().getAttribute("href").replaceFirst("^https?://[^/]+", "");

            reader.open(link);
            reader.assertFit();
            page.locator("main form button").click();
            page.waitForLoadState();
            assertThat(page.locator("h1")).not().hasText("There is no such page");
            assertThat(page.locator("main form")).hasCount(0);
            reader.assertFit();
            reader.assertNoTrouble();
            operator.assertNoTrouble();
        } finally {
            board.sql("delete from saved_search");
        }
    }

    @Test
    void theOperatorsPagesAreFit() {
        try (Visit visit = chromium.visit(site, DESK, true)) {
            visit.open("/admin/login");
            visit.assertFit();
            logIn(visit);
            visit.assertFit();
            String source = visit.page().locator("table.sources a").first().getAttribute("href");
            for (String path : List.of(
                    source,
                    "/admin/sources/new",
                    "/admin/groups",
                    "/admin/runs",
                    "/admin/quarantine",
                    "/admin/preview",
                    "/admin/postings",
                    "/admin/duplicates",
                    "/admin/reports",
                    "/admin/blocked",
                    "/admin/audit")) {
                visit.open(path);
                visit.assertFit();
            }
            visit.assertNoTrouble();
        }
    }

    private static void logIn(Visit visit) {
        visit.open("/admin/login");
        visit.page().locator("#password").fill(SampleBoardOn.PASSWORD);
        visit.page().locator(".adform button").click();
        assertThat(visit.address()).isEqualTo("/admin");
    }

    @Test
    void followsTheSearchAsAFeedAndReportsAPosting() {
        try (Visit visit = chromium.visit(site, DESK, true)) {
            Page page = visit.page();
            visit.open("/?role=data-engineer&level=senior");
            String title = page.locator(".rows .row .title").first().innerText();
            for (String kind : List.of("Atom", "JSON Feed")) {
                String href = page.locator(".feeds a")
                        .filter(new Locator.FilterOptions().setHasText(kind))
                        .getAttribute("href");
                APIResponse feed = page.request().get(href);
                assertThat(feed.status()).isEqualTo(200);
                assertThat(feed.text().replace("&amp;", "&")).contains(title);
                // what a browser finds by itself is the same
                assertThat(page.locator("link[rel=alternate][href=\"" + href + "\"]")).hasCount(1);
            }
            page.locator(".rows .row .title").first().click();
            page.locator("a[href$='/report']").click();
            visit.assertFit();
            page.locator("input[name=reason]").first().check();
            page.locator(".adform button").click();
            assertThat(visit.address()).endsWith("/report?done=true");
            visit.assertFit();
            visit.open(page.locator("main .crumbs a, main .ways a").first().getAttribute("href"));
            page.locator("a.company").first().click();
            assertThat(visit.address()).startsWith("/companies/");
            visit.assertFit();
            visit.assertNoTrouble();
        } finally {
            board.sql("delete from report");
        }
    }

    @Test
    void doesEverythingByKeys() {
        try (Visit visit = chromium.visit(site, DESK, true)) {
            Page page = visit.page();
            visit.open("/");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(visit.address()).isEqualTo("/#main");
            // the next stop is the search, past the whole navigation
            page.keyboard().press("Tab");
            assertThat(page.locator("#q")).isFocused();
            assertThat(page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])"))
                    .hasCount(0);
            page.keyboard().type("data");
            page.keyboard().press("Enter");
            visit.settle();
            assertThat(page.locator(".chips")).containsText("data");

            visit.open("/");
            List<String> stops = new ArrayList<>();
            assertThat(tabTo(visit, "#eligible", stops)).as(stops.toString()).isTrue();
            page.keyboard().type("Pol");
            assertThat(page.locator("#eligible")).hasValue("PL");
            assertThat(tabTo(visit, "#payMin", stops)).as(stops.toString()).isTrue();
            page.keyboard().type("60k");
            page.keyboard().press("Tab");
            page.keyboard().type("EUR");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.locator(".narrow button")).isFocused();
            page.keyboard().press("Enter");
            page.waitForURL("**/?*payMin=60k*");
            visit.settle();
            assertThat(page.locator(".lookup .chips")).containsText("Open to Poland");
            assertThat(page.locator(".lookup .chips")).containsText("At least EUR 60,000 a year");
            assertThat(page.locator(".row").count()).isPositive();

            assertThat(tabTo(visit, ".rows .row .title", stops)).as(stops.toString()).isTrue();
            String title = page.locator(".title:focus").innerText();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText(title);
            visit.assertNoTrouble();
        }
    }

    /** Presses Tab until an element has the focus; every stop on the way can be seen and says that it has it. */
    private static boolean tabTo(Visit visit, String selector, List<String> stops) {
        Page page = visit.page();
        for (int i = 0; i < 150; i++) {
            page.keyboard().press("Tab");
            String stop = (String) page.evaluate("""
                    () => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
                      const seen = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none';
                      return (seen ? '' : 'NO FOCUS ') + (r.width > 0 && r.height > 0 ? '' : 'NO SIZE ')
                        + (r.bottom > 0 && r.top < innerHeight ? '' : 'OUT OF SIGHT ') + e.tagName + ' ' + e.textContent.trim().slice(0, 30); }""");
            stops.add(stop);
            assertThat(stop).as("%s of %s", stop, visit.address()).doesNotContain("NO FOCUS", "NO SIZE", "OUT OF SIGHT");
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void nothingHostileRunsEvenWithoutAPolicy() {
        HostileAds.store(board, clock.instant(), Hostile.VECTORS);
        try (Visit visit = chromium.unguarded(site)) {
            Page page = visit.page();
            // the policy is out of force indeed: what runs here would run from a page, too
            visit.open("/method");
            page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"window.able=1\">')");
            page.waitForFunction("window.able === 1");

            List<String> paths = new ArrayList<>(List.of(
                    "/?source=hostile-board",
                    "/?q=" + "%3Cscript%3Ewindow.pwned%3D1%3C/script%3E",
                    "/roles/data-engineer",
                    "/roles/data-engineer/ads",
                    "/compare/data-engineer-vs-data-scientist",
                    "/embed/roles/data-engineer",
                    "/sources",
                    "/feed.atom?source=hostile-board"));
            paths.addAll(given().get("/api/v1/postings?source=hostile-board&limit=200")
                    .jsonPath()
                    .getList("items.url", String.class)
                    .stream()
                    .map(url -> url.replaceFirst("^https?://[^/]+", ""))
                    .toList());
            logIn(visit);
            paths.addAll(List.of(
                    "/admin/postings?q=hostile",
                    "/admin/sources/hostile-board",
                    "/admin/runs",
                    "/admin/quarantine",
                    "/admin/duplicates",
                    "/admin/reports",
                    "/admin/blocked",
                    "/admin/audit"));
            for (String path : paths) {
                page.navigate(path);
                if (!path.startsWith("/feed")) {
                    // whatever waits for a touch or for being looked at
                    page.evaluate("""
                            () => document.querySelectorAll('main *').forEach(e => {
                              for (const t of ['mouseover', 'focus', 'toggle', 'begin', 'load', 'error', 'click'])
                                if (t !== 'click' || e.matches('a[href^="j" i], a[href^="d" i], a[href^="v" i]'))
                                  e.dispatchEvent(new Event(t, {bubbles: t === 'click', cancelable: true}));
                            })""");
                }
                assertThat(page.evaluate("window.pwned === undefined")).as(path).isEqualTo(true);
            }
        } finally {
            HostileAds.remove(board);
        }
    }
}
