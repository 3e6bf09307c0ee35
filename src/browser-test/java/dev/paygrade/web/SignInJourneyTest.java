package dev.paygrade.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.paygrade.admin.Issuer;
import dev.paygrade.admin.WithProvider;
import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Signing in with a provider in a real browser, which keeps cookies back from what another site begins. */
@NullUnmarked
@QuarkusTest
@TestProfile(WithProvider.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(Issuer.class)
class SignInJourneyTest {
    private static final int DESK = 1280;

    @TestHTTPResource
    String site;

    /** The provider is at 127.0.0.1; by this name the site is another one. */
    private String ours() {
        return site.replace("127.0.0.1", "localhost");
    }

    @Test
    void comesInByTheProviderAndGoesOut() {
        Issuer.knows(Map.of("email", "anna@heron.example", "email_verified", true));
        for (boolean scripts : new boolean[] {true, false}) {
            try (Chromium chromium = Chromium.start();
                    Visit visit = chromium.visit(ours(), DESK, scripts)) {
                Page page = visit.page();
                visit.open("/admin/login");
                if (scripts) {
                    visit.assertFit();
                }
                page.locator("main a.button").click();
                page.waitForURL("**/admin");
                assertThat(page.locator("header nav a[href='/admin']")).hasCount(1);
                page.locator("form[action='/admin/logout'] button").click();
                page.waitForURL("**/admin/login");
                page.navigate("/admin");
                assertThat(visit.address()).isEqualTo("/admin/login");
                visit.assertNoTrouble();
            }
        }
    }

    @Test
    void whoIsNotLetInReadsWhy() {
        Issuer.knows(Map.of("email", "eve@heron.example", "email_verified", true));
        try (Chromium chromium = Chromium.start();
                Visit visit = chromium.visit(ours(), DESK, true)) {
            visit.open("/admin/login");
            visit.page().locator("main a.button").click();
            assertThat(visit.page().locator("h1")).hasText("You are not an operator of this installation");
            visit.assertFit();
        }
    }
}
