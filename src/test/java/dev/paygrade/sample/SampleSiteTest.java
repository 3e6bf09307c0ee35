package dev.paygrade.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleSiteTest {

    private static final URI BASE = URI.create("http://127.0.0.1:7070/");
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final SampleSite SITE = new SampleSite(BASE);
    private static final Map<URI, SampleResponse> PAGES = crawl(SITE, DAY);

    /** Everything that can be reached from the front page and the sitemap by links. */
    private static Map<URI, SampleResponse> crawl(SampleSite site, LocalDate day) {
        Map<URI, SampleResponse> pages = new LinkedHashMap<>();
        Deque<URI> open = new ArrayDeque<>();
        open.add(BASE);
        open.add(BASE.resolve(CareersSite.SITEMAP));
        open.add(BASE.resolve("/robots.txt"));
        while (!open.isEmpty()) {
            URI uri = open.pop();
            if (pages.containsKey(uri)) {
                continue;
            }
            SampleResponse page = site.respond(uri.getPath(), uri.getQuery() == null ? "" : uri.getQuery(), day);
            pages.put(uri, page);
            boolean xml = page.contentType().contains("xml");
            if (xml || page.contentType().contains("html")) {
                Document document =
                        Jsoup.parse(page.text(), uri.toString(), xml ? Parser.xmlParser() : Parser.htmlParser());
                document.select("loc").forEach(loc -> open.add(URI.create(loc.text())));
                for (Element link : document.select("a[href]")) {
                    if (!link.attr("href").startsWith("#")) {
                        open.add(URI.create(link.absUrl("href")));
                    }
                }
            }
        }
        return pages;
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(PAGES).hasSizeGreaterThan(500);
        assertThat(PAGES)
                .allSatisfy((uri, page) ->
                        assertThat(page.status()).as(uri.toString()).isEqualTo(200));
    }

    @Test
    void theSameDayGivesTheSameBytes() {
        SampleSite other = new SampleSite(BASE);
        other.respond("/", "", DAY.plusDays(9));
        PAGES.forEach((uri, page) -> assertThat(
                        other.respond(uri.getPath(), uri.getQuery() == null ? "" : uri.getQuery(), DAY)
                                .body())
                .as(uri.toString())
                .isEqualTo(page.body()));
    }

    @Test
    void anotherDayGivesOtherPages() {
        String path = ClassicBoard.PATH;
        assertThat(SITE.respond(path, "", DAY.plusDays(1)).body())
                .isNotEqualTo(SITE.respond(path, "", DAY).body());
    }

    @Test
    void everyPageSaysThatItIsASample() {
        PAGES.forEach((uri, page) -> {
            if (page.contentType().contains("html")) {
                assertThat(Jsoup.parse(page.text()).select(".sample-banner").text())
                        .as(uri.toString())
                        .contains(Html.BANNER);
            }
        });
    }

    @Test
    void noPlaceholderIsLeftUnfilled() {
        PAGES.forEach((uri, page) -> {
            if (page.contentType().contains("html")) {
                assertThat(Jsoup.parse(page.text()).body().text())
                        .as(uri.toString())
                        .doesNotContainPattern("[{}]|null|%[sd]");
            }
        });
    }

    @Test
    void descriptionsAreSafeAndOfRealisticLength() {
        PAGES.forEach((uri, page) -> {
            Document document = Jsoup.parse(page.text());
            Element description = document.selectFirst("div.job-description-text");
            if (description != null) {
                assertThat(Jsoup.isValid(description.html(), Safelist.relaxed()))
                        .as(uri.toString())
                        .isTrue();
                assertThat(description.text().length()).as(uri.toString()).isBetween(700, 3_000);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/job/",
                "/job/x",
                "/job/senior-engineer-99999999999999999999/",
                "/job/../etc",
                "/insights/a-vs-b/",
                "/careers/jobs/1/",
                "/company/none-1/",
                "/salaries/astronaut/",
                "/greenhouse/v1/boards/other/jobs"
            })
    void whatIsNotThereIs404(String path) {
        assertThat(SITE.respond(path, "", DAY).status()).isEqualTo(404);
    }

    @Test
    void theClassicBoardIsMarkedUpAsBoardsWereUntil2025() {
        Document list = page(ClassicBoard.PATH);
        Element card = list.expectFirst("li.list-group-item:has(div.mb-4:contains(*))");
        assertThat(card.select("a.col.py-2[href^=/job/]")).hasSize(1);
        assertThat(card.select("h5.fw-normal.text-body-emphasis")).hasSize(1);
        assertThat(card.select("span.text-muted")).isNotEmpty();
        assertThat(card.select("span.d-none.d-md-block.text-break")).hasSize(1);
        assertThat(card.select("span.badge.text-bg-secondary")).hasSize(1);
        assertThat(card.select("div.d-block.mb-4")).hasSize(2);
        assertThat(card.select("div.d-block.mb-4").eachText().getLast()).matches("[A-Z]{3} \\d+K\\+ \\*");
        assertThat(list.select("span.text-break:contains(…)")).isNotEmpty();
        assertThat(list.select("span.badge:contains(Remote-first)")).isNotEmpty();

        String featured = list.expectFirst("li:has(h5:contains(Featured)) a").attr("href");
        assertThat(list.select("a[href=" + featured + "]"))
                .as("a featured card is listed twice")
                .hasSize(2);

        Document detail = page(featured);
        assertThat(detail.select("h1.display-5, h2.h5, h3.lead, div.job-description-text"))
                .hasSize(4);
        assertThat(detail.select("span.text-bg-secondary, span.text-bg-info").size())
                .isGreaterThanOrEqualTo(2);
        assertThat(detail.select("p:matchesOwn(^Tags:), p:matchesOwn(^Perks/benefits:)"))
                .hasSize(2);
    }

    @Test
    void theModernBoardIsMarkedUpAsBoardsAreSince2026() {
        Document list = page(ModernBoard.PATH);
        assertThat(list.select("li.d-flex.justify-content-between.position-relative"))
                .hasSize(ModernBoard.CARDS_A_PAGE);
        assertThat(list.select("a.font-monospace.fw-bold.stretched-link")).hasSize(ModernBoard.CARDS_A_PAGE);
        assertThat(list.select("span.text-bg-success:matchesOwn(^[A-Z]{3} \\d+K-\\d+K$)"))
                .isNotEmpty();
        assertThat(list.select("span.text-bg-success:matchesOwn(^R$)")).isNotEmpty();
        assertThat(list.select("span.text-bg-warning")).hasSize(ModernBoard.CARDS_A_PAGE);
        assertThat(list.select("span.text-bg-secondary:contains((estimate))")).isNotEmpty();
        assertThat(list.select("div.text-muted:matchesOwn(^\\d+(h|d|w|mo) ago$)"))
                .hasSize(ModernBoard.CARDS_A_PAGE);
        assertThat(list.select("li").text()).doesNotContain("Lumenfold");

        Document detail = page(list.expectFirst("a.stretched-link").attr("href"));
        assertThat(detail.select("h5").eachText())
                .containsExactly(
                        "Tasks",
                        "Perks/Benefits",
                        "Skills/Tech-stack",
                        "Education",
                        "Roles",
                        "Regions",
                        "Countries",
                        "States",
                        "Cities");
        assertThat(detail.select("a[href^=/company/]").text()).matches("@ [A-Z]\\.\\.\\.");
    }

    @Test
    void articlesHaveTheStructureOfTheSeeds() {
        assertThat(Pair.all()).hasSizeGreaterThanOrEqualTo(8);
        for (Pair pair : Pair.all()) {
            String path = pair.path();
            Document article = page(path);
            assertThat(article.select("h1")).hasSize(1);
            assertThat(article.text()).containsPattern("\\d min read · [A-Z][a-z]{2}\\. \\d+, \\d{4}");
            assertThat(article.select("h2").eachText())
                    .containsExactly(
                            "Definitions",
                            "Responsibilities",
                            "Required Skills",
                            "Educational Backgrounds",
                            "Tools and Software Used",
                            "Common Industries",
                            "Outlooks",
                            "Practical Tips for Getting Started",
                            "Salary Insights",
                            "Related articles");
            assertThat(article.select(".featured-job")).hasSize(5);
            assertThat(article.text()).contains("View salary info for").contains("(global) Details");
        }
        assertThat(page(Pair.all().getFirst().path()).select(".featured-job").text())
                .contains(
                        "@ murmuration | Remote (anywhere in the U.S.) Full Time Mid-level / Intermediate USD 100K - 130K");
    }

    @Test
    void careersPagesCarryJobPostings() throws Exception {
        Document list = page(CareersSite.PATH);
        int graphs = 0;
        int estimates = 0;
        int paid = 0;
        for (Element link : list.select("li a")) {
            String data = page(link.attr("href"))
                    .expectFirst("script[type=application/ld+json]")
                    .data();
            JsonNode root = new ObjectMapper().readTree(data);
            graphs += root.has("@graph") ? 1 : 0;
            JsonNode posting = root.has("@graph") ? root.path("@graph").get(2) : root;
            assertThat(posting.path("@type").asText()).isEqualTo("JobPosting");
            assertThat(posting.path("title").asText()).isNotEmpty();
            estimates += posting.has("estimatedSalary") ? 1 : 0;
            paid += posting.has("baseSalary") ? 1 : 0;
        }
        assertThat(graphs).isPositive();
        assertThat(estimates).isPositive();
        assertThat(paid).isGreaterThan(estimates);
    }

    @Test
    void theFeedIsShapedLikeGreenhouse() throws Exception {
        SampleResponse response = SITE.respond(GreenhouseFeed.PATH, "content=true", DAY);
        JsonNode board = new ObjectMapper().readTree(response.body());
        assertThat(board.path("meta").path("total").asInt())
                .isEqualTo(board.path("jobs").size());
        JsonNode job = board.path("jobs").get(0);
        assertThat(job.path("content").asText()).startsWith("&lt;h4&gt;");
        assertThat(job.path("absolute_url").asText()).startsWith(BASE.toString());
        assertThat(SITE.respond(URI.create(job.path("absolute_url").asText()).getPath(), "", DAY)
                        .status())
                .isEqualTo(200);
        assertThat(board.findParents("value_type"))
                .anySatisfy(metadata -> assertThat(
                                metadata.path("value").path("min_value").asText())
                        .isNotEmpty());
        assertThat(board.findValues("pay_input_ranges")).isNotEmpty().allSatisfy(ranges -> {
            assertThat(ranges.get(0).path("min_cents").asLong()).isGreaterThan(1_000_000);
            assertThat(ranges.get(0).path("currency_type").asText()).hasSize(3);
        });
    }

    private static Document page(String path) {
        SampleResponse response = SITE.respond(path, "", DAY);
        assertThat(response.status()).as(path).isEqualTo(200);
        return Jsoup.parse(response.text(), BASE.resolve(path).toString());
    }
}
