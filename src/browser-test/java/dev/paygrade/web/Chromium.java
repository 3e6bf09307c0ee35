package dev.paygrade.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium; nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser that the system property {@code paygrade.chromium} names. */
    static Chromium start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("paygrade.chromium", "/usr/bin/chromium")))
                        .setArgs(ARGUMENTS));
        return new Chromium(playwright, browser);
    }

    /**
     * Opens a window of its own, with nothing kept from others.
     *
     * @param width in CSS pixels
     * @param scripts whether JavaScript runs
     */
    Visit visit(String site, int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(site)
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(scripts));
        return new Visit(context);
    }

    /** The same with nothing of a page's Content-Security-Policy in force. */
    Visit unguarded(String site) {
        return new Visit(browser.newContext(
                new Browser.NewContextOptions().setBaseURL(site).setBypassCSP(true)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
