package dev.paygrade.source.featured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.Reading;
import dev.paygrade.source.TestPages;
import dev.paygrade.source.UnreadablePageException;
import dev.paygrade.source.UnreadablePageException.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFeaturedPageTest {

    private static final URI ADDRESS = URI.create("https://b.example/insights/a-vs-b/");

    private final FeaturedPageBoard board = new FeaturedPageBoard();

    private UnreadablePageException failure(@Nullable String type, byte[] body) {
        Page page = TestPages.page(PageRequest.list(ADDRESS), type, body);
        return catchThrowableOfType(
                UnreadablePageException.class,
                () -> board.read(TestPages.source("featured-page", ADDRESS.toString()), page));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "application/json"})
    void anotherContentTypeIsNamed(String type) {
        UnreadablePageException failure = failure(type, utf8("{}"));
        assertThat(failure.reason()).isEqualTo(Reason.WRONG_CONTENT_TYPE);
        assertThat(failure).hasMessageContainingAll("insight article", type, ADDRESS.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "insight-article.html, 0.2",
        "insight-article.html, 0.5",
        "insight-article.html, 0.75",
        "insight-article.html, 0.93",
        "list-until-2025.html, 0.6",
        "list-of-2026.html, 0.33",
        "detail-of-2026.html, 0.8"
    })
    void aPageCutOffAnywhereIsTruncated(String name, double share) {
        byte[] whole = TestPages.bytes("featured/" + name);
        UnreadablePageException failure = failure("text/html", Arrays.copyOf(whole, (int) (whole.length * share)));
        assertThat(failure.reason()).isEqualTo(Reason.TRUNCATED);
        assertThat(failure).hasMessageContaining("stops inside");
    }

    @Test
    void aPageThatLeavesOptionalEndTagsOutIsWhole() throws Exception {
        String html = "<!doctype html><html lang=en><title>A vs. B</title><h1>A vs. B</h1><p>Featured Job"
                + "<p>Data Engineer<p>@ Acme | Oslo<p>Full Time";
        Page page = TestPages.page(PageRequest.list(ADDRESS), "text/html", utf8(html));
        Reading reading = board.read(TestPages.source("featured-page", ADDRESS.toString()), page);
        assertThat(reading.postings()).hasSize(1);
    }

    @Test
    void anEmptyBodyIsMalformed() {
        assertThat(failure("text/html", new byte[0]).reason()).isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>Sorry</title></head><body><p>No results found</p></body></html>",
                "<html><head><title>Sorry</title></head><body><h1>A vs. B</h1><p>Sorry, 3 min read</p></body></html>"
            })
    void aPageWithoutPostingsSaysWhatItIs(String html) {
        UnreadablePageException failure = failure("text/html", utf8(html));
        assertThat(failure.reason()).isEqualTo(Reason.NO_POSTINGS);
        assertThat(failure).hasMessageContaining("expected").hasMessageContaining("found");
    }

    @Test
    void aDetailPageThatTurnedIntoSomethingElseNamesItsPosting() {
        PageRequest request = new PageRequest(ADDRESS, PageRequest.Purpose.DETAIL, 1, null, null);
        Page page = TestPages.page(request, "text/html", utf8("<html><title>Gone</title><body>Closed</body></html>"));
        UnreadablePageException failure = catchThrowableOfType(
                UnreadablePageException.class,
                () -> board.read(TestPages.source("featured-page", ADDRESS.toString()), page));
        assertThat(failure.reason()).isEqualTo(Reason.NO_POSTINGS);
        assertThat(failure).hasMessageContaining("\"Gone\"");
    }

    @Test
    void aBrokenBlockIsNamedAndTheOthersAreRead() throws Exception {
        String html = "<h1>A vs. B</h1><p>Featured Job</p><p>@ Acme | Oslo</p><p>Full Time</p>"
                + "<p>Featured Job</p><p>Data Engineer</p><p>Full Time USD 100K - 130K</p>"
                + "<p>Featured Job</p><p>Analyst</p><p>@ Acme | Oslo</p><p>Senior-level / Expert</p>"
                + "<p>Featured Job</p>";
        Page page = TestPages.page(PageRequest.list(ADDRESS), "text/html", utf8(html));
        Reading reading = board.read(TestPages.source("featured-page", ADDRESS.toString()), page);
        assertThat(reading.postings())
                .extracting(p -> p.title() + " " + p.pay())
                .containsExactly("Data Engineer USD 100K - 130K", "Analyst null");
        assertThat(reading.complaints()).hasSize(3).allMatch(c -> c.raw() != null);
        assertThat(reading.complaints().get(1).where()).contains("Data Engineer");
    }
}
