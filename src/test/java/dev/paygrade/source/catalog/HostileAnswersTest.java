package dev.paygrade.source.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.paygrade.source.Board;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.PageRequest.Purpose;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.TestPages;
import dev.paygrade.source.UnreadablePageException;
import dev.paygrade.source.UnreadablePageException.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server sends, a board answers with a reading or says why it cannot: nothing else is ever thrown. */
class HostileAnswersTest {

    private static final String ADDRESS = "https://e.example/jobs";

    private final Boards boards = Boards.create();

    static List<String> kinds() {
        return Boards.create().kinds();
    }

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "true",
            "[]",
            "{}",
            "[[[[",
            "[".repeat(20_000),
            "{\"jobs\":".repeat(2_000),
            "{\"jobs\":[1,\"x\",null,[],{}]}",
            "[1,null,\"x\",{\"text\":{}},{\"title\":[]}]",
            "{\"jobs\":[{\"id\":1e999999999,\"title\":1e308,\"location\":{\"name\":[[]]},\"content\":{}}]}",
            "{\"children\":[{\"text\":\"| | |\"},{\"text\":\"a|b\",\"id\":\"x y|\"}],\"hits\":7}",
            "<div>".repeat(20_000),
            "<a><a href=':::'><li class='list-group-item'><h5>x</h5></li>".repeat(200),
            "<h1>A vs B</h1>" + "<p>Featured Job</p>".repeat(500),
            "<h1>A vs B</h1><p>Featured Job</p><p>@</p><p>@ | </p><p>Featured Job</p><p>T</p><p>@ |</p>",
            "<rss><channel>" + "<item>".repeat(3_000) + "</item></channel></rss>",
            "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a 'x'>]><workzag-jobs>&a;</workzag-jobs>",
            "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":{},\"url\":\"http://[\"}</script>",
            "<script>window.pageData = {\"Jobs\":[{\"JobTitle\":\"x\",\"JobId\":\"../..\"}]</script>",
            "\u0000\ud800\udfff\ufffe<p>\u0000",
            "x".repeat(200_000));

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingElseIsThrown(String kind) {
        Board board = boards.of(kind).orElseThrow();
        RawPosting card = RawPosting.builder("1", "Card").build();
        for (String body : BODIES) {
            for (String type : Arrays.asList("text/html", null)) {
                for (PageRequest request : List.of(
                        PageRequest.list(URI.create(ADDRESS)),
                        new PageRequest(URI.create(ADDRESS), Purpose.DETAIL, 1, card, null))) {
                    Page page = TestPages.page(request, type, body.getBytes(StandardCharsets.UTF_8));
                    Throwable thrown = catchThrowable(() -> board.read(TestPages.source(kind, ADDRESS), page));
                    if (thrown != null) {
                        String start = body.substring(0, Math.min(60, body.length()));
                        assertThat(thrown).as(type + " " + start).isInstanceOf(UnreadablePageException.class);
                        assertThat(thrown).hasMessageContaining("expected");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "greenhouse, greenhouse/jobs.json",
        "lever, lever/postings.json",
        "personio, personio/positions.xml",
        "neogov, neogov/feed.xml",
        "paylocity, paylocity/jobs.html",
        "phenom, phenom/search.html",
        "css, css/list.html",
        "icims, icims/search.html",
        "rss, rss/feed.xml",
        "hn-whoishiring, hn-whoishiring/thread.json"
    })
    void anAnswerCutInHalfIsTruncated(String kind, String name) {
        byte[] whole = TestPages.bytes(name);
        String type = name.endsWith("json") ? "application/json" : name.endsWith("xml") ? "text/xml" : "text/html";
        Page page = TestPages.page(
                PageRequest.list(URI.create(ADDRESS)), type, Arrays.copyOf(whole, (int) (whole.length * 0.6)));
        Throwable thrown =
                catchThrowable(() -> boards.of(kind).orElseThrow().read(TestPages.source(kind, ADDRESS), page));
        assertThat(thrown).isInstanceOf(UnreadablePageException.class);
        assertThat(((UnreadablePageException) thrown).reason()).isEqualTo(Reason.TRUNCATED);
    }

    @ParameterizedTest
    @CsvSource({
        "greenhouse, text/html, <html><body>Sorry</body></html>",
        "personio, text/html, <!doctype html><p>Sorry</p>"
    })
    void aPageInsteadOfAnAnswerIsOfTheWrongType(String kind, String type, String body) {
        Page page = TestPages.page(PageRequest.list(URI.create(ADDRESS)), type, body.getBytes(StandardCharsets.UTF_8));
        Throwable thrown =
                catchThrowable(() -> boards.of(kind).orElseThrow().read(TestPages.source(kind, ADDRESS), page));
        assertThat(((UnreadablePageException) thrown).reason()).isEqualTo(Reason.WRONG_CONTENT_TYPE);
    }
}
