package dev.paygrade.admin;

import static dev.paygrade.admin.WithPassword.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.harvest.LocalSite;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator's pages, as somebody without JavaScript uses them. */
@QuarkusTest
@TestProfile(WithPassword.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(LocalSite.class)
class AdminPagesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    AgroalDataSource database;

    private Browser browser = new Browser();

    @BeforeEach
    void everySourceHasBeenRead() {
        browser = Browser.loggedIn();
        await().atMost(PATIENCE)
                .until(() -> admin().get("/api/v1/admin/sources")
                        .jsonPath()
                        .getList("findAll { it.enabled && !it.paused && it.lastStatus == null }")
                        .isEmpty());
    }

    private static long runs(String source) {
        return admin().get("/api/v1/admin/runs?source=" + source)
                .jsonPath()
                .getList("items.findAll { it.finishedAt != null }")
                .size();
    }

    @Test
    void theDashboardShowsEverySourceAndItsRuns() {
        Document page = browser.page("/admin");
        assertThat(page.select("table.sources tbody tr")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(page.select("tr:has(a[href=/admin/sources/seeds]) .state").text())
                .isEqualTo("complete");
        assertThat(page.select("tr:has(a[href=/admin/sources/seeds]) svg.spark rect.ok"))
                .isNotEmpty();
        assertThat(page.select("tr:has(a[href=/admin/sources/seeds]) svg.spark").attr("aria-label"))
                .contains("5");
        assertThat(page.select("tr:has(a[href=/admin/sources/broken]) .state.bad"))
                .hasSize(1);
        assertThat(page.select("tr:has(a[href=/admin/sources/broken]) rect.bad"))
                .isNotEmpty();
        assertThat(page.select(".totals li").eachText())
                .anyMatch(text -> text.matches("[0-9.]+ [kMG]B of database"))
                .contains("5 open postings");
        assertThat(page.select(".warn li").text()).contains("sources.yaml:11");
    }

    @Test
    void runNowRuns() {
        long before = runs("seeds");
        browser.send("/admin/sources/seeds/run", Map.of("from", "dashboard"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin?done=DUE"));
        assertThat(browser.page("/admin?done=DUE").select("[role=status]").text())
                .contains("due");
        await().atMost(PATIENCE).until(() -> runs("seeds") > before);
    }

    @Test
    void noTextOfAnotherIsShownAsAMessage() {
        assertThat(browser.page("/admin?done=<b>send me money</b>").text()).doesNotContain("money");
    }

    @Test
    void allFetchingIsPausedAndGoesOn() {
        browser.send("/admin/paused/on", Map.of()).then().statusCode(303);
        assertThat(browser.page("/admin").select(".switch.warn").text()).contains("All fetching is paused");
        admin().get("/api/v1/admin/paused").then().body("paused", org.hamcrest.Matchers.equalTo(true));
        browser.send("/admin/paused/off", Map.of()).then().statusCode(303);
        assertThat(browser.page("/admin").select(".switch.warn")).isEmpty();
    }

    @Test
    void aSourceIsPausedAndResumed() {
        browser.send("/admin/sources/gone/pause", Map.of("from", "source"))
                .then()
                .header("Location", endsWith("/admin/sources/gone?done=PAUSED"));
        Document page = browser.page("/admin/sources/gone");
        assertThat(page.select(".state.off").text()).isEqualTo("paused");
        assertThat(page.select("form[action$=/run]")).isEmpty();
        browser.send("/admin/sources/gone/resume", Map.of()).then().statusCode(303);
        assertThat(browser.page("/admin/sources/gone").select("form[action$=/run]"))
                .hasSize(1);
    }

    @Test
    void aSourceIsEnteredCorrectedAndRemoved() {
        Document refused = Jsoup.parse(browser.send(
                        "/admin/sources",
                        Map.of("id", "from-form", "kind", "css", "url", LocalSite.base(), "settings", "titel: h2"))
                .then()
                .statusCode(400)
                .extract()
                .asString());
        assertThat(refused.select("[role=alert]").text()).contains("titel");
        assertThat(refused.expectFirst("#settings").val()).isEqualTo("titel: h2");
        assertThat(refused.select("#kind option[selected]").text()).isEqualTo("css");

        String url = LocalSite.base() + "/insights/a-vs-b/";
        Map<String, String> right =
                Map.of("id", "from-form", "kind", "featured-page", "url", url, "every", "1d", "enabled", "true");
        browser.send("/admin/sources", right)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/sources/from-form?done=ADDED"));
        await().atMost(PATIENCE).until(() -> runs("from-form") > 0);
        Document page = browser.page("/admin/sources/from-form");
        assertThat(page.expectFirst("#every").val()).isEqualTo("1d");
        assertThat(page.select("table.figures tbody tr")).isNotEmpty();

        browser.send("/admin/sources/from-form", Map.of("id", "from-form", "kind", "featured-page", "url", url))
                .then()
                .statusCode(303);
        assertThat(browser.page("/admin/sources/from-form").select(".state.off"))
                .hasSize(1);
        browser.send("/admin/sources/from-form/remove", Map.of()).then().statusCode(303);
        browser.request().get("/admin/sources/from-form").then().statusCode(404);
    }

    @Test
    void aSourceOfTheFileCannotBeEdited() {
        Document page = browser.page("/admin/sources/seeds");
        assertThat(page.select("#url")).isEmpty();
        assertThat(page.select("pre").text()).contains("kind: featured-page");
        browser.send("/admin/sources/seeds", Map.of("id", "seeds", "kind", "css", "url", "https://example.org/"))
                .then()
                .statusCode(400);
        admin().get("/api/v1/admin/sources/seeds").then().body("kind", org.hamcrest.Matchers.equalTo("featured-page"));
    }

    @Test
    void aRunShowsItsFailuresAndItsProgress() throws SQLException {
        int id = admin().get("/api/v1/admin/runs?source=refused").jsonPath().getInt("items[0].id");
        Document page = browser.page("/admin/runs/" + id);
        assertThat(page.select(".fails code").eachText()).contains("ROBOTS");
        assertThat(browser.request().get("/admin/runs/" + id).getHeader("Refresh"))
                .isNull();
        assertThat(browser.page("/admin/runs").select("a[href=/admin/runs/" + id + "]"))
                .hasSize(1);

        long running = running();
        var answer = browser.request().get("/admin/runs/" + running);
        assertThat(answer.getHeader("Refresh")).isEqualTo("3");
        assertThat(Jsoup.parse(answer.asString()).select(".facts").text()).contains("7, 4.2 kB");
        browser.request().get("/admin/runs/999999999").then().statusCode(404);
    }

    private long running() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into run (source_id, fence, node, started_at, status, coverage, pages, bytes)
                        values ('private', -1, 'test', now(), 'RUNNING', 'WINDOW', 7, 4200) returning id""")) {
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void whatIsInQuarantineCanBeDropped() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.executeUpdate("""
                    insert into quarantine (source_id, item, url, reason, raw, first_seen_at, last_seen_at)
                    values ('broken', 'bad-one', '', 'its title is too long', '<i>raw</i>', now(), now())""");
        }
        Document page = browser.page("/admin/quarantine");
        var item = page.expectFirst("section.card:contains(bad-one)");
        assertThat(item.text()).contains("its title is too long", "<i>raw</i>");
        browser.send(item.expectFirst("form[action$=/drop]").attr("action"), Map.of())
                .then()
                .statusCode(303);
        assertThat(browser.page("/admin/quarantine").text()).doesNotContain("bad-one");
    }

    @Test
    void aGroupOfReadySourcesIsSwitchedOnAndOff() {
        assertThat(browser.send("/admin/paused/on", Map.of()).statusCode()).isEqualTo(303);
        try {
            Document groups = browser.page("/admin/groups");
            assertThat(groups.select("tbody tr")).hasSizeGreaterThanOrEqualTo(10);
            assertThat(browser.send("/admin/groups/trading/on", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(browser.page("/admin").select("table.sources").text()).contains("ready sources");
            assertThat(browser.page("/admin/groups").select("form[action=/admin/groups/trading/off]"))
                    .hasSize(1);
            assertThat(browser.send("/admin/groups/trading/off", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(browser.page("/admin").select("table.sources").text()).doesNotContain("ready sources");
        } finally {
            assertThat(browser.send("/admin/paused/off", Map.of()).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void aGreatLossIsAccepted() throws SQLException {
        run(
                "update source set loss_since = now(), loss_reads = 2, loss_seen = '', last_status = 'COMPLETE', last_reason = '8 of 9 postings were missing' where id = 'seeds'");
        assertThat(browser.page("/admin/sources/seeds").select(".warn").text())
                .contains("8 of 9 postings were missing");
        assertThat(browser.send("/admin/sources/seeds/accept", Map.of()).statusCode())
                .isEqualTo(303);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select loss_accepted or loss_since is null from source where id = 'seeds'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBoolean(1)).isTrue();
        } finally {
            run(
                    "update source set loss_since = null, loss_reads = 0, loss_seen = null, loss_accepted = false where id = 'seeds'");
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
