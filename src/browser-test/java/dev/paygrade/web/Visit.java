package dev.paygrade.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One window of the browser, and everything that went wrong in it. */
final class Visit implements AutoCloseable {
    private static final int NARROW = 360;

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    /** An address that shall be refused; what the browser grumbles about it is no trouble. */
    private String refused = "";

    Visit(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean loud = message.type().equals("error") || message.type().equals("warning");
            if (loud && !message.location().startsWith(refusedOr("-"))) {
                troubles.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> troubles.add("script: " + error));
        page.onRequestFailed(request -> troubles.add("request: " + request.url() + " " + request.failure()));
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.url().equals(refusedOr("-"))) {
                troubles.add("answer: " + response.status() + " " + response.url());
            }
        });
    }

    private String refusedOr(String other) {
        return refused.isEmpty() ? other : refused;
    }

    Page page() {
        return page;
    }

    /** Opens an address of the site that answers 200. */
    void open(String path) {
        assertThat(Objects.requireNonNull(page.navigate(path)).status())
                .as(path)
                .isEqualTo(200);
    }

    /** Opens an address of the site that answers with an error page. */
    void openRefused(String site, String path, int status) {
        refused = site + path.substring(1);
        Response response = Objects.requireNonNull(page.navigate(path));
        assertThat(response.status()).as(path).isEqualTo(status);
    }

    /** What stands in the address bar, from the path on. */
    String address() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** Follows a link by what it says within the part of the page that a selector names. */
    void follow(String within, String text) {
        page.locator(within + " a")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        page.waitForLoadState();
        settle();
    }

    /** Waits until the page shows what was asked for last, however it got it. */
    void settle() {
        page.locator("main:not([aria-busy])").waitFor();
    }

    /** Opens a posting in a window beside this one, as the same reader. */
    void openBeside(String path) {
        try (Page beside = context.newPage()) {
            beside.navigate(path);
        }
    }

    /** Usable by everybody: no violation of axe's rules in either colour scheme, and nothing cut off on a phone. */
    void assertFit() {
        assertNoViolation(ColorScheme.LIGHT, axe());
        // the other rules do not look at colours
        assertNoViolation(ColorScheme.DARK, axe().withRules(List.of("color-contrast")));
        int width = page.viewportSize().width;
        page.setViewportSize(NARROW, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a phone", address())
                .isEqualTo(NARROW);
        page.setViewportSize(width, 800);
    }

    private AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    private void assertNoViolation(ColorScheme scheme, AxeBuilder axe) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(axe.analyze().getViolations())
                .as("%s, %s", address(), scheme)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    void assertNoTrouble() {
        assertThat(troubles).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
